#include "app/viewer/model/failure_words.h"

#include <gmock/gmock.h>

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Error field_missing() {
    Error error(ErrorKind::FieldMissing, "there is no field 'habitantes'; there are: id, people");
    error.add_context("layer 'homes'").add_context("reading /far/away/homes.csv");
    return error;
}

TEST(FailureWords, Message_SaysTheKindThePlaceAndTheWayOut) {
    const std::string message = FailureWords::message(field_missing()).toStdString();
    EXPECT_THAT(message, HasSubstr("A field is not there."));
    EXPECT_THAT(message, HasSubstr("homes.csv › layer 'homes': there is no field 'habitantes'"));
    EXPECT_THAT(message, HasSubstr("there are: id, people."));
    EXPECT_THAT(message, Not(HasSubstr("/far/away")));
}

TEST(FailureWords, Details_KeepTheWholeChainAndTheStableKind) {
    EXPECT_EQ(FailureWords::details(field_missing()).toStdString(),
              "reading /far/away/homes.csv\nlayer 'homes'\n"
              "there is no field 'habitantes'; there are: id, people\nfield_missing");
}

TEST(FailureWords, OptionOfTheCommandLine_IsNamedAsTheStudyFileHasIt) {
    const Error error(ErrorKind::CrsMissing, "say it with --assume-crs EPSG:N");
    const std::string message = FailureWords::message(error).toStdString();
    EXPECT_THAT(message, HasSubstr("assume_crs EPSG:N"));
    EXPECT_THAT(message, HasSubstr("(assume_crs is set in the study file.)"));
    EXPECT_THAT(message, Not(HasSubstr("--")));
}

}  // namespace
}  // namespace cercania::viewer
