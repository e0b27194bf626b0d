// Small towns, drawn: letters are nodes, ten metres apart along a line and twenty from line to
// line. Ways name the letters they pass.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/profile_reader.h"
#include "core/network/cost_field.h"
#include "core/network/foot_access.h"
#include "core/network/osm_network_builder.h"
#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

constexpr double kColumn = 10.0;  // metres
constexpr double kLine = 20.0;
constexpr double kDegree = 111'319.49;   // metres of longitude on the equator
constexpr double kLatitude = 110'574.0;  // metres of latitude there

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

WalkingProfile shipped(const std::string& name) {
    const std::vector<std::filesystem::path> folders = {project_folder() / "data" / "profiles"};
    return read_profile(name, folders);
}

class DrawnTown {
  public:
    explicit DrawnTown(std::string_view drawing) {
        int line = 0;
        int column = 0;
        for (const char letter : drawing) {
            if (letter == '\n') {
                ++line;
                column = 0;
                continue;
            }
            if (letter >= 'A' && letter <= 'Z') {
                number_of_[letter] = static_cast<std::uint32_t>(nodes_.size());
                nodes_.push_back(
                    {static_cast<std::int64_t>(nodes_.size()) + 1,
                     GeoPoint::of(column * kColumn / kDegree, -line * kLine / kLatitude)});
            }
            ++column;
        }
    }
    DrawnTown& way(std::string_view letters, std::string_view tags) {
        ways_.emplace_back(letters, tags);
        return *this;
    }
    DrawnTown& node(char letter, std::string_view tags) {
        node_tags_.emplace_back(letter, tags);
        return *this;
    }

    /// What a walk from one letter to another costs; none where there is no way.
    std::optional<PlaceCost> walk(char from, char to, const WalkingProfile& profile,
                                  CostUnit unit = CostUnit::Distance) const {
        const OsmStreets streets = streets_for(profile);
        Diagnostics diagnostics;
        const auto graph = std::make_shared<const RoadGraph>(
            build_street_pieces(streets, diagnostics), profile.speed);
        CostSearch search(std::make_shared<const SearchGraph>(graph, unit, Direction::Towards));
        const auto start = position(*graph, streets.nodes[number_of_.at(from)].place);
        const auto end = position(*graph, streets.nodes[number_of_.at(to)].place);
        if (!start || !end) {
            return std::nullopt;
        }
        return search.run(std::vector<Seed>{{*end, 0}}, std::numeric_limits<double>::infinity())
            .at(*start);
    }
    /// In metres, to the nearest whole one.
    std::optional<int> metres(char from, char to, const std::string& profile = "adult") const {
        const auto cost = walk(from, to, shipped(profile));
        return cost ? std::optional(static_cast<int>(cost->distance.value() + 0.5)) : std::nullopt;
    }

  private:
    OsmStreets streets_for(const WalkingProfile& profile) const {
        const FootAccess access(profile);
        OsmStreets streets;
        streets.nodes = nodes_;
        streets.crossings = profile.crossings;
        streets.lift_time = profile.lift_time;
        for (const auto& [letter, text] : node_tags_) {
            const NodePassage passage = access.node(tags(text));
            OsmNode& node = streets.nodes[number_of_.at(letter)];
            node.blocks = passage.blocks;
            node.lift = passage.lift;
            node.crossing = passage.crossing;
        }
        for (const auto& [letters, text] : ways_) {
            const WayAccess tagged = access.way(tags(text));
            if (!tagged.walkable && tagged.rule != AccessRule::NotInUse) {
                streets.names.emplace_back(tagged.class_name);
                for (const char letter : letters) {
                    streets.closed_roads.push_back(
                        {number_of_.at(letter),
                         static_cast<std::uint32_t>(streets.names.size() - 1)});
                }
            }
            if (!tagged.walkable) {
                continue;
            }
            OsmWay way;
            way.id = static_cast<std::int64_t>(streets.ways.size()) + 1;
            way.first_node = static_cast<std::uint32_t>(streets.way_nodes.size());
            way.node_count = static_cast<std::uint32_t>(letters.size());
            way.class_name = static_cast<std::uint32_t>(streets.names.size());
            streets.names.emplace_back(tagged.class_name);
            way.forward_allowed = tagged.forward_allowed;
            way.backward_allowed = tagged.backward_allowed;
            way.area = tagged.area;
            way.level = tagged.level;
            way.bridge_or_tunnel = tagged.bridge_or_tunnel;
            way.time_factor = tagged.time_factor;
            way.lift = tagged.lift;
            way.crossing = tagged.crossing;
            for (const char letter : letters) {
                streets.way_nodes.push_back(number_of_.at(letter));
            }
            streets.ways.push_back(way);
        }
        return streets;
    }

    /// Where a letter lies on the network: at a junction, which the tests ask for alone.
    static std::optional<StreetPosition> position(const RoadGraph& graph, const GeoPoint& place) {
        for (std::uint32_t i = 0; i < graph.edge_count(); ++i) {
            const EdgeId edge(i);
            StreetPosition position;
            position.edge = edge;
            if (graph.points(edge).front() == place) {
                return position;
            }
            if (graph.points(edge).back() == place) {
                position.along = graph.edge(edge).length;
                return position;
            }
        }
        return std::nullopt;
    }

    std::vector<OsmNode> nodes_;
    std::map<char, std::uint32_t> number_of_;
    std::vector<std::pair<std::string, std::string>> ways_;
    std::vector<std::pair<char, std::string>> node_tags_;
};

/// The bridge A-B passes over the street C-D: no stairs, no way between them.
TEST(DrawnTown, BridgeOverStreet_MeetsItNowhere) {
    const DrawnTown town = DrawnTown(
                               "  C  \n"
                               "A   B\n"
                               "  D  ")
                               .way("AB", "highway=footway bridge=yes layer=1")
                               .way("CD", "highway=residential");
    EXPECT_EQ(town.metres('A', 'B'), 40);
    EXPECT_EQ(town.metres('C', 'D'), 40);
    EXPECT_EQ(town.metres('A', 'C'), std::nullopt);
}

TEST(DrawnTown, UnderpassBelowAnExpressway_LeadsThrough) {
    const DrawnTown town = DrawnTown(
                               "  C  \n"
                               "A   B\n"
                               "  D  ")
                               .way("AB", "highway=footway tunnel=yes layer=-1")
                               .way("CD", "highway=motorway");
    EXPECT_EQ(town.metres('A', 'B'), 40);
    EXPECT_EQ(town.metres('C', 'A'), std::nullopt);
}

/// From E at the left to F at the right: 10 m to the corner A, straight across a square of 60 m by
/// 40 m to C, 72.11 m, and 10 m more; along the rim it would be 120 m.
TEST(DrawnTown, SquareWithTwoEntrances_IsCrossedStraight) {
    const DrawnTown town = DrawnTown(
                               "EA     B \n"
                               "         \n"
                               " D     CF")
                               .way("ABCDA", "highway=pedestrian area=yes")
                               .way("EA", "highway=footway")
                               .way("CF", "highway=footway");
    EXPECT_EQ(town.metres('E', 'F'), 92);
}

/// Stairs of 40 m beside a ramp of 40 + 2 * 20 m: a walker climbs, a wheelchair goes round.
TEST(DrawnTown, StairsBesideARamp_AreForThoseWhoClimb) {
    const DrawnTown town = DrawnTown(
                               "A   B\n"
                               "C   D")
                               .way("AB", "highway=steps")
                               .way("ACDB", "highway=footway surface=asphalt");
    EXPECT_EQ(town.metres('A', 'B'), 40);
    EXPECT_EQ(town.metres('A', 'B', "wheelchair_manual"), 80);
    // In time: 40 m at 3 times 1/1.33 s takes longer than 80 m on the ramp.
    EXPECT_NEAR(town.walk('A', 'B', shipped("adult"), CostUnit::Time)->time.value(), 80.0 / 1.33,
                0.1);
}

TEST(DrawnTown, Gate_OpensToThoseItIsMeantFor) {
    DrawnTown open = DrawnTown("A  G  B").way("AGB", "highway=footway").node('G', "barrier=gate");
    EXPECT_EQ(open.metres('A', 'B'), 60);
    DrawnTown closed =
        DrawnTown("A  G  B").way("AGB", "highway=footway").node('G', "barrier=gate access=private");
    EXPECT_EQ(closed.metres('A', 'B'), std::nullopt);
}

TEST(DrawnTown, Stile_StopsAWheelchairAlone) {
    const DrawnTown town =
        DrawnTown("A  G  B").way("AGB", "highway=footway").node('G', "barrier=stile");
    EXPECT_EQ(town.metres('A', 'B'), 60);
    EXPECT_EQ(town.metres('A', 'B', "wheelchair_manual"), std::nullopt);
}

TEST(DrawnTown, FerryAcrossTheRiver_IsNotTakenUnlessTheProfileDoes) {
    const DrawnTown town = DrawnTown("A  B  C  D")
                               .way("AB", "highway=residential")
                               .way("BC", "route=ferry foot=yes")
                               .way("CD", "highway=residential");
    EXPECT_EQ(town.metres('A', 'D'), std::nullopt);
    WalkingProfile profile = shipped("adult");
    profile.ferries_allowed = true;
    EXPECT_NEAR(town.walk('A', 'D', profile)->distance.value(), 90.0, 0.01);
}

/// Up the escalator is 40 m, down is the long way round.
TEST(DrawnTown, OneWayEscalator_IsTakenOneWay) {
    const DrawnTown town = DrawnTown(
                               "A   B\n"
                               "C   D")
                               .way("AB", "highway=steps conveying=forward")
                               .way("ACDB", "highway=footway");
    EXPECT_EQ(town.metres('A', 'B'), 40);
    EXPECT_EQ(town.metres('B', 'A'), 80);
}

/// The street below and the walk above meet in the lift L; it takes the wheelchair 45 s, and 30 m
/// each way at 1.08 m/s.
TEST(DrawnTown, Lift_JoinsTheLevelsAndTakesItsTime) {
    const DrawnTown town = DrawnTown("A  L  B")
                               .way("AL", "highway=footway level=0")
                               .way("LB", "highway=footway level=1")
                               .node('L', "highway=elevator");
    EXPECT_EQ(town.metres('A', 'B'), 60);
    EXPECT_NEAR(town.walk('A', 'B', shipped("wheelchair_manual"), CostUnit::Time)->time.value(),
                60.0 / 1.08 + 45.0, 0.01);
}

/// Two corridors of one building, one above the other: stairs from C to D lead up.
TEST(DrawnTown, LevelChangeInABuilding_NeedsItsStairs) {
    const auto building = [] {
        return DrawnTown(
                   "A C  B\n"
                   "E D  F")
            .way("ACB", "highway=corridor indoor=yes level=0")
            .way("EDF", "highway=corridor indoor=yes level=1");
    };
    EXPECT_EQ(building().metres('A', 'F'), std::nullopt);
    const DrawnTown with_stairs = building().way("CD", "highway=steps indoor=yes level=0;1");
    EXPECT_EQ(with_stairs.metres('A', 'F'), 70);
    EXPECT_EQ(with_stairs.metres('A', 'F', "wheelchair_manual"), std::nullopt);
}

TEST(DrawnTown, Island_IsNotReached) {
    const DrawnTown town =
        DrawnTown("A  B   C  D").way("AB", "highway=residential").way("CD", "highway=residential");
    EXPECT_EQ(town.metres('A', 'C'), std::nullopt);
}

TEST(DrawnTown, StreetUnderConstruction_IsNotWalked) {
    const DrawnTown town = DrawnTown("A  B  C")
                               .way("AB", "highway=residential")
                               .way("BC", "highway=construction construction=residential");
    EXPECT_EQ(town.metres('A', 'B'), 30);
    EXPECT_EQ(town.metres('A', 'C'), std::nullopt);
}

DrawnTown crossing(std::string_view node_tags, std::string_view road = "highway=primary") {
    return DrawnTown(
               "  P  \n"
               "A X B\n"
               "  Q  ")
        .way("AXB", "highway=footway")
        .way("PXQ", road)
        .node('X', node_tags);
}

/// 40 m at 0.96 m/s, and the waits of the oldest: 22 s for a gap on a primary road, 5 s at a zebra,
/// 26 s at signals. Who turns into the road waits half; who walks along it, not at all.
TEST(DrawnTown, RoadThatIsCrossed_MakesPeopleWaitByItsKind) {
    const WalkingProfile oldest = shipped("older_80_plus");
    const auto wait = [&](const DrawnTown& town, char from, char to) {
        const auto cost = town.walk(from, to, oldest, CostUnit::Time);
        return cost->time.value() - cost->distance.value() / 0.96;
    };
    EXPECT_NEAR(wait(crossing(""), 'A', 'B'), 22.0, 0.01);
    EXPECT_NEAR(wait(crossing("highway=crossing crossing=unmarked"), 'A', 'B'), 22.0, 0.01);
    EXPECT_NEAR(wait(crossing("highway=crossing crossing=zebra"), 'A', 'B'), 5.0, 0.01);
    EXPECT_NEAR(wait(crossing("highway=crossing crossing=traffic_signals"), 'A', 'B'), 26.0, 0.01);
    EXPECT_NEAR(wait(crossing("highway=traffic_signals"), 'A', 'B'), 26.0, 0.01);
    EXPECT_NEAR(wait(crossing(""), 'A', 'P'), 11.0, 0.01);
    EXPECT_NEAR(wait(crossing(""), 'P', 'Q'), 0.0, 0.01);
    // The adult of this program waits nowhere.
    const auto adult = crossing("").walk('A', 'B', shipped("adult"), CostUnit::Time);
    EXPECT_NEAR(adult->time.value(), 40.0 / 1.33, 0.01);
}

/// A road that nobody may walk along has the same traffic; one that is not there yet has none.
TEST(DrawnTown, RoadThatIsClosedToWalkers_IsWaitedForAtItsCrossings) {
    const WalkingProfile oldest = shipped("older_80_plus");
    const auto wait = [&](std::string_view node_tags, std::string_view road) {
        const auto cost = crossing(node_tags, road).walk('A', 'B', oldest, CostUnit::Time);
        return cost->time.value() - cost->distance.value() / 0.96;
    };
    EXPECT_NEAR(wait("", "highway=primary foot=no"), 22.0, 0.01);
    EXPECT_NEAR(wait("highway=crossing crossing=zebra", "highway=primary foot=no"), 5.0, 0.01);
    EXPECT_NEAR(wait("", "highway=trunk motorroad=yes"), 32.0, 0.01);
    EXPECT_NEAR(wait("", "highway=construction construction=primary"), 0.0, 0.01);
}

/// The other unit counts the waits too: the shortest walk in metres says how long it takes.
TEST(DrawnTown, WalkFoundInMetres_TellsItsTimeWithTheWaits) {
    const auto cost = crossing("").walk('A', 'B', shipped("older_80_plus"), CostUnit::Distance);
    EXPECT_NEAR(cost->distance.value(), 40.0, 0.01);
    EXPECT_NEAR(cost->time.value(), 40.0 / 0.96 + 22.0, 0.01);
}

}  // namespace
}  // namespace cercania
