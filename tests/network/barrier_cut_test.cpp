#include "core/network/barrier_cut.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "tests/support/ascii_map.h"

namespace cercania {
namespace {

using testing::AsciiMap;
using testing::place_at;

GeoLine wall(const std::vector<std::pair<double, double>>& drawn) {
    GeoLine line;
    for (const auto& [east, north] : drawn) {
        line.push_back(place_at(east, north));
    }
    return line;
}

struct Cut {
    StreetPieces pieces;
    Diagnostics diagnostics;

    std::size_t component_count() const {
        return RoadGraph(pieces, MetresPerSecond::of(1.0)).component_count();
    }
    double total_length() const {
        return RoadGraph(pieces, MetresPerSecond::of(1.0)).total_length().value();
    }
};

Cut cut(const StreetPieces& pieces, const std::vector<GeoLine>& walls) {
    Cut result;
    result.pieces = cut_by_barriers(pieces, walls, result.diagnostics);
    return result;
}

TEST(BarrierCut, WallAcrossStreet_LeavesTwoStubsThatDoNotMeet) {
    // A street of 400 m, a wall across it 150 m from its west end.
    const Cut result = cut(AsciiMap("A---B").pieces(), {wall({{150, -50}, {150, 50}})});
    ASSERT_EQ(result.pieces.pieces.size(), 2u);
    const StreetPiece& west = result.pieces.pieces[0];
    const StreetPiece& east = result.pieces.pieces[1];
    EXPECT_EQ(west.points.back(), east.points.front());
    EXPECT_NE(west.to_junction, east.from_junction);
    EXPECT_EQ(result.component_count(), 2u);
    EXPECT_NEAR(result.total_length(), 400.0, 1e-3);
    const RoadGraph graph(result.pieces, MetresPerSecond::of(1.0));
    EXPECT_NEAR(graph.component(id_at<ComponentId>(0)).length.value(), 250.0, 0.01);
    ASSERT_EQ(result.diagnostics.count("street_cut_by_barrier"), 1u);
    EXPECT_EQ(result.diagnostics.all()[0].feature, west.way_id);
    EXPECT_NEAR(result.diagnostics.all()[0].place->longitude.value(),
                place_at(150, 0).longitude.value(), 1e-9);
}

TEST(BarrierCut, Bridge_IsNotCut) {
    const Cut result = cut(AsciiMap("A===B").pieces(), {wall({{150, -50}, {150, 50}})});
    EXPECT_EQ(result.pieces.pieces.size(), 1u);
    EXPECT_TRUE(result.diagnostics.empty());
}

TEST(BarrierCut, WallElsewhere_ChangesNothing) {
    const Cut result = cut(AsciiMap("A---B").pieces(), {wall({{150, 10}, {150, 50}})});
    EXPECT_EQ(result.pieces.pieces.size(), 1u);
    EXPECT_EQ(result.pieces.junctions.size(), 2u);
}

TEST(BarrierCut, SeveralWalls_CutSeveralTimes) {
    const Cut result = cut(AsciiMap("A---B").pieces(), {wall({{300, -50}, {300, 50}}),
                                                        wall({{50, -50}, {50, 50}, {120, -50}})});
    // Cut at 50, at 85 (where the second wall comes back) and at 300 m.
    EXPECT_EQ(result.pieces.pieces.size(), 4u);
    EXPECT_EQ(result.component_count(), 4u);
    EXPECT_NEAR(result.total_length(), 400.0, 1e-3);
}

TEST(BarrierCut, SameWallTwice_CutsOnce) {
    const GeoLine line = wall({{150, -50}, {150, 50}});
    EXPECT_EQ(cut(AsciiMap("A---B").pieces(), {line, line}).pieces.pieces.size(), 2u);
}

TEST(BarrierCut, PolygonAroundAJunction_EnclosesIt) {
    const AsciiMap map(R"(
        A-+-B
          |
          C
    )");
    const Cut result =
        cut(map.pieces(), {wall({{150, -50}, {250, -50}, {250, 50}, {150, 50}, {150, -50}})});
    // Three stubs of 50 m inside, the rest of the three streets outside.
    EXPECT_EQ(result.component_count(), 4u);
    const RoadGraph graph(result.pieces, MetresPerSecond::of(1.0));
    EXPECT_NEAR(graph.component(id_at<ComponentId>(3)).length.value(), 150.0, 0.01);
}

/// Two streets of 200 m that meet at (200, 0), where the wall passes.
class BarrierThroughJunction : public ::testing::TestWithParam<GeoLine> {};

TEST_P(BarrierThroughJunction, PartsTheStreets) {
    const Cut result = cut(AsciiMap("A-+-B").pieces(), {GetParam()});
    EXPECT_EQ(result.pieces.pieces.size(), 2u);
    EXPECT_EQ(result.component_count(), 2u);
    EXPECT_EQ(result.diagnostics.count("street_cut_by_barrier"), 1u);
}

INSTANTIATE_TEST_SUITE_P(BarrierCut, BarrierThroughJunction,
                         ::testing::Values(wall({{200, -50}, {200, 50}}),
                                           wall({{200, 50}, {200, -50}}),
                                           wall({{200, -50}, {200, 0}, {200, 50}}),
                                           wall({{150, -50}, {200, 0}, {150, 50}, {100, 0}}),
                                           wall({{250, -50}, {200, 0}, {150, 50}})));

TEST(BarrierCut, WallThroughCrossroads_LeavesEachSideJoined) {
    // The wall runs north to south through the junction, between streets on either side.
    const AsciiMap map(R"(
        A   B
        |   |
        C-+-D
    )");
    StreetPieces pieces;
    pieces.junctions = {place_at(0, 0), place_at(-100, 50), place_at(-100, -50), place_at(100, 50),
                        place_at(100, -50)};
    for (std::uint32_t arm = 1; arm <= 4; ++arm) {
        StreetPiece piece;
        piece.from_junction = 0;
        piece.to_junction = arm;
        piece.points = {pieces.junctions[0], pieces.junctions[arm]};
        pieces.pieces.push_back(piece);
    }
    const Cut result = cut(pieces, {wall({{0, -80}, {0, 0}, {0, 80}})});
    EXPECT_EQ(result.pieces.pieces.size(), 4u);
    EXPECT_EQ(result.component_count(), 2u);
    EXPECT_EQ(result.pieces.pieces[0].from_junction, result.pieces.pieces[1].from_junction);
    EXPECT_EQ(result.pieces.pieces[2].from_junction, result.pieces.pieces[3].from_junction);
}

TEST(BarrierCut, TwoWallsThroughCrossroads_PartAllFour) {
    const AsciiMap map(R"(
          N
          |
        W-+-E
          |
          S
    )");
    const Cut result = cut(map.pieces(), {wall({{150, -150}, {200, -200}, {250, -250}}),
                                          wall({{150, -250}, {200, -200}, {250, -150}})});
    EXPECT_EQ(result.component_count(), 4u);
}

TEST(BarrierCut, CrossingAtVertex_CutsOnce) {
    StreetPieces pieces = AsciiMap("A---B").pieces();
    pieces.pieces[0].points = {place_at(0, 0), place_at(150, 0), place_at(400, 0)};
    const Cut result = cut(pieces, {wall({{150, -50}, {150, 0}, {150, 50}})});
    EXPECT_EQ(result.pieces.pieces.size(), 2u);
    EXPECT_EQ(result.component_count(), 2u);
}

TEST(BarrierCut, WallThatEndsOnTheStreet_CutsNothing) {
    for (const double from : {-50.0, 50.0}) {
        const Cut result = cut(AsciiMap("A---B").pieces(), {wall({{150, from}, {150, 0}})});
        EXPECT_EQ(result.component_count(), 1u) << from;
    }
    const AsciiMap upright("A\n|\n|\nB");
    for (const double from : {-50.0, 50.0}) {
        const Cut result = cut(upright.pieces(), {wall({{from, -150}, {0, -150}})});
        EXPECT_EQ(result.component_count(), 1u) << from;
    }
}

TEST(BarrierCut, TwoWallsThatMeetOnTheStreet_CutItOnce) {
    const Cut result = cut(AsciiMap("A---B").pieces(),
                           {wall({{150, -50}, {150, 0}}), wall({{150, 0}, {150, 50}})});
    EXPECT_EQ(result.pieces.pieces.size(), 2u);
}

TEST(BarrierCut, CornerThatTouchesTheStreet_CutsNothing) {
    for (const double side : {-50.0, 50.0}) {
        const Cut result =
            cut(AsciiMap("A---B").pieces(), {wall({{100, side}, {150, 0}, {200, side}})});
        EXPECT_EQ(result.component_count(), 1u) << side;
    }
}

/// A lake of 100 m along the street, on its south or north side, as a ring that runs
/// counter-clockwise.
GeoLine lake_beside_street(bool south) {
    return south ? wall({{100, 0}, {100, -50}, {200, -50}, {200, 0}, {100, 0}})
                 : wall({{100, 0}, {200, 0}, {200, 50}, {100, 50}, {100, 0}});
}

TEST(BarrierCut, StreetAlongTheRimOfAPolygon_IsNotCut) {
    for (const bool south : {true, false}) {
        const Cut result = cut(AsciiMap("A---B").pieces(), {lake_beside_street(south)});
        EXPECT_EQ(result.component_count(), 1u) << south;
    }
}

TEST(BarrierCut, SideStreetsAlongTheRimOfAPolygon_StayJoined) {
    // A side street leaves at (200, 0), where the rim has a corner, and at (150, 0), where not.
    for (const bool south : {true, false}) {
        for (const double east : {150.0, 200.0}) {
            StreetPieces pieces;
            pieces.junctions = {place_at(0, 0), place_at(east, 0), place_at(400, 0),
                                place_at(east, south ? 80 : -80)};
            const auto add = [&](std::uint32_t from, std::uint32_t to) {
                StreetPiece piece;
                piece.from_junction = from;
                piece.to_junction = to;
                piece.points = {pieces.junctions[from], pieces.junctions[to]};
                pieces.pieces.push_back(piece);
            };
            add(0, 1);
            add(1, 2);
            add(1, 3);
            const Cut result = cut(pieces, {lake_beside_street(south)});
            EXPECT_EQ(result.component_count(), 1u) << south << ' ' << east;
        }
    }
}

TEST(BarrierCut, WallAlongTheStreetThatChangesSides_CutsOnce) {
    const Cut result =
        cut(AsciiMap("A---B").pieces(), {wall({{100, -50}, {100, 0}, {200, 0}, {200, 50}})});
    EXPECT_EQ(result.component_count(), 2u);
}

TEST(BarrierCut, StreetThatEndsOnTheWall_IsNotParted) {
    // The two streets meet on the wall, and both lie west of it.
    StreetPieces pieces;
    pieces.junctions = {place_at(0, 0), place_at(-100, 50), place_at(-100, -50)};
    for (std::uint32_t arm = 1; arm <= 2; ++arm) {
        StreetPiece piece;
        piece.from_junction = 0;
        piece.to_junction = arm;
        piece.points = {pieces.junctions[0], pieces.junctions[arm]};
        pieces.pieces.push_back(piece);
    }
    for (const double east : {1.0, -1.0}) {
        StreetPieces mirrored = pieces;
        for (GeoPoint& junction : mirrored.junctions) {
            junction.longitude = junction.longitude * east;
        }
        for (StreetPiece& piece : mirrored.pieces) {
            for (GeoPoint& point : piece.points) {
                point.longitude = point.longitude * east;
            }
        }
        const Cut result = cut(mirrored, {wall({{0, -80}, {0, 0}, {0, 80}})});
        EXPECT_EQ(result.component_count(), 1u) << east;
        EXPECT_TRUE(result.diagnostics.empty()) << east;
    }
}

TEST(BarrierCut, DirectionOfStreetsAndWalls_MakesNoDifference) {
    std::mt19937 random(20);
    const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    const auto metre = [&] { return 10.0 * below(21); };
    for (int round = 0; round < 300; ++round) {
        StreetPieces pieces;
        for (std::uint32_t i = 0; i < 6; ++i) {
            pieces.junctions.push_back(place_at(metre(), metre()));
        }
        for (std::uint32_t i = 0; i < 10; ++i) {
            StreetPiece piece;
            piece.from_junction = below(6);
            piece.to_junction = (piece.from_junction + 1 + below(5)) % 6;
            piece.points = {pieces.junctions[piece.from_junction], place_at(metre(), metre()),
                            pieces.junctions[piece.to_junction]};
            pieces.pieces.push_back(piece);
        }
        const GeoLine barrier =
            wall({{metre(), metre()}, {metre(), metre()}, {metre(), metre()}, {metre(), metre()}});
        StreetPieces turned = pieces;
        for (StreetPiece& piece : turned.pieces) {
            std::reverse(piece.points.begin(), piece.points.end());
            std::swap(piece.from_junction, piece.to_junction);
        }
        std::reverse(turned.pieces.begin(), turned.pieces.end());
        const Cut one = cut(pieces, {barrier});
        const Cut other = cut(turned, {GeoLine(barrier.rbegin(), barrier.rend())});
        EXPECT_EQ(one.pieces.pieces.size(), other.pieces.pieces.size()) << round;
        EXPECT_EQ(one.component_count(), other.component_count()) << round;
    }
}

}  // namespace
}  // namespace cercania
