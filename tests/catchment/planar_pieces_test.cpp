#include "core/catchment/planar_pieces.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/support/catchment_networks.h"
#include "tests/support/catchment_oracle.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::random_network;
using testing::StreetSketch;

PlanarPieces pieces_of(const StreetSketch& sketch) {
    const auto graph = sketch.graph();
    return planar_pieces(*graph, all_usable(*graph), Control());
}

std::int64_t turn(GridPoint a, GridPoint b, GridPoint c) {
    return (std::int64_t{b.x} - a.x) * (std::int64_t{c.y} - a.y) -
           (std::int64_t{b.y} - a.y) * (std::int64_t{c.x} - a.x);
}

/// Whether two pieces share more than an end.
bool conflict(const PlanarPieces::Piece& p, const PlanarPieces::Piece& q) {
    const auto side = [](std::int64_t value) { return (value > 0) - (value < 0); };
    const int a = side(turn(p.from, p.to, q.from));
    const int b = side(turn(p.from, p.to, q.to));
    const int c = side(turn(q.from, q.to, p.from));
    const int d = side(turn(q.from, q.to, p.to));
    const auto inside = [](GridPoint x, const PlanarPieces::Piece& piece) {
        return x != piece.from && x != piece.to && std::min(piece.from.x, piece.to.x) <= x.x &&
               x.x <= std::max(piece.from.x, piece.to.x) &&
               std::min(piece.from.y, piece.to.y) <= x.y &&
               x.y <= std::max(piece.from.y, piece.to.y);
    };
    return (a * b < 0 && c * d < 0) || (a == 0 && inside(q.from, p)) ||
           (b == 0 && inside(q.to, p)) || (c == 0 && inside(p.from, q)) ||
           (d == 0 && inside(p.to, q)) || (p.from == q.from && p.to == q.to);
}

TEST(PlanarPieces, TwoCrossingStreets_AreFourPiecesThatShareTheCrossing) {
    const auto pieces =
        pieces_of(StreetSketch().street({{0, 0}, {100, 100}}).street({{0, 100}, {100, 0}}));
    ASSERT_EQ(pieces.pieces.size(), 4U);
    // Each half has 50 sqrt 2 = 70.711 m of its edge.
    for (const PlanarPieces::Owner& owner : pieces.owners) {
        EXPECT_NEAR(std::fabs(owner.to_m - owner.from_m), 70.711, 0.002);
    }
}

TEST(PlanarPieces, EndOnAStreet_SplitsIt) {
    EXPECT_EQ(pieces_of(StreetSketch().street({{0, 0}, {100, 0}}).street({{40, 0}, {40, 50}}))
                  .pieces.size(),
              3U);
    // 5 mm short of it, it does not.
    EXPECT_EQ(pieces_of(StreetSketch().street({{0, 0}, {100, 0}}).street({{40, 0.005}, {40, 50}}))
                  .pieces.size(),
              2U);
}

TEST(PlanarPieces, StreetOfNoLength_HasNoPiece) {
    EXPECT_EQ(
        pieces_of(StreetSketch().street({{0, 0}, {100, 0}}).street({{0, 0}, {0, 0}})).pieces.size(),
        1U);
}

TEST(PlanarPieces, WideNetwork_IsRefused) {
    // From longitude 0 to 19 along the equator: 2115 km.
    StreetPieces streets;
    streets.junctions = {GeoPoint::of(0, 0), GeoPoint::of(19, 0)};
    StreetPiece piece;
    piece.points = {streets.junctions[0], streets.junctions[1]};
    piece.to_junction = 1;
    streets.pieces.push_back(piece);
    const RoadGraph graph(std::move(streets), MetresPerSecond::of(1));
    EXPECT_THROW(planar_pieces(graph, all_usable(graph), Control()), Error);
}

TEST(PlanarPieces, StopRequested_Cancels) {
    std::stop_source stop;
    stop.request_stop();
    const auto graph = StreetSketch().street({{0, 0}, {100, 0}}).graph();
    EXPECT_THROW(planar_pieces(*graph, all_usable(*graph), Control(stop.get_token())), Cancelled);
}

TEST(PlanarPieces, RandomNetworks_MeetOnlyAtEndsAndKeepEveryMetre) {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        SCOPED_TRACE(seed);
        const auto graph = random_network(seed).graph;
        const PlanarPieces pieces = planar_pieces(*graph, all_usable(*graph), Control());
        for (std::size_t i = 0; i < pieces.pieces.size(); ++i) {
            for (std::size_t j = i + 1; j < pieces.pieces.size(); ++j) {
                EXPECT_FALSE(conflict(pieces.pieces[i], pieces.pieces[j]));
            }
        }
        std::vector<double> metres(graph->edge_count(), 0.0);
        for (const PlanarPieces::Owner& owner : pieces.owners) {
            metres[owner.edge] += std::fabs(owner.to_m - owner.from_m);
        }
        for (std::uint32_t edge = 0; edge < graph->edge_count(); ++edge) {
            EXPECT_NEAR(metres[edge], graph->edge(EdgeId(edge)).length.value(), 1e-9);
        }
    }
}

}  // namespace
}  // namespace cercania
