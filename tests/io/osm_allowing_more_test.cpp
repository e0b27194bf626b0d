// Allowing more never raises the cost of a point on a street that was usable before: random towns
// of streets with tags, walked by a profile and by the same one with one rule relaxed.

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/osm_reader.h"
#include "core/io/profile_reader.h"
#include "core/network/cost_field.h"
#include "core/network/road_graph.h"
#include "tests/io/osm_xml.h"
#include "tests/support/folders/folders.h"
#include "tests/support/random_network.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using testing::OsmXml;
using testing::Random;

constexpr int kSide = 5;
constexpr std::int64_t kCare = 1;  // the way with the facility: one that everybody walks

constexpr std::array<std::string_view, 18> kStreets = {"highway=residential",
                                                       "highway=residential",
                                                       "highway=footway surface=asphalt width=2",
                                                       "highway=footway surface=gravel",
                                                       "highway=footway width=0.5",
                                                       "highway=steps",
                                                       "highway=steps ramp:wheelchair=yes",
                                                       "highway=primary",
                                                       "highway=trunk",
                                                       "highway=trunk foot=no",
                                                       "highway=cycleway",
                                                       "highway=path incline=12%",
                                                       "highway=residential lit=no",
                                                       "highway=path ford=yes",
                                                       "highway=footway wheelchair=no",
                                                       "highway=footway tactile_paving=incorrect",
                                                       "highway=elevator",
                                                       "route=ferry"};
constexpr std::array<std::string_view, 9> kNodes = {"",
                                                    "",
                                                    "",
                                                    "barrier=kissing_gate",
                                                    "barrier=gate",
                                                    "barrier=kerb kerb=raised",
                                                    "highway=crossing crossing=zebra",
                                                    "highway=elevator",
                                                    "ford=yes"};

/// Streets between neighbours on a grid of 5 by 5 nodes, 0.0005 degrees apart; each is a way.
OsmXml random_town(Random& random) {
    OsmXml xml;
    const auto id_of = [](int east, int north) { return 1 + north * kSide + east; };
    for (int north = 0; north < kSide; ++north) {
        for (int east = 0; east < kSide; ++east) {
            const bool by_care = id_of(east, north) <= 2;
            xml.node(id_of(east, north), east * 5e-4, north * 5e-4,
                     by_care ? "" : kNodes[random.below(kNodes.size())]);
        }
    }
    std::int64_t way = kCare;
    for (int north = 0; north < kSide; ++north) {
        for (int east = 0; east < kSide; ++east) {
            for (const auto& [to_east, to_north] :
                 {std::pair(east + 1, north), {east, north + 1}}) {
                if (to_east < kSide && to_north < kSide) {
                    xml.way(way, {id_of(east, north), id_of(to_east, to_north)},
                            way == kCare ? "highway=residential surface=asphalt width=2"
                                         : kStreets[random.below(kStreets.size())]);
                    ++way;
                }
            }
        }
    }
    return xml;
}

/// The cost of the middle of every street that can be reached from the middle of the first, by way.
std::map<std::int64_t, double> costs_in(const std::string& file, const WalkingProfile& profile,
                                        CostUnit unit) {
    Diagnostics diagnostics;
    const auto graph = std::make_shared<const RoadGraph>(
        build_street_pieces(read_osm_streets(file, profile, diagnostics), diagnostics),
        profile.speed);
    const auto middle_of = [&](EdgeId edge) {
        StreetPosition position;
        position.edge = edge;
        position.along = graph->edge(edge).length / 2.0;
        position.point = graph->plane_point_at(edge, position.along);
        return position;
    };
    std::vector<Seed> seeds;
    for (std::uint32_t i = 0; i < graph->edge_count(); ++i) {
        if (graph->edge(EdgeId(i)).way_id == kCare) {
            seeds.push_back({middle_of(EdgeId(i)), 0});
        }
    }
    CostSearch search(std::make_shared<const SearchGraph>(graph, unit, Direction::Towards));
    const CostField field = search.run(seeds, std::numeric_limits<double>::infinity());
    std::map<std::int64_t, double> costs;
    for (std::uint32_t i = 0; i < graph->edge_count(); ++i) {
        if (const auto cost = field.at(middle_of(EdgeId(i)))) {
            costs[graph->edge(EdgeId(i)).way_id] = cost->cost;
        }
    }
    return costs;
}

struct Relaxation {
    std::string_view name;
    std::function<void(WalkingProfile&)> relax;
};

const std::vector<Relaxation>& relaxations() {
    static const std::vector<Relaxation> kAll = {
        {"cycleways", [](WalkingProfile& p) { p.walkable_highways.emplace_back("cycleway"); }},
        {"no forbidding value", [](WalkingProfile& p) { p.forbidding_access_values.clear(); }},
        {"steps", [](WalkingProfile& p) { p.steps_allowed = true; }},
        {"any surface", [](WalkingProfile& p) { p.surface.impassable.clear(); }},
        {"any width", [](WalkingProfile& p) { p.least_width = Metres(); }},
        {"any kerb", [](WalkingProfile& p) { p.impassable_kerbs.clear(); }},
        {"any incline", [](WalkingProfile& p) { p.steepest_incline = 0.0; }},
        {"the dark", [](WalkingProfile& p) { p.light_needed = false; }},
        {"fords", [](WalkingProfile& p) { p.fords_allowed = true; }},
        {"ferries", [](WalkingProfile& p) { p.ferries_allowed = true; }},
        {"lifts", [](WalkingProfile& p) { p.lifts_allowed = true; }},
        {"any paving", [](WalkingProfile& p) { p.tactile_paving.impassable.clear(); }},
        {"wheelchair=no", [](WalkingProfile& p) { p.heeds_wheelchair_tag = false; }},
        {"every barrier", [](WalkingProfile& p) { p.blocking_barriers.clear(); }}};
    return kAll;
}

TEST(AllowingMore, InRandomTowns_NeverRaisesTheCostOfAStreetThatWasReached) {
    const testing::TempFolder folder;
    const std::vector<std::filesystem::path> shipped = {project_folder() / "data" / "profiles"};
    std::map<std::string_view, std::size_t> helped;
    for (const char* name :
         {"wheelchair_manual", "night_cautious", "older_80_plus", "white_cane"}) {
        WalkingProfile profile = read_profile(name, shipped);
        profile.lifts_allowed = false;  // as no profile that ships has it
        for (std::uint64_t number = 1; number <= 12; ++number) {
            Random random(number);
            const std::string file = folder.write("town.osm", random_town(random).text());
            for (const CostUnit unit : {CostUnit::Distance, CostUnit::Time}) {
                const auto before = costs_in(file, profile, unit);
                for (const Relaxation& relaxation : relaxations()) {
                    WalkingProfile more = profile;
                    relaxation.relax(more);
                    const auto after = costs_in(file, more, unit);
                    for (const auto& [way, cost] : before) {
                        const auto now = after.find(way);
                        ASSERT_NE(now, after.end()) << name << " " << relaxation.name;
                        EXPECT_LE(now->second, cost + 1e-9)
                            << name << ", town " << number << ", way " << way << ": "
                            << relaxation.name;
                        helped[relaxation.name] += now->second < cost - 1.0 ? 1U : 0U;
                    }
                    helped[relaxation.name] += after.size() - before.size();
                }
            }
        }
    }
    for (const Relaxation& relaxation : relaxations()) {
        EXPECT_GT(helped[relaxation.name], 0U) << relaxation.name;  // or it would have told nothing
    }
}

}  // namespace
}  // namespace cercania
