#include "core/io/profile_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

const std::vector<std::filesystem::path> kShipped = {project_folder() / "data" / "profiles"};

std::string shipped_adult() {
    std::ifstream file(kShipped[0] / "adult.toml");
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The shipped adult profile with one stretch of its text replaced.
std::string adult_with(const std::string& old_text, const std::string& new_text) {
    std::string text = shipped_adult();
    const std::size_t at = text.find(old_text);
    EXPECT_NE(at, std::string::npos) << old_text;
    return text.replace(at, old_text.size(), new_text);
}

class ProfileReader : public ::testing::Test {
  protected:
    /// The error that reading a profile of this text ends in.
    Error error_of(const std::string& text) {
        try {
            read_profile(folder_.write("mine.toml", text), kShipped);
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "no error";
        return Error(ErrorKind::NotComputable, "");
    }

    testing::TempFolder folder_;
};

TEST_F(ProfileReader, Adult_HasTheConstantsOfItsSources) {
    const WalkingProfile adult = read_profile("adult", kShipped);
    EXPECT_EQ(adult.name, "adult");
    EXPECT_EQ(adult.speed, MetresPerSecond::of(1.33));  // OpenTripPlanner, WalkPreferences.speed
    EXPECT_TRUE(adult.steps_allowed);
    EXPECT_EQ(adult.steps_time_factor, 3.0);  // OpenTripPlanner, stairsTimeFactor
    EXPECT_FALSE(adult.ferries_allowed);
    EXPECT_THAT(adult.walkable_highways,
                AllOf(Contains("trunk"), Contains("steps"), Not(Contains("motorway")),
                      Not(Contains("cycleway"))));
    EXPECT_THAT(adult.allowing_access_values, AllOf(Contains("yes"), Contains("destination")));
    EXPECT_THAT(adult.forbidding_access_values, AllOf(Contains("no"), Contains("private")));
    EXPECT_THAT(adult.blocking_barriers, AllOf(Contains("wall"), Not(Contains("gate"))));
}

TEST_F(ProfileReader, Path_ReadsThatFileAndTakesItsName) {
    const std::string path = folder_.write("slow walker.toml", adult_with("1.33\n", "0.8\n"));
    const WalkingProfile slow = read_profile(path, {});
    EXPECT_EQ(slow.name, "slow walker");
    EXPECT_EQ(slow.speed, MetresPerSecond::of(0.8));
}

TEST_F(ProfileReader, WholeNumberForASpeed_IsTaken) {
    const std::string path = folder_.write("mine.toml", adult_with("1.33\n", "1\n"));
    EXPECT_EQ(read_profile(path, {}).speed, MetresPerSecond::of(1.0));
}

TEST_F(ProfileReader, ListOfProfiles_IsByNameAndTheFirstDirectoryCounts) {
    folder_.write("child.toml", "");
    folder_.write("adult.toml", "");
    folder_.write("notes.txt", "");
    const std::vector<std::filesystem::path> directories = {folder_.path(""), kShipped[0],
                                                            folder_.path("not there")};
    const std::vector<ProfileListing> listings = list_profiles(directories);
    ASSERT_GE(listings.size(), 2U);
    EXPECT_TRUE(std::is_sorted(listings.begin(), listings.end(),
                               [](const auto& a, const auto& b) { return a.name < b.name; }));
    EXPECT_EQ(listings[0].name, "adult");
    EXPECT_EQ(listings[0].path, std::filesystem::path(folder_.path("adult.toml")));
    EXPECT_EQ(std::count_if(listings.begin(), listings.end(),
                            [](const auto& listing) { return listing.name == "notes"; }),
              0);
}

TEST_F(ProfileReader, UnknownName_ListsThoseThereAre) {
    try {
        read_profile("adlut", kShipped);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_THAT(error.message(), AllOf(HasSubstr("'adlut'"), HasSubstr("adult")));
    }
}

TEST_F(ProfileReader, PathThatLeadsNowhere_SaysSo) {
    try {
        read_profile("/not/there.toml", kShipped);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::InputMissing);
        EXPECT_THAT(error.what(), HasSubstr("/not/there.toml"));
    }
}

TEST_F(ProfileReader, NotToml_SaysWhere) {
    const Error error = error_of("description = \"x\"\nspeed == 3\n");
    EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("mine.toml"), HasSubstr("line 2")));
}

TEST_F(ProfileReader, UnknownKey_IsNamedWithThoseThereAre) {
    const Error error =
        error_of(adult_with("flat_m_per_s = 1.33", "flat_m_per_s = 1.33\nhill = 2"));
    EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid);
    EXPECT_THAT(error.message(), AllOf(HasSubstr("'speed.hill'"), HasSubstr("flat_m_per_s")));
}

TEST_F(ProfileReader, UnknownSection_IsNamed) {
    const Error error = error_of(shipped_adult() + "\n[kerbs]\nheight = 3\n");
    EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid);
    EXPECT_THAT(error.message(), AllOf(HasSubstr("'kerbs'"), HasSubstr("ferries")));
}

TEST_F(ProfileReader, MissingKey_IsNamed) {
    const Error error = error_of(adult_with("flat_m_per_s = 1.33\n", ""));
    EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid);
    EXPECT_THAT(error.message(), HasSubstr("'speed.flat_m_per_s' is missing"));
}

TEST_F(ProfileReader, WrongTypes_AreNamed) {
    struct Case {
        std::string old_text, new_text, message;
    };
    const std::vector<Case> cases = {
        {"flat_m_per_s = 1.33", "flat_m_per_s = \"fast\"",
         "'speed.flat_m_per_s' must be a number, and is text"},
        {"time_factor = 3.0", "time_factor = true",
         "'steps.time_factor' must be a number, and is true or false"},
        {"[ferries]", "[ferries]\nallowed = 1\n[other]",
         "'ferries.allowed' must be true or false, and is a number"},
        {"description = \"Adult without reduced mobility\"", "description = 1",
         "'description' must be text in quotes, and is a number"},
        {"\"trunk\", \"trunk_link\"", "3, \"trunk_link\"", "entry 1 is a number"},
        {"\"trunk\", \"trunk_link\"", "\"trunk\", \"\"", "entry 2 is empty"},
        {"[speed]", "speed = 1\n[other]", "'speed' must be a section, written [speed]"},
    };
    for (const Case& row : cases) {
        const Error error = error_of(adult_with(row.old_text, row.new_text));
        EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid) << row.new_text;
        EXPECT_THAT(error.message(), HasSubstr(row.message));
    }
}

TEST_F(ProfileReader, ValuesOutOfRange_AreNamedWithTheRange) {
    for (const char* speed : {"0", "-1.33", "4.8", "nan", "inf"}) {
        const Error error =
            error_of(adult_with("flat_m_per_s = 1.33", std::string("flat_m_per_s = ") + speed));
        EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid) << speed;
        EXPECT_THAT(error.message(),
                    AllOf(HasSubstr("'speed.flat_m_per_s'"), HasSubstr("between 0.1 and 3")));
    }
    const Error error = error_of(adult_with("time_factor = 3.0", "time_factor = 0"));
    EXPECT_THAT(error.message(), HasSubstr("'steps.time_factor' is 0"));
}

TEST_F(ProfileReader, ValueThatAllowsAndForbids_IsNamed) {
    const Error error = error_of(adult_with("\"no\", \"private\"", "\"no\", \"permissive\""));
    EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid);
    EXPECT_THAT(error.message(), HasSubstr("'permissive' is both"));
}

}  // namespace
}  // namespace cercania
