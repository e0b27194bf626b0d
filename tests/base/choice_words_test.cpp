#include "core/base/choice_words.h"

#include <gtest/gtest.h>

namespace cercania {
namespace {

enum class Colour { Red, Green };
constexpr ChoiceWords<Colour, 2> kColours = {{{"red", Colour::Red}, {"green", Colour::Green}}};

TEST(ChoiceWords, EachChoice_IsFoundByItsWord) {
    EXPECT_EQ(word_of(kColours, Colour::Green), "green");
    EXPECT_EQ(choice_of(kColours, "green", "a colour"), Colour::Green);
}

TEST(ChoiceWords, UnknownWord_IsRefusedWithThoseThatAreKnown) {
    try {
        choice_of(kColours, "Green", "a colour");
        FAIL() << "'Green' was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_EQ(error.message(), "'Green' is not a colour; choose one of red, green");
    }
}

TEST(ChoiceWords, ChoiceWithoutAWord_IsABug) {
    EXPECT_THROW(word_of(kColours, static_cast<Colour>(7)), BugError);
}

}  // namespace
}  // namespace cercania
