#include "core/network/foot_access.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace cercania {
namespace {

/// The adult profile's rules (data/profiles/adult.toml), small enough to read here.
WalkingProfile adult() {
    WalkingProfile profile;
    profile.steps_time_factor = 3.0;
    profile.walkable_highways = {"trunk",     "trunk_link",  "primary",       "primary_link",
                                 "secondary", "tertiary",    "service",       "unclassified",
                                 "road",      "residential", "living_street", "pedestrian",
                                 "footway",   "path",        "steps",         "track",
                                 "platform",  "pier",        "corridor"};
    profile.allowing_access_values = {"yes",       "designated",  "permissive",
                                      "customers", "destination", "official"};
    profile.forbidding_access_values = {"no", "private", "delivery", "agricultural",
                                        "use_sidepath"};
    profile.blocking_barriers = {"yes", "wall", "fence"};
    return profile;
}

/// Tags written "key=value key=value", as the wiki writes them.
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

struct WayCase {
    std::string_view tags;
    std::string_view walked;  ///< "both", "forward", "backward" or "no"
    AccessRule rule;
    std::string_view wiki;  ///< the page of the OSM wiki that says so
};

std::string_view directions(const WayAccess& access) {
    if (!access.walkable) {
        return "no";
    }
    if (access.forward_allowed && access.backward_allowed) {
        return "both";
    }
    return access.forward_allowed ? "forward" : "backward";
}

constexpr auto kDefault = AccessRule::HighwayDefault;
constexpr std::string_view kTable = "OSM tags for routing/Access restrictions, Worldwide";
constexpr std::string_view kHierarchy = "Key:access, Transport mode restrictions";
constexpr std::string_view kValues = "Key:access, List of possible values";

const std::vector<WayCase> kWays = {
    // Defaults of the classes.
    {"highway=motorway", "no", kDefault, kTable},
    {"highway=motorway_link", "no", kDefault, kTable},
    {"highway=trunk", "both", kDefault, kTable},
    {"highway=primary", "both", kDefault, kTable},
    {"highway=primary_link", "both", kDefault, kTable},
    {"highway=secondary", "both", kDefault, kTable},
    {"highway=tertiary", "both", kDefault, kTable},
    {"highway=unclassified", "both", kDefault, kTable},
    {"highway=residential", "both", kDefault, kTable},
    {"highway=living_street", "both", kDefault, kTable},
    {"highway=service", "both", kDefault, kTable},
    {"highway=service service=driveway", "both", kDefault, "Tag:service=driveway"},
    {"highway=pedestrian", "both", kDefault, kTable},
    {"highway=footway", "both", kDefault, kTable},
    {"highway=footway footway=crossing", "both", kDefault, "Tag:footway=crossing"},
    {"highway=path", "both", kDefault, kTable},
    {"highway=steps", "both", kDefault, kTable},
    {"highway=track", "both", kDefault, kTable},
    {"highway=road", "both", kDefault, "Tag:highway=road"},
    {"highway=cycleway", "no", kDefault, kTable},
    {"highway=bridleway", "no", kDefault, kTable},
    {"highway=busway", "no", kDefault, "Tag:highway=busway"},
    {"highway=raceway", "no", kDefault, "Tag:highway=raceway"},
    {"highway=corridor level=1", "both", kDefault, "Tag:highway=corridor"},
    {"railway=platform", "both", kDefault, "Tag:railway=platform"},
    {"public_transport=platform", "both", kDefault, "Tag:public_transport=platform"},
    {"man_made=pier", "both", kDefault, "Tag:man_made=pier"},
    // `foot` over everything but being there at all.
    {"highway=motorway foot=yes", "both", AccessRule::FootTag, kHierarchy},
    {"highway=cycleway foot=designated", "both", AccessRule::FootTag, "Tag:highway=cycleway"},
    {"highway=bridleway foot=yes", "both", AccessRule::FootTag, kHierarchy},
    {"highway=residential foot=no", "no", AccessRule::FootTag, kHierarchy},
    {"highway=footway foot=private", "no", AccessRule::FootTag, kValues},
    {"highway=service access=no foot=yes", "both", AccessRule::FootTag, kHierarchy},
    {"highway=service access=private foot=permissive", "both", AccessRule::FootTag, kHierarchy},
    {"highway=service access=yes foot=no", "no", AccessRule::FootTag, kHierarchy},
    {"highway=primary foot=use_sidepath", "no", AccessRule::FootTag, "Tag:foot=use_sidepath"},
    {"highway=residential foot=destination", "both", AccessRule::FootTag, kValues},
    // `access` where `foot` says nothing.
    {"highway=residential access=no", "no", AccessRule::AccessTag, kValues},
    {"highway=residential access=private", "no", AccessRule::AccessTag, kValues},
    {"highway=service access=delivery", "no", AccessRule::AccessTag, "Tag:access=delivery"},
    {"highway=track access=agricultural", "no", AccessRule::AccessTag, kValues},
    {"highway=residential access=destination", "both", kDefault, kValues},
    {"highway=service access=customers", "both", kDefault, kValues},
    {"highway=path access=permissive", "both", kDefault, kValues},
    {"highway=residential access=no foot=unknown", "no", AccessRule::AccessTag, kHierarchy},
    {"highway=residential access=unknown", "both", kDefault, kValues},
    {"highway=motorway access=yes", "no", kDefault, kHierarchy},
    // Tags of other modes say nothing to people on foot.
    {"highway=residential motor_vehicle=no", "both", kDefault, kHierarchy},
    {"highway=residential vehicle=private", "both", kDefault, kHierarchy},
    {"highway=path bicycle=no", "both", kDefault, kHierarchy},
    // Sidewalks and motor roads.
    {"highway=motorway sidewalk=both", "both", AccessRule::Sidewalk, "Key:sidewalk"},
    {"highway=trunk motorroad=yes", "no", AccessRule::MotorRoad, "Key:motorroad"},
    {"highway=trunk motorroad=yes sidewalk=right", "both", AccessRule::Sidewalk, "Key:sidewalk"},
    {"highway=trunk motorroad=yes sidewalk:left=yes", "both", AccessRule::Sidewalk, "Key:sidewalk"},
    {"highway=trunk motorroad=yes sidewalk=separate", "no", AccessRule::MotorRoad, "Key:sidewalk"},
    {"highway=trunk motorroad=yes foot=yes", "both", AccessRule::FootTag, "Key:motorroad"},
    {"highway=secondary sidewalk=no", "both", kDefault, "Key:sidewalk"},
    {"highway=residential access=private sidewalk=both", "no", AccessRule::AccessTag, kHierarchy},
    // Not there yet, or no longer.
    {"highway=construction construction=residential", "no", AccessRule::NotInUse,
     "Tag:highway=construction"},
    {"highway=construction foot=yes", "no", AccessRule::NotInUse, "Tag:highway=construction"},
    {"highway=proposed proposed=footway", "no", AccessRule::NotInUse, "Tag:highway=proposed"},
    {"highway=abandoned", "no", AccessRule::NotInUse, "Lifecycle prefix"},
    {"highway=razed", "no", AccessRule::NotInUse, "Lifecycle prefix"},
    {"highway=residential construction=yes", "no", AccessRule::NotInUse,
     "OSM tags for routing/Access restrictions"},
    {"highway=residential construction=minor", "both", kDefault, "Key:construction"},
    // One-way streets.
    {"highway=residential oneway=yes", "both", kDefault, "Key:oneway"},
    {"highway=footway oneway:foot=yes", "forward", kDefault, "Key:oneway"},
    {"highway=footway oneway:foot=-1", "backward", kDefault, "Key:oneway"},
    {"highway=residential oneway=yes oneway:foot=no", "both", kDefault, "Key:oneway"},
    {"highway=path foot:backward=no", "forward", kDefault, "Forward & backward, left & right"},
    {"highway=path foot:forward=no foot:backward=no", "no", AccessRule::FootTag,
     "Forward & backward, left & right"},
    {"highway=steps conveying=forward", "forward", kDefault, "Key:conveying"},
    {"highway=steps conveying=backward", "backward", kDefault, "Key:conveying"},
    {"highway=steps conveying=yes", "both", kDefault, "Key:conveying"},
    {"highway=footway conveying=reversible", "both", kDefault, "Key:conveying"},
    // Ferries, and what is no street.
    {"route=ferry", "no", AccessRule::Ferry, "Tag:route=ferry"},
    {"route=ferry foot=yes", "no", AccessRule::Ferry, "Tag:route=ferry"},
    {"waterway=river", "no", AccessRule::NotAStreet, "Map features"},
    {"barrier=fence", "no", AccessRule::NotAStreet, "Map features"},
    {"", "no", AccessRule::NotAStreet, "Map features"},
};

TEST(FootAccess, EachTagSet_IsWalkedAsTheWikiSays) {
    const FootAccess access(adult());
    for (const WayCase& row : kWays) {
        const std::vector<OsmTag> way_tags = tags(row.tags);
        const WayAccess way = access.way(way_tags);
        EXPECT_EQ(directions(way), row.walked) << row.tags << " (" << row.wiki << ")";
        EXPECT_EQ(access_rule_name(way.rule), access_rule_name(row.rule))
            << row.tags << " (" << row.wiki << ")";
    }
}

TEST(FootAccess, OrderOfTags_DoesNotMatter) {
    const FootAccess access(adult());
    for (const WayCase& row : kWays) {
        std::vector<OsmTag> way_tags = tags(row.tags);
        std::reverse(way_tags.begin(), way_tags.end());
        EXPECT_EQ(directions(access.way(way_tags)), row.walked) << row.tags;
    }
}

TEST(FootAccess, Steps_TakeTheFactorOfTheProfile) {
    const FootAccess access(adult());
    EXPECT_EQ(access.way(tags("highway=steps")).time_factor, 3.0);
    EXPECT_EQ(access.way(tags("highway=footway")).time_factor, 1.0);
}

/// Gravel slows by 1.5, a bad smoothness by 2 (the worse of both counts), the dark by 1.2, and a
/// counted step takes 2 s.
TEST(FootAccess, TimeCause_NamesTheTagsThatMakeTheFactor) {
    WalkingProfile profile = adult();
    profile.surface.time_factors = {{"gravel", 1.5}};
    profile.smoothness.time_factors = {{"bad", 2.0}};
    profile.unlit_time_factor = 1.2;
    const FootAccess access(profile);
    const auto cause = [&](std::string_view text) {
        const std::vector<OsmTag> way = tags(text);
        return access.way(way).time_cause;
    };
    EXPECT_EQ(cause("highway=footway surface=asphalt lit=yes"), "");
    EXPECT_EQ(cause("highway=footway surface=gravel"), "surface=gravel");
    EXPECT_EQ(cause("highway=footway surface=gravel smoothness=bad lit=no"),
              "smoothness=bad, lit=no");
    EXPECT_EQ(cause("highway=steps surface=gravel"), "highway=steps, surface=gravel");
    profile.time_per_step = Seconds::of(2.0);
    const FootAccess counting(profile);
    const std::vector<OsmTag> stairs = tags("highway=steps step_count=20 surface=gravel");
    EXPECT_EQ(counting.way(stairs).time_cause, "step_count=20");
}

TEST(FootAccess, StepsNotClimbed_AreClosedEvenWithFootYes) {
    WalkingProfile profile = adult();
    profile.steps_allowed = false;
    const WayAccess way = FootAccess(profile).way(tags("highway=steps foot=yes"));
    EXPECT_FALSE(way.walkable);
    EXPECT_EQ(way.rule, AccessRule::Steps);
}

TEST(FootAccess, FerryTaken_FollowsFootAndAccess) {
    WalkingProfile profile = adult();
    profile.ferries_allowed = true;
    const FootAccess access(profile);
    EXPECT_TRUE(access.way(tags("route=ferry")).walkable);
    EXPECT_TRUE(access.way(tags("route=ferry foot=yes")).walkable);
    EXPECT_FALSE(access.way(tags("route=ferry foot=no")).walkable);
    EXPECT_FALSE(access.way(tags("route=ferry access=private")).walkable);
}

struct LevelCase {
    std::string_view tags;
    int level;
    bool bridge_or_tunnel;
};

TEST(FootAccess, LayerLevelBridgeAndTunnel_GiveTheLevel) {
    const FootAccess access(adult());
    const std::vector<LevelCase> cases = {
        {"highway=footway", 0, false},
        {"highway=footway bridge=yes", 1, true},
        {"highway=footway bridge=yes layer=2", 2, true},
        {"highway=footway bridge=viaduct", 1, true},
        {"highway=footway bridge=no", 0, false},
        {"highway=footway tunnel=yes", -1, true},
        {"highway=footway tunnel=yes layer=-2", -2, true},
        // Through a house, but on the ground.
        {"highway=footway tunnel=building_passage", 0, true},
        {"highway=corridor level=3", 3, false},
        // On two floors, or between them: no level of its own.
        {"highway=steps level=0;1", 0, false},
        {"highway=corridor level=0.5", 0, false},
        {"highway=footway layer=99999999999", 0, false},
    };
    for (const LevelCase& row : cases) {
        const WayAccess way = access.way(tags(row.tags));
        EXPECT_EQ(way.level, row.level) << row.tags;
        EXPECT_EQ(way.bridge_or_tunnel, row.bridge_or_tunnel) << row.tags;
    }
}

TEST(FootAccess, AreaYes_MakesAnArea) {
    const FootAccess access(adult());
    EXPECT_TRUE(access.way(tags("highway=pedestrian area=yes")).area);
    EXPECT_FALSE(access.way(tags("highway=pedestrian area=no")).area);
    EXPECT_FALSE(access.way(tags("highway=pedestrian")).area);
}

struct NodeCase {
    std::string_view tags;
    bool blocks;
};

TEST(FootAccess, EachNode_BlocksAsTheWikiSays) {
    const FootAccess access(adult());
    const std::vector<NodeCase> cases = {
        {"", false},
        {"highway=crossing", false},
        // Without a barrier there is nothing to stop at, whatever the node says.
        {"highway=crossing foot=no", false},
        {"entrance=yes access=private", false},
        // Key:barrier, "Access control on highways": people on foot pass these.
        {"barrier=gate", false},
        {"barrier=bollard", false},
        {"barrier=lift_gate", false},
        {"barrier=block", false},
        {"barrier=stile", false},
        {"barrier=kissing_gate", false},
        {"barrier=turnstile", false},
        {"barrier=cycle_barrier", false},
        {"barrier=kerb", false},
        {"barrier=entrance", false},
        {"barrier=toll_booth", false},
        {"barrier=bollard motor_vehicle=no", false},
        // Key:barrier, "Linear barriers".
        {"barrier=wall", true},
        {"barrier=fence", true},
        {"barrier=yes", true},
        // The hierarchy of Key:access: foot, then access, then the kind of barrier.
        {"barrier=gate access=private", true},
        {"barrier=gate access=no", true},
        {"barrier=gate access=customers", false},
        {"barrier=gate access=private foot=yes", false},
        {"barrier=gate access=yes foot=no", true},
        {"barrier=fence foot=yes", false},
        {"barrier=wall access=yes", false},
        {"barrier=lift_gate access=no foot=permissive", false},
        // Key:locked.
        {"barrier=gate locked=yes", true},
        {"barrier=gate locked=yes foot=yes", false},
        {"barrier=gate locked=no", false},
        {"highway=gate access=private", true},
        {"highway=gate", false},
    };
    for (const NodeCase& row : cases) {
        EXPECT_EQ(access.node_blocks(tags(row.tags)), row.blocks) << row.tags;
    }
}

TEST(FootAccessTally, Count_AddsUpByRule) {
    FootAccessTally tally;
    const FootAccess access(adult());
    tally.count(access.way(tags("highway=residential")), Metres::of(100));
    tally.count(access.way(tags("highway=footway")), Metres::of(50));
    tally.count(access.way(tags("highway=motorway")), Metres::of(700));
    tally.count(access.way(tags("highway=service access=private")), Metres::of(30));
    EXPECT_EQ(tally.of(AccessRule::HighwayDefault).kept_ways, 2U);
    EXPECT_EQ(tally.of(AccessRule::HighwayDefault).kept, Metres::of(150));
    EXPECT_EQ(tally.of(AccessRule::HighwayDefault).refused, Metres::of(700));
    EXPECT_EQ(tally.of(AccessRule::AccessTag).refused_ways, 1U);
    EXPECT_EQ(tally.total().kept, Metres::of(150));
    EXPECT_EQ(tally.total().refused, Metres::of(730));
}

}  // namespace
}  // namespace cercania
