// Pedestrian squares that are multipolygon relations, drawn on a grid of 0.0001 degrees: on the
// equator 11.13195 m to the east and 11.05743 m to the north (WGS 84).

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/osm_reader.h"
#include "core/io/profile_reader.h"
#include "core/network/cost_field.h"
#include "core/network/osm_object.h"
#include "core/network/road_graph.h"
#include "tests/io/osm_xml.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using testing::OsmXml;

constexpr double kEast = 11.13195;   // metres
constexpr double kNorth = 11.05743;  // metres
constexpr std::string_view kSquare = "type=multipolygon highway=pedestrian";

double metres(double east, double north) {
    return std::hypot(east * kEast, north * kNorth);
}

GeoPoint at(int east, int north) {
    return GeoPoint::of(east / 1e4, north / 1e4);
}

///            21
///             |
///     4 ----- 3        1-2-3-4 is 10 by 10 steps, the fountain 5-6-7-8 in its middle 2 by 2;
///     |  8-7  |        the streets 20-1 and 3-21 lead in
///     |  5-6  |
/// 20--1-------2
OsmXml plaza() {
    OsmXml xml;
    const auto node = [&](std::int64_t id, int east, int north) {
        xml.node(id, east / 1e4, north / 1e4);
    };
    node(1, 0, 0);
    node(2, 10, 0);
    node(3, 10, 10);
    node(4, 0, 10);
    node(5, 4, 4);
    node(6, 6, 4);
    node(7, 6, 6);
    node(8, 4, 6);
    node(20, -10, 0);
    node(21, 10, 20);
    xml.way(100, {20, 1}, "highway=residential").way(101, {3, 21}, "highway=residential");
    return xml;
}

class SquareRelation : public ::testing::Test {
  protected:
    void build(const OsmXml& xml, const OsmReadOptions& options = {}) {
        diagnostics_ = Diagnostics();
        const std::vector<std::filesystem::path> shipped = {project_folder() / "data" / "profiles"};
        const WalkingProfile profile = read_profile("adult", shipped);
        streets_ = read_osm_streets(folder_.write("town.osm", xml.text()), profile, diagnostics_,
                                    {}, options);
        pieces_ = build_street_pieces(streets_, diagnostics_);
        graph_ = std::make_shared<const RoadGraph>(pieces_, profile.speed);
    }

    /// Metres from one end of the drawing to the other; none where there is no way.
    std::optional<double> walked(const GeoPoint& from, const GeoPoint& to) const {
        CostSearch search(
            std::make_shared<const SearchGraph>(graph_, CostUnit::Distance, Direction::Towards));
        const std::vector<Seed> seeds = {{position(to), 0}};
        const auto cost =
            search.run(seeds, std::numeric_limits<double>::infinity()).at(position(from));
        return cost ? std::optional(cost->distance.value()) : std::nullopt;
    }

    /// How many pieces run along the straight line between two places that are next to each other
    /// on some way.
    std::ptrdiff_t pieces_along(const GeoPoint& a, const GeoPoint& b) const {
        return std::count_if(pieces_.pieces.begin(), pieces_.pieces.end(),
                             [&](const StreetPiece& piece) {
                                 const auto& points = piece.points;
                                 for (std::size_t i = 1; i < points.size(); ++i) {
                                     if ((points[i - 1] == a && points[i] == b) ||
                                         (points[i - 1] == b && points[i] == a)) {
                                         return true;
                                     }
                                 }
                                 return false;
                             });
    }

    testing::TempFolder folder_;
    Diagnostics diagnostics_;
    OsmStreets streets_;
    StreetPieces pieces_;
    std::shared_ptr<const RoadGraph> graph_;

  private:
    StreetPosition position(const GeoPoint& place) const {
        StreetPosition position;
        for (std::uint32_t i = 0; i < graph_->edge_count(); ++i) {
            const EdgeId edge(i);
            if (graph_->points(edge).front() == place || graph_->points(edge).back() == place) {
                position.edge = edge;
                position.along =
                    graph_->points(edge).front() == place ? Metres() : graph_->edge(edge).length;
                return position;
            }
        }
        ADD_FAILURE() << "no street ends there";
        return position;
    }
};

const double kStreets = metres(10, 0) + metres(0, 10);          // that lead in
const double kAroundTheFountain = metres(6, 4) + metres(4, 6);  // by a corner of it
const double kSides = 2.0 * (metres(10, 0) + metres(0, 10));
const double kFountain = 2.0 * (metres(2, 0) + metres(0, 2));

/// Straight across were 157 m, around the fountain it is 160 m, along the rim 222 m. The rim and
/// the edge of the fountain are walked along too, each once.
TEST_F(SquareRelation, OfTwoWaysWithAFountain_IsCrossedAroundIt) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "").way(12, {5, 6, 7, 8, 5}, "natural=water");
    build(xml.relation(1, {10, 11}, {12}, kSquare));
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + kAroundTheFountain, 0.05);
    EXPECT_NEAR(streets_.square_rims.value(), kSides + kFountain, 0.05);
    EXPECT_EQ(pieces_.squares.crossed, 1U);
    EXPECT_EQ(pieces_.squares.lines, 2U);
    EXPECT_NEAR(pieces_.squares.across.value(), kAroundTheFountain, 0.05);
    EXPECT_NEAR(graph_->total_length().value(), kStreets + kSides + kFountain + kAroundTheFountain,
                0.2);
    EXPECT_EQ(pieces_along(at(0, 0), at(10, 0)), 1);
    EXPECT_EQ(diagnostics_.all().size(), 0U);
}

/// A flower bed in the corner at 2, past which no walk leads: its edge is walked to all the same,
/// and is no island.
TEST_F(SquareRelation, WithAHoleAwayFromTheWalks_IsOneWithItsEdge) {
    OsmXml xml = plaza();
    xml.node(31, 7 / 1e4, 1 / 1e4).node(32, 9 / 1e4, 1 / 1e4).node(33, 9 / 1e4, 3 / 1e4);
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "").way(12, {33, 31, 32, 33}, "");
    build(xml.relation(1, {10, 11}, {12}, kSquare));
    EXPECT_EQ(graph_->component_count(), 1U);
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + metres(10, 10), 0.05);
}

TEST_F(SquareRelation, WithoutAHole_IsCrossedStraight) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {1, 4, 3}, "");
    build(xml.relation(1, {10, 11}, {}, kSquare));
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + metres(10, 10), 0.05);
}

/// A large file is read twice, a small one once.
TEST_F(SquareRelation, OfAFileReadTwice_IsTheSame) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "").way(12, {5, 6, 7, 8, 5}, "natural=water");
    build(xml.relation(1, {10, 11}, {12}, kSquare), {.unpacked_once_up_to = 0});
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + kAroundTheFountain, 0.05);
}

/// Way 11 lies outside of the extract: nobody can tell what is across, and the rim that is left is
/// walked.
TEST_F(SquareRelation, WithoutAllOfItsWays_IsWalkedAlongAndToldWhere) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(12, {5, 6, 7, 8, 5}, "natural=water");
    build(xml.relation(7, {10, 11}, {12}, kSquare));
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + metres(10, 0) + metres(0, 10), 0.05);
    EXPECT_EQ(pieces_.squares.crossed, 0U);
    ASSERT_EQ(diagnostics_.count("square_incomplete"), 1U);
    const Diagnostic& told = diagnostics_.all().front();
    EXPECT_EQ(told.feature, 7);
    EXPECT_EQ(told.layer, "relations");
    ASSERT_TRUE(told.place.has_value());
    EXPECT_EQ(told.place->longitude, at(0, 0).longitude);
}

/// Node 9 of way 11 has no place in the file.
TEST_F(SquareRelation, WithoutThePlaceOfANode_IsNotCrossed) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 9, 4, 1}, "");
    build(xml.relation(7, {10, 11}, {}, kSquare));
    EXPECT_EQ(pieces_.squares.crossed, 0U);
    EXPECT_EQ(diagnostics_.count("square_incomplete"), 1U);
}

/// The ways cross each other: 1-3 and 2-4 are sides.
TEST_F(SquareRelation, WithARimThatCrossesItself_IsNotCrossedAndTold) {
    OsmXml xml = plaza();
    build(xml.way(10, {1, 3, 2, 4, 1}, "").relation(7, {10}, {}, kSquare));
    EXPECT_EQ(pieces_.squares.crossed, 0U);
    EXPECT_EQ(diagnostics_.count("square_incomplete"), 1U);
}

/// The street 1-2-3 is the rim on that side: it stays one street, and the square is crossed.
TEST_F(SquareRelation, WhoseRimIsAStreet_HasNoSecondOneBesideIt) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "highway=residential").way(11, {3, 4, 1}, "");
    build(xml.relation(1, {10, 11}, {}, kSquare));
    EXPECT_EQ(pieces_along(at(0, 0), at(10, 0)), 1);
    EXPECT_EQ(pieces_along(at(0, 10), at(0, 0)), 1);
    EXPECT_NEAR(streets_.square_rims.value(), 0.5 * kSides, 0.05);
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + metres(10, 10), 0.05);
}

/// A street that people may not walk is no street to them, and a rim all the same.
TEST_F(SquareRelation, WhoseRimIsAStreetClosedToWalkers_IsWalkedAlongIt) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "highway=motorway").way(11, {3, 4, 1}, "");
    build(xml.relation(1, {10, 11}, {}, kSquare));
    EXPECT_EQ(pieces_along(at(0, 0), at(10, 0)), 1);
}

/// Two squares side by side share 1-3: it is walked once.
TEST_F(SquareRelation, BesideAnother_SharesItsRim) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "").way(12, {1, 3}, "");
    xml.relation(1, {10, 12}, {}, kSquare).relation(2, {12, 11}, {}, kSquare);
    build(xml);
    EXPECT_EQ(pieces_along(at(0, 0), at(10, 10)), 1);
    EXPECT_NEAR(streets_.square_rims.value(), kSides + metres(10, 10), 0.05);
}

/// The outer way is a pedestrian area by itself, which knows nothing of the fountain; the relation
/// does.
TEST_F(SquareRelation, OfAWayThatIsAnAreaItself_KeepsItsHole) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3, 4, 1}, "highway=pedestrian area=yes");
    xml.way(12, {5, 6, 7, 8, 5}, "natural=water");
    build(xml.relation(1, {10}, {12}, kSquare));
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + kAroundTheFountain, 0.05);
}

/// A park that is mapped as a surface to walk on is crossed; another is a park, and no more.
TEST_F(SquareRelation, ThatIsAPark_IsCrossedWhereItIsTaggedSo) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "");
    OsmXml park = xml;
    build(park.relation(1, {10, 11}, {}, "type=multipolygon leisure=park"));
    EXPECT_EQ(walked(at(-10, 0), at(10, 20)), std::nullopt);
    build(xml.relation(1, {10, 11}, {}, "type=multipolygon leisure=park highway=pedestrian"));
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), kStreets + metres(10, 10), 0.05);
}

TEST_F(SquareRelation, ThatIsPrivate_IsNotWalked) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "");
    build(xml.relation(1, {10, 11}, {},
                       "type=multipolygon highway=pedestrian place=square access=private"));
    EXPECT_EQ(walked(at(-10, 0), at(10, 20)), std::nullopt);
}

/// Closed squares count among what access refuses, by the length of their rims that are no streets
/// of their own: here half of it, and the edge of the fountain.
TEST_F(SquareRelation, ThatIsPrivate_CountsAmongWhatAccessRefused) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "highway=residential").way(11, {3, 4, 1}, "");
    xml.way(12, {5, 6, 7, 8, 5}, "natural=water");
    build(xml.relation(1, {10, 11}, {12}, "type=multipolygon highway=pedestrian access=private"));
    const FootAccessTally::Row& row = streets_.tally.of(AccessRule::AccessTag);
    EXPECT_EQ(row.refused_ways, 1U);
    EXPECT_NEAR(row.refused.value(), 0.5 * kSides + kFountain, 0.05);
    EXPECT_EQ(row.kept_ways, 0U);
    EXPECT_EQ(streets_.squares.size(), 0U);
}

/// A park that says nothing of walking is no closed street.
TEST_F(SquareRelation, ThatIsNoStreet_IsNotCounted) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "");
    build(xml.relation(1, {10, 11}, {}, "type=multipolygon leisure=park"));
    EXPECT_EQ(streets_.tally.total().refused_ways, 0U);
}

/// Editors give negative ids to what was never uploaded: relation -7 is told as that relation. The
/// rim of the closed way -9 crosses itself, of which nothing is told for a way.
TEST_F(SquareRelation, WithANegativeId_IsToldAsARelationAndAWayAsAWay) {
    OsmXml xml = plaza();
    xml.way(10, {1, 2, 3}, "");
    build(xml.relation(-7, {10, 11}, {}, kSquare));
    ASSERT_EQ(diagnostics_.count("square_incomplete"), 1U);
    EXPECT_EQ(diagnostics_.all().front().feature, -7);
    EXPECT_EQ(diagnostics_.all().front().layer, "relations");
    EXPECT_TRUE(std::all_of(
        pieces_.pieces.begin(), pieces_.pieces.end(),
        [](const StreetPiece& piece) { return piece.way_id == -7 || piece.way_id >= 100; }));
    OsmXml crossed = plaza();
    build(crossed.way(-9, {1, 3, 2, 4, 1}, "highway=pedestrian area=yes"));
    EXPECT_EQ(diagnostics_.count("square_incomplete"), 0U);
    EXPECT_TRUE(
        std::none_of(pieces_.pieces.begin(), pieces_.pieces.end(),
                     [](const StreetPiece& piece) { return is_relation_object(piece.way_id); }));
    EXPECT_TRUE(
        std::any_of(pieces_.pieces.begin(), pieces_.pieces.end(),
                    [](const StreetPiece& piece) { return told_object(piece.way_id) == -9; }));
}

/// A square whose rim is a street that was never uploaded: it is found under its own id.
TEST_F(SquareRelation, WithARimThatIsAWayNeverUploaded_HasNoSecondStreetBesideIt) {
    OsmXml xml = plaza();
    xml.way(-10, {1, 2, 3}, "highway=footway").way(-11, {3, 4, 1}, "");
    build(xml.relation(7, {-10, -11}, {}, kSquare));
    EXPECT_EQ(diagnostics_.count("square_incomplete"), 0U);
    std::map<std::int64_t, double> metres_of;
    for (std::uint32_t i = 0; i < graph_->edge_count(); ++i) {
        const RoadGraph::Edge& edge = graph_->edge(EdgeId(i));
        metres_of[told_object(edge.way_id)] += edge.length.value();
    }
    EXPECT_NEAR(metres_of[-10], kSides / 2.0, 0.1);
    // The other half of the rim, and the line across.
    EXPECT_NEAR(metres_of[-7], kSides / 2.0 + metres(10, 10), 0.1);
}

/// The same square with its ways drawn from other ends and named in another order.
TEST_F(SquareRelation, DrawnInAnotherOrder_IsTheSame) {
    OsmXml first = plaza();
    first.way(10, {1, 2, 3}, "").way(11, {3, 4, 1}, "").way(12, {5, 6, 7, 8, 5}, "");
    build(first.relation(1, {10, 11}, {12}, kSquare));
    const double length = graph_->total_length().value();
    const double walk = *walked(at(-10, 0), at(10, 20));
    OsmXml second = plaza();
    second.way(10, {3, 2, 1}, "").way(11, {3, 4, 1}, "").way(12, {7, 6, 5, 8, 7}, "");
    build(second.relation(1, {11, 10}, {12}, kSquare));
    EXPECT_NEAR(graph_->total_length().value(), length, 1e-6);
    EXPECT_NEAR(*walked(at(-10, 0), at(10, 20)), walk, 1e-6);
}

}  // namespace
}  // namespace cercania
