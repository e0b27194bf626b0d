#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/io/profile_reader.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Pair;

const std::vector<std::filesystem::path> kShipped = {project_folder() / "data" / "profiles"};

TEST(ShippedProfiles, Names_AreThosePromised) {
    std::set<std::string> names;
    for (const ProfileListing& listing : list_profiles(kShipped)) {
        names.insert(listing.name);
    }
    EXPECT_EQ(names, (std::set<std::string>{"adult", "cane_or_walker", "child_or_stroller",
                                            "cyclist", "night_cautious", "older_60_69",
                                            "older_70_79", "older_80_plus", "wheelchair_manual",
                                            "wheelchair_powered", "white_cane"}));
}

TEST(ShippedProfiles, EachConstant_HasASource) {
    for (const ProfileListing& listing : list_profiles(kShipped)) {
        const WalkingProfile profile = read_profile(listing.name, kShipped);
        EXPECT_GE(profile.constants.size(), 10U) << listing.name;
        for (const ProfileConstant& constant : profile.constants) {
            EXPECT_GE(constant.source.size(), 10U) << listing.name << ": " << constant.key;
        }
    }
}

TEST(ShippedProfiles, OlderPeople_WalkSlowerWithAge) {
    double faster = read_profile("adult", kShipped).speed.value();
    for (const char* name : {"older_60_69", "older_70_79", "older_80_plus", "cane_or_walker"}) {
        const double speed = read_profile(name, kShipped).speed.value();
        EXPECT_LT(speed, faster) << name;
        faster = speed;
    }
}

TEST(ShippedProfiles, BasedOnTheAdult_KeepsWhatItDoesNotSay) {
    const WalkingProfile adult = read_profile("adult", kShipped);
    const WalkingProfile older = read_profile("older_80_plus", kShipped);
    EXPECT_EQ(older.walkable_highways, adult.walkable_highways);
    EXPECT_EQ(older.slope.kind, SlopeResponse::Kind::Tobler);
    EXPECT_TRUE(older.steps_allowed);
    EXPECT_EQ(older.speed, MetresPerSecond::of(0.96));  // mean of 0.968 and 0.943, Bohannon 2011
    EXPECT_EQ(older.name, "older_80_plus");
}

TEST(ShippedProfiles, Wheelchairs_ClimbNoStepsAndKeepToGentleSlopes) {
    for (const char* name : {"wheelchair_manual", "wheelchair_powered"}) {
        const WalkingProfile profile = read_profile(name, kShipped);
        EXPECT_FALSE(profile.steps_allowed);
        EXPECT_FALSE(profile.slope.passable(0.12));
        EXPECT_TRUE(profile.slope.passable(0.05));
        EXPECT_THAT(profile.impassable_kerbs, Contains("raised"));
        EXPECT_THAT(profile.blocking_barriers, Contains("stile"));
    }
    EXPECT_THAT(read_profile("adult", kShipped).blocking_barriers, Not(Contains("stile")));
}

TEST(ShippedProfiles, WhiteCane_HeedsTactilePavingAsNoOtherDoes) {
    for (const ProfileListing& listing : list_profiles(kShipped)) {
        const WalkingProfile profile = read_profile(listing.name, kShipped);
        const bool heeds = !profile.tactile_paving.impassable.empty() ||
                           !profile.tactile_paving.time_factors.empty();
        EXPECT_EQ(heeds, listing.name == "white_cane") << listing.name;
    }
    const WalkingProfile cane = read_profile("white_cane", kShipped);
    EXPECT_THAT(cane.tactile_paving.impassable, ElementsAre("incorrect"));
    EXPECT_THAT(cane.tactile_paving.time_factors, Contains(Pair("no", 1.2)));
    EXPECT_THAT(cane.doubtful_untagged, ElementsAre("tactile_paving"));
}

class OwnProfile : public ::testing::Test {
  protected:
    std::string refusal(const std::string& text) {
        try {
            read_profile(folder_.write("mine.toml", text), kShipped);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid);
            return error.message();
        }
        return "";
    }

    testing::TempFolder folder_;
};

TEST_F(OwnProfile, BasedOnAShippedOne_SaysOnlyWhatDiffers) {
    const std::string path = folder_.write(
        "mine.toml",
        "description = \"Mine\"\nbased_on = \"older_80_plus\"\n[crossings]\nsignals_s = 40\n");
    const WalkingProfile mine = read_profile(path, kShipped);
    EXPECT_EQ(mine.description, "Mine");
    EXPECT_EQ(mine.crossings.at_signals, Seconds::of(40.0));
    EXPECT_EQ(mine.speed, MetresPerSecond::of(0.96));
    for (const ProfileConstant& constant : mine.constants) {
        if (constant.key == "crossings.at_signals_s") {
            EXPECT_EQ(constant.source, "");  // the source of the older 26 s says nothing of 40 s
        }
    }
}

TEST_F(OwnProfile, TactilePaving_IsReadWithWhatItMeansAndWhereItIsMissed) {
    const std::string path =
        folder_.write("mine.toml",
                      "description = \"Cane\"\nbased_on = \"adult\"\n[tactile_paving]\n"
                      "impassable = [\"no\"]\ntime_factors = { primitive = 1.2 }\n"
                      "[unknown]\ntags = \"report\"\nkeys = [\"tactile_paving\"]\n");
    const WalkingProfile mine = read_profile(path, kShipped);
    EXPECT_THAT(mine.tactile_paving.impassable, ElementsAre("no"));
    EXPECT_THAT(mine.tactile_paving.time_factors, ElementsAre(Pair("primitive", 1.2)));
    EXPECT_THAT(mine.doubtful_untagged, ElementsAre("tactile_paving"));
    EXPECT_TRUE(read_profile("adult", kShipped).tactile_paving.impassable.empty());
}

TEST_F(OwnProfile, BasedOnItself_IsRefused) {
    EXPECT_THAT(refusal("description = \"x\"\nbased_on = \"mine\"\n"), HasSubstr("'based_on'"));
}

TEST_F(OwnProfile, SlopeTable_MustGoUp) {
    EXPECT_THAT(refusal("based_on = \"adult\"\n[slope]\nresponse = \"table\"\n"
                        "table = [[0.1, 2.0], [0.0, 1.0]]\n"),
                HasSubstr("must go up"));
    EXPECT_THAT(refusal("based_on = \"adult\"\n[slope]\nresponse = \"table\"\n"),
                HasSubstr("no 'slope.table'"));
    EXPECT_THAT(refusal("based_on = \"adult\"\n[slope]\nresponse = \"steep\"\n"),
                HasSubstr("irmischer-clarke"));
}

TEST_F(OwnProfile, SourceOfNoConstant_IsRefused) {
    EXPECT_THAT(refusal("based_on = \"adult\"\n[sources]\n\"speed.uphill\" = \"a book\"\n"),
                HasSubstr("speed.uphill"));
}

/// A rider may be faster than any walker, and a walker may not.
TEST_F(OwnProfile, SpeedOfABicycle_IsForBicyclesOnly) {
    EXPECT_EQ(refusal("based_on = \"cyclist\"\n[speed]\nflat_m_per_s = 5.5\n"), "");
    EXPECT_THAT(refusal("based_on = \"adult\"\n[speed]\nflat_m_per_s = 5.5\n"),
                HasSubstr("between 0.1 and 3"));
}

}  // namespace
}  // namespace cercania
