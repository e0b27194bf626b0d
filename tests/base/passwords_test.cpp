#include "core/base/passwords.h"

#include <gtest/gtest.h>

#include "core/base/diagnostics.h"
#include "core/base/error.h"

namespace cercania {
namespace {

TEST(Passwords, OfADatabase_IsTakenAwayWithItsWord) {
    EXPECT_EQ(without_passwords("PG:host=h user=u password=x1 dbname=d"),
              "PG:host=h user=u dbname=d");
    EXPECT_EQ(without_passwords("PG:user=u password=x1|layername=zonas"),
              "PG:user=u|layername=zonas");
    EXPECT_EQ(without_passwords("PG:Password = 'a \\'b' user=u"), "PG: user=u");
    EXPECT_EQ(without_passwords("PG:password=x"), "PG:");
    EXPECT_EQ(without_passwords("PG:user=u password=x: not there"), "PG:user=u: not there");
}

TEST(Passwords, InAnAddress_IsTakenAwayBehindTheUser) {
    EXPECT_EQ(without_passwords("PG:postgresql://ana:x:y@h:5432/city"),
              "PG:postgresql://ana@h:5432/city");
    EXPECT_EQ(without_passwords("https://ana:x@h/a and https://eva:y@h/b"),
              "https://ana@h/a and https://eva@h/b");
}

TEST(Passwords, OtherTexts_StayAsTheyAre) {
    for (const char* text :
         {"", "a field 'password' of text", "https://h:8080/path@2x.png", "://", "password"}) {
        EXPECT_EQ(without_passwords(text), text);
    }
}

TEST(Passwords, ErrorsAndDiagnostics_TellNone) {
    Error error(ErrorKind::InputUnreadable, "'PG:user=u password=x' cannot be read");
    error.add_context("reading PG:user=u password=x");
    EXPECT_STREQ(error.what(), "reading PG:user=u: 'PG:user=u' cannot be read");
    Diagnostics diagnostics;
    diagnostics.add({.code = "rows_deleted",
                     .message = "of PG:user=u password=x",
                     .source = "PG:user=u password=x"});
    EXPECT_EQ(diagnostics.all().front().message, "of PG:user=u");
    EXPECT_EQ(diagnostics.all().front().source, "PG:user=u");
}

}  // namespace
}  // namespace cercania
