#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/profile_reader.h"
#include "core/network/foot_access.h"
#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

/// The rows of a table beside this file, without its heading; quoted cells hold commas.
std::vector<std::vector<std::string>> table(const std::string& name) {
    std::ifstream file(project_folder() / "tests" / "io" / name);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> cells = {""};
        bool quoted = false;
        for (const char letter : line) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.emplace_back();
            } else {
                cells.back() += letter;
            }
        }
        rows.push_back(cells);
    }
    return rows;
}

/// Tags written "key=value key=value", as the wiki writes them; the texts stay in `text`.
std::vector<OsmTag> tags(std::string_view text) {
    std::vector<OsmTag> result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view tag = text.substr(0, end);
        const std::size_t equals = tag.find('=');
        result.push_back({tag.substr(0, equals), tag.substr(equals + 1)});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string walked(const WayAccess& access) {
    if (!access.walkable) {
        return "no";
    }
    if (access.forward_allowed && access.backward_allowed) {
        return "both";
    }
    return access.forward_allowed ? "forward" : "backward";
}

WalkingProfile shipped(const std::string& name) {
    const std::vector<std::filesystem::path> folders = {project_folder() / "data" / "profiles"};
    return read_profile(name, folders);
}

TEST(OsmAccessTable, EachWay_IsWalkedByTheAdultAsTheWikiSays) {
    const FootAccess access(shipped("adult"));
    const auto rows = table("osm_access_ways.csv");
    ASSERT_GE(rows.size(), 150U);
    for (const auto& row : rows) {
        ASSERT_EQ(row.size(), 4U);
        const WayAccess way = access.way(tags(row[0]));
        EXPECT_EQ(walked(way), row[1]) << row[0] << " (" << row[3] << ")";
        EXPECT_EQ(access_rule_name(way.rule), row[2]) << row[0] << " (" << row[3] << ")";
    }
}

TEST(OsmAccessTable, EachNode_StopsTheAdultAsTheWikiSays) {
    const FootAccess access(shipped("adult"));
    for (const auto& row : table("osm_access_nodes.csv")) {
        ASSERT_EQ(row.size(), 3U);
        EXPECT_EQ(access.node_blocks(tags(row[0])), row[1] == "yes")
            << row[0] << " (" << row[2] << ")";
    }
}

TEST(OsmAccessTable, Rows_AreEachThereOnce) {
    std::set<std::string> seen;
    for (const char* name : {"osm_access_ways.csv", "osm_access_nodes.csv"}) {
        for (const auto& row : table(name)) {
            EXPECT_TRUE(seen.insert(std::string(name) + row[0]).second) << row[0];
        }
    }
}

struct GroundCase {
    std::string_view profile;
    std::string_view tags;
    bool passed;
    AccessRule rule;
};

/// What the ground of a way does to those whom it can stop.
TEST(OsmAccessTable, EachGround_StopsWhomItsTagsSay) {
    constexpr auto kOpen = AccessRule::HighwayDefault;
    const std::vector<GroundCase> cases = {
        {"wheelchair_manual", "highway=footway", true, kOpen},
        {"wheelchair_manual", "highway=footway surface=asphalt", true, kOpen},
        {"wheelchair_manual", "highway=footway surface=gravel", false, AccessRule::Surface},
        {"wheelchair_manual", "highway=footway smoothness=intermediate", true, kOpen},
        {"wheelchair_manual", "highway=footway smoothness=bad", false, AccessRule::Surface},
        {"wheelchair_powered", "highway=footway smoothness=bad", true, kOpen},
        {"wheelchair_powered", "highway=footway smoothness=very_bad", false, AccessRule::Surface},
        {"wheelchair_manual", "highway=footway width=0.8", false, AccessRule::Width},
        {"wheelchair_manual", "highway=footway width=85 cm", true, kOpen},
        {"wheelchair_manual", "highway=footway width=1.2", true, kOpen},
        {"wheelchair_manual", "highway=footway kerb=raised", false, AccessRule::Kerb},
        {"wheelchair_manual", "highway=footway kerb=lowered", true, kOpen},
        {"wheelchair_powered", "highway=footway kerb=rolled", true, kOpen},
        {"wheelchair_manual", "highway=footway incline=8%", true, kOpen},
        {"wheelchair_manual", "highway=footway incline=-9%", false, AccessRule::Incline},
        {"wheelchair_manual", "highway=footway incline=up", true, kOpen},
        {"wheelchair_manual", "highway=footway wheelchair=no", false, AccessRule::WheelchairTag},
        {"wheelchair_manual", "highway=footway surface=gravel wheelchair=yes", true, kOpen},
        {"wheelchair_manual", "highway=steps", false, AccessRule::Steps},
        {"wheelchair_manual", "highway=steps ramp:wheelchair=yes", true, kOpen},
        {"wheelchair_manual", "highway=elevator", true, kOpen},
        {"wheelchair_manual", "highway=path ford=yes", false, AccessRule::Ford},
        {"adult", "highway=footway surface=gravel wheelchair=no width=0.2", true, kOpen},
        {"night_cautious", "highway=residential lit=no", false, AccessRule::Light},
        {"night_cautious", "highway=residential lit=yes", true, kOpen},
        {"night_cautious", "highway=residential", true, kOpen},
        {"white_cane", "highway=footway tactile_paving=incorrect", false,
         AccessRule::TactilePaving},
        {"white_cane", "highway=footway tactile_paving=no", true, kOpen},
        {"white_cane", "highway=footway tactile_paving=yes", true, kOpen},
        {"white_cane", "highway=footway", true, kOpen},
        {"child_or_stroller", "highway=path surface=sand", false, AccessRule::Surface},
        {"cyclist", "highway=footway", false, kOpen},
        {"cyclist", "highway=cycleway", true, kOpen},
        {"cyclist", "highway=footway bicycle=yes", true, AccessRule::FootTag},
        {"cyclist", "highway=residential foot=no", true, kOpen},
        {"cyclist", "highway=residential bicycle=dismount", false, AccessRule::FootTag},
        {"cyclist", "highway=residential vehicle=no", false, AccessRule::FootTag},
    };
    for (const GroundCase& row : cases) {
        const WayAccess way = FootAccess(shipped(std::string(row.profile))).way(tags(row.tags));
        EXPECT_EQ(way.walkable, row.passed) << row.profile << ": " << row.tags;
        EXPECT_EQ(access_rule_name(way.rule), access_rule_name(row.rule))
            << row.profile << ": " << row.tags;
    }
}

/// OSM wiki, Key:ford: on a street that a stream crosses as a line, one node is the ford.
TEST(OsmAccessTable, FordAtANode_StopsWhoTakesNone) {
    for (const char* name : {"wheelchair_manual", "child_or_stroller", "cane_or_walker"}) {
        const FootAccess access(shipped(name));
        EXPECT_TRUE(access.node_blocks(tags("ford=yes"))) << name;
        EXPECT_TRUE(access.node_blocks(tags("ford=stepping_stones"))) << name;
        EXPECT_FALSE(access.node_blocks(tags("ford=no"))) << name;
    }
    WalkingProfile by_boat = shipped("wheelchair_manual");
    by_boat.ferries_allowed = true;
    EXPECT_FALSE(FootAccess(by_boat).node_blocks(tags("ford=boat")));
}

TEST(OsmAccessTable, OneWayStreet_BindsWhoRides) {
    const FootAccess cyclist(shipped("cyclist"));
    EXPECT_EQ(walked(cyclist.way(tags("highway=residential oneway=yes"))), "forward");
    EXPECT_EQ(walked(cyclist.way(tags("highway=residential oneway=-1"))), "backward");
    EXPECT_EQ(walked(cyclist.way(tags("highway=residential junction=roundabout"))), "forward");
    EXPECT_EQ(walked(cyclist.way(tags("highway=residential oneway=yes oneway:bicycle=no"))),
              "both");
    EXPECT_EQ(walked(cyclist.way(tags("highway=residential oneway=yes cycleway=opposite_lane"))),
              "both");
}

/// Who assumes the worst of an untagged way keeps those that say what matters, and no others.
TEST(OsmAccessTable, UntaggedWay_CountsAsTheProfileAssumes) {
    WalkingProfile profile = shipped("wheelchair_manual");
    EXPECT_TRUE(FootAccess(profile).way(tags("highway=footway")).doubtful);
    EXPECT_FALSE(FootAccess(profile).way(tags("highway=footway surface=asphalt")).doubtful);
    profile.unknown_tags = UnknownTags::AssumeNot;
    const FootAccess careful(profile);
    EXPECT_EQ(careful.way(tags("highway=footway")).rule, AccessRule::Unknown);
    EXPECT_FALSE(careful.way(tags("highway=footway")).walkable);
    EXPECT_TRUE(careful.way(tags("highway=footway surface=asphalt")).walkable);
    EXPECT_TRUE(careful.way(tags("highway=footway wheelchair=yes")).walkable);
}

/// OSM wiki, Key:tactile_paving: `incorrect` leads astray, and no value is the default. Whether a
/// wheelchair passes says nothing of it. `primitive` at a factor of 1.2, on gravel at 1.5: 1.8.
TEST(OsmAccessTable, TactilePaving_DecidesForWhoFollowsTheGround) {
    WalkingProfile profile = shipped("adult");
    profile.heeds_wheelchair_tag = true;
    profile.surface.time_factors = {{"gravel", 1.5}};
    profile.tactile_paving = {{{"primitive", 1.2}}, {"no", "incorrect"}};
    profile.doubtful_untagged = {"tactile_paving"};
    const FootAccess blind(profile);
    for (const char* closed : {"highway=footway tactile_paving=no",
                               "highway=footway tactile_paving=incorrect wheelchair=yes"}) {
        EXPECT_FALSE(blind.way(tags(closed)).walkable) << closed;
        EXPECT_EQ(access_rule_name(blind.way(tags(closed)).rule), "tactile_paving") << closed;
    }
    const WayAccess guided = blind.way(tags("highway=footway tactile_paving=yes"));
    EXPECT_TRUE(guided.walkable);
    EXPECT_FALSE(guided.doubtful);
    EXPECT_EQ(guided.time_factor, 1.0);
    EXPECT_TRUE(blind.way(tags("highway=footway wheelchair=yes")).doubtful);
    const WayAccess drain =
        blind.way(tags("highway=footway surface=gravel tactile_paving=primitive"));
    EXPECT_NEAR(drain.time_factor, 1.8, 1e-12);
    EXPECT_TRUE(
        FootAccess(shipped("adult")).way(tags("highway=footway tactile_paving=no")).walkable);
}

/// Twenty steps at 2 s and 0.7 m/s take as long as 28 m on the level.
TEST(OsmAccessTable, CountedSteps_TakeTheirTimeEach) {
    const WayAccess way =
        FootAccess(shipped("cane_or_walker")).way(tags("highway=steps step_count=20"));
    EXPECT_NEAR(way.steps_as_level.value(), 28.0, 1e-9);
    EXPECT_EQ(FootAccess(shipped("adult")).way(tags("highway=steps step_count=20")).steps_as_level,
              Metres());
}

}  // namespace
}  // namespace cercania
