#include "core/network/usable_streets.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/ascii_map.h"

namespace cercania {
namespace {

using testing::AsciiMap;
using testing::place_at;

/// A straight street of its own.
void add_street(StreetPieces& pieces, GeoPoint from, GeoPoint to) {
    StreetPiece piece;
    piece.points = {from, to};
    piece.from_junction = static_cast<std::uint32_t>(pieces.junctions.size());
    piece.to_junction = piece.from_junction + 1;
    piece.way_id = static_cast<std::int64_t>(pieces.pieces.size()) + 1;
    pieces.junctions.push_back(from);
    pieces.junctions.push_back(to);
    pieces.pieces.push_back(piece);
}

/// The ways of the usable edges, ascending.
std::vector<std::int64_t> usable_ways(const StreetPieces& pieces, Diagnostics& diagnostics,
                                      const UsableOptions& options = {}) {
    const RoadGraph graph(pieces, MetresPerSecond::of(1.0));
    const std::vector<std::uint8_t> usable = usable_streets(graph, options, diagnostics);
    EXPECT_EQ(usable.size(), graph.edge_count());
    std::vector<std::int64_t> ways;
    for (std::size_t i = 0; i < usable.size(); ++i) {
        if (usable[i] != 0) {
            ways.push_back(graph.edge(id_at<EdgeId>(i)).way_id);
        }
    }
    std::sort(ways.begin(), ways.end());
    return ways;
}

using Ways = std::vector<std::int64_t>;

TEST(UsableStreets, OneComponent_IsUsableHoweverShort) {
    Diagnostics diagnostics;
    EXPECT_EQ(
        usable_ways(AsciiMap("A-B").pieces(), diagnostics, {Metres::of(1000.0), Metres::of(250.0)}),
        Ways({1}));
    EXPECT_TRUE(diagnostics.empty());
}

TEST(UsableStreets, ScrapBesideALongerStreet_IsNotUsable) {
    // 100 m of street, 200 m south of a street of 500 m.
    StreetPieces pieces;
    add_street(pieces, place_at(0, 0), place_at(500, 0));
    add_street(pieces, place_at(200, -200), place_at(300, -200));
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics), Ways({1}));
    ASSERT_EQ(diagnostics.count("disconnected_scrap"), 1u);
    const Diagnostic& told = diagnostics.all().front();
    EXPECT_EQ(told.feature, 2);
    EXPECT_NE(told.message.find("100 m"), std::string::npos) << told.message;
    EXPECT_NEAR(told.place->latitude.value(), place_at(0, -200).latitude.value(), 1e-9);
}

TEST(UsableStreets, ScrapFarFromEverything_IsUsable) {
    StreetPieces pieces;
    add_street(pieces, place_at(0, 0), place_at(500, 0));
    add_street(pieces, place_at(200, -260), place_at(300, -260));
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics), Ways({1, 2}));
    EXPECT_EQ(diagnostics.count("disconnected_island"), 1u);
}

TEST(UsableStreets, DistanceToTheLongerStreet_IsBetweenNearestPoints) {
    // The long streets have no point near the scraps' ends: one passes 240 m south of the middle of
    // scrap 2, and the end of the other lies 245 m north of the middle of scrap 3.
    StreetPieces pieces;
    add_street(pieces, place_at(-3000, 0), place_at(3000, 0));
    add_street(pieces, place_at(1000, 240), place_at(1000, 400));
    add_street(pieces, place_at(-2060, 3000), place_at(-1940, 3000));
    add_street(pieces, place_at(-2000, 3245), place_at(-2000, 4000));
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics), Ways({1, 4}));
    EXPECT_EQ(usable_ways(pieces, diagnostics, {Metres::of(200.0), Metres::of(242.0)}),
              Ways({1, 3, 4}));
}

TEST(UsableStreets, ScrapCrossedByALongerBridge_IsNotUsable) {
    StreetPieces pieces;
    add_street(pieces, place_at(-500, 0), place_at(500, 0));
    add_street(pieces, place_at(0, -50), place_at(0, 50));
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics, {Metres::of(200.0), Metres::of(1.0)}), Ways({1}));
}

TEST(UsableStreets, ScrapBesideALongerScrap_YieldsToIt) {
    // Nothing long is near: of the 150 m and the 100 m only the longer one is usable.
    StreetPieces pieces;
    add_street(pieces, place_at(0, 0), place_at(500, 0));
    add_street(pieces, place_at(0, 2000), place_at(150, 2000));
    add_street(pieces, place_at(0, 2050), place_at(100, 2050));
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics), Ways({1, 2}));
}

TEST(UsableStreets, ScrapsOfOneLength_LeaveExactlyOne) {
    StreetPieces pieces;
    add_street(pieces, place_at(0, 0), place_at(100, 0));
    add_street(pieces, place_at(0, 50), place_at(100, 50));
    pieces.pieces[1].points = {place_at(0, 0), place_at(100, 0)};  // equal to the last digit
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics).size(), 1u);
}

TEST(UsableStreets, ComponentOfMinimalLength_IsUsable) {
    StreetPieces pieces;
    add_street(pieces, place_at(0, 0), place_at(500, 0));
    add_street(pieces, place_at(0, 100), place_at(200.001, 100));
    add_street(pieces, place_at(0, 200), place_at(199.999, 200));
    Diagnostics diagnostics;
    EXPECT_EQ(usable_ways(pieces, diagnostics), Ways({1, 2}));
}

}  // namespace
}  // namespace cercania
