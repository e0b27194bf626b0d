#include "core/network/road_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geo/ellipsoid.h"
#include "core/network/cost_field.h"
#include "core/network/street_index.h"
#include "tests/support/random_network.h"
#include "tests/support/town.h"

namespace cercania::testing {
namespace {

constexpr MetresPerSecond kSpeed = MetresPerSecond::of(1.25);
constexpr double kDrawn = 2e-3;

StreetPiece piece_between(const StreetPieces& pieces, std::uint32_t from, std::uint32_t to) {
    StreetPiece piece;
    piece.from_junction = from;
    piece.to_junction = to;
    piece.points = {pieces.junctions[from], pieces.junctions[to]};
    return piece;
}

TEST(RoadGraph, NoPieces_IsRefusedWithTheReason) {
    try {
        const RoadGraph graph(StreetPieces{}, kSpeed);
        FAIL() << "a network without streets was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NoWalkableStreet);
    }
}

TEST(RoadGraph, JunctionThatNoPieceUses_IsNoNode) {
    StreetPieces pieces;
    pieces.junctions = {place_at(0.0, 0.0), place_at(50.0, 50.0), place_at(100.0, 0.0)};
    pieces.pieces = {piece_between(pieces, 0, 2)};
    EXPECT_EQ(RoadGraph(pieces, kSpeed).node_count(), 2u);
}

TEST(RoadGraph, Lengths_AreGroundLengthsWhateverTheBends) {
    StreetPieces pieces;
    pieces.junctions = {place_at(0.0, 0.0), place_at(300.0, 400.0)};
    pieces.pieces = {piece_between(pieces, 0, 1), piece_between(pieces, 0, 1)};
    pieces.pieces[1].points = {pieces.junctions[0], place_at(300.0, 0.0), pieces.junctions[1]};
    const RoadGraph graph(pieces, kSpeed);
    ASSERT_EQ(graph.edge_count(), 2u);
    const double first = graph.edge(EdgeId(0)).length.value();
    const double second = graph.edge(EdgeId(1)).length.value();
    EXPECT_NEAR(std::min(first, second), 500.0, kDrawn);
    EXPECT_NEAR(std::max(first, second), 700.0, kDrawn);
    EXPECT_NEAR(graph.total_length().value(), 1200.0, kDrawn);
}

TEST(RoadGraph, PlaceAlongAnEdge_LiesOnItsBendsAndIsHeldToItsEnds) {
    StreetPieces pieces;
    pieces.junctions = {place_at(0.0, 0.0), place_at(300.0, 400.0)};
    pieces.pieces = {piece_between(pieces, 0, 1)};
    pieces.pieces[0].points = {pieces.junctions[0], place_at(300.0, 0.0), place_at(300.0, 0.0),
                               pieces.junctions[1]};
    const RoadGraph graph(pieces, kSpeed);
    const EdgeId edge(0);
    const bool as_drawn = graph.points(edge).front() == pieces.junctions[0];
    const auto from_start = [&](double metres) {
        const double length = graph.edge(edge).length.value();
        return graph.place_at(edge, Metres::of(as_drawn ? metres : length - metres));
    };
    const auto expect_at = [](const GeoPoint& actual, const GeoPoint& expected) {
        EXPECT_NEAR(ground_distance(actual, expected).value(), 0.0, kDrawn);
    };
    expect_at(from_start(-5.0), place_at(0.0, 0.0));
    expect_at(from_start(120.0), place_at(120.0, 0.0));
    expect_at(from_start(300.0), place_at(300.0, 0.0));
    expect_at(from_start(450.0), place_at(300.0, 150.0));
    expect_at(from_start(705.0), place_at(300.0, 400.0));
}

TEST(RoadGraph, Components_AreNumberedFromTheLongest) {
    const Town town(R"(
        A-B   C---D---E

        F--G
    )");
    const RoadGraph& graph = town.graph();
    ASSERT_EQ(graph.component_count(), 3u);
    EXPECT_EQ(graph.component(town.edge('C', 'D')), ComponentId(0));
    EXPECT_EQ(graph.component(town.edge('D', 'E')), ComponentId(0));
    EXPECT_EQ(graph.component(town.edge('F', 'G')), ComponentId(1));
    EXPECT_EQ(graph.component(town.edge('A', 'B')), ComponentId(2));
    EXPECT_NEAR(graph.component(ComponentId(0)).length.value(), 800.0, kDrawn);
    EXPECT_EQ(graph.component(ComponentId(0)).edge_count, 2u);
}

TEST(RoadGraph, OneWayStreetTheOtherWay_StillJoinsComponents) {
    EXPECT_EQ(Town("A->-B-<-C").graph().component_count(), 1u);
}

void expect_identical(const RoadGraph& a, const RoadGraph& b) {
    ASSERT_EQ(a.node_count(), b.node_count());
    ASSERT_EQ(a.edge_count(), b.edge_count());
    for (std::size_t i = 0; i < a.node_count(); ++i) {
        EXPECT_EQ(a.node_place(id_at<NodeId>(i)), b.node_place(id_at<NodeId>(i)));
    }
    for (std::size_t i = 0; i < a.edge_count(); ++i) {
        SCOPED_TRACE(::testing::Message() << "edge " << i);
        const EdgeId id = id_at<EdgeId>(i);
        const RoadGraph::Edge& x = a.edge(id);
        const RoadGraph::Edge& y = b.edge(id);
        EXPECT_EQ(x.from, y.from);
        EXPECT_EQ(x.to, y.to);
        EXPECT_EQ(x.way_id, y.way_id);
        EXPECT_EQ(a.text(x.name), b.text(y.name));
        EXPECT_EQ(a.text(x.class_name), b.text(y.class_name));
        EXPECT_EQ(x.forward_allowed, y.forward_allowed);
        EXPECT_EQ(x.backward_allowed, y.backward_allowed);
        EXPECT_EQ(x.time_factor, y.time_factor);
        EXPECT_EQ(x.length, y.length);
        EXPECT_EQ(a.component(id), b.component(id));
        EXPECT_TRUE(std::equal(a.points(id).begin(), a.points(id).end(), b.points(id).begin(),
                               b.points(id).end()));
        EXPECT_TRUE(std::equal(a.plane_points(id).begin(), a.plane_points(id).end(),
                               b.plane_points(id).begin(), b.plane_points(id).end()));
    }
}

TEST(RoadGraph, PiecesInAnotherOrderAndDirection_GiveTheIdenticalGraph) {
    for (std::uint64_t number = 1; number <= 1000; ++number) {
        SCOPED_TRACE(::testing::Message() << "network " << number);
        Random random(number);
        const StreetPieces pieces = random_streets(random);
        expect_identical(RoadGraph(pieces, kSpeed), RoadGraph(shuffled(random, pieces), kSpeed));
        if (HasFailure()) {
            return;
        }
    }
}

TEST(RoadGraph, TwoSidesOfAGate_AreTwoNodesNumberedByTheirStreets) {
    // A street that a gate cuts in two at one and the same place; only the pieces tell the sides
    // apart.
    StreetPieces pieces;
    pieces.junctions = {place_at(0.0, 0.0), place_at(100.0, 0.0), place_at(100.0, 0.0),
                        place_at(200.0, 0.0)};
    pieces.pieces = {piece_between(pieces, 0, 1), piece_between(pieces, 2, 3)};
    const RoadGraph graph(pieces, kSpeed);
    EXPECT_EQ(graph.component_count(), 2u);
    StreetPieces other;
    other.junctions = {pieces.junctions[3], pieces.junctions[2], pieces.junctions[1],
                       pieces.junctions[0]};
    other.pieces = {piece_between(other, 0, 1), piece_between(other, 2, 3)};
    expect_identical(graph, RoadGraph(other, kSpeed));
}

TEST(RoadGraph, ThreadsThatMeasureAndProject_LeaveNoTrace) {
    Random random(7);
    for (int round = 0; round < 50; ++round) {
        const StreetPieces pieces = random_streets(random);
        expect_identical(RoadGraph(pieces, kSpeed), RoadGraph(pieces, kSpeed, 5));
    }
}

/// The same streets with every piece cut at its inner points; a part's way id is its piece's
/// number times 1000 plus its own.
StreetPieces cut_at_inner_points(const StreetPieces& pieces) {
    StreetPieces result;
    result.junctions = pieces.junctions;
    result.names = pieces.names;
    for (std::size_t i = 0; i < pieces.pieces.size(); ++i) {
        const StreetPiece& whole = pieces.pieces[i];
        std::uint32_t here = whole.from_junction;
        for (std::size_t k = 0; k + 1 < whole.points.size(); ++k) {
            StreetPiece part = whole;
            part.points = {whole.points[k], whole.points[k + 1]};
            part.from_junction = here;
            if (k + 2 < whole.points.size()) {
                here = static_cast<std::uint32_t>(result.junctions.size());
                result.junctions.push_back(whole.points[k + 1]);
            } else {
                here = whole.to_junction;
            }
            part.to_junction = here;
            part.way_id = static_cast<std::int64_t>(i * 1000 + k);
            result.pieces.push_back(part);
        }
    }
    return result;
}

/// Finds positions of whole pieces in a graph made of whole or cut ones.
class PieceFinder {
  public:
    PieceFinder(const RoadGraph& graph, const StreetPieces& pieces) : graph_(graph) {
        for (std::size_t i = 0; i < graph.edge_count(); ++i) {
            edges_[graph.edge(id_at<EdgeId>(i)).way_id] = id_at<EdgeId>(i);
        }
        for (const StreetPiece& piece : pieces.pieces) {
            pieces_[piece.way_id] = &piece;
        }
    }
    /// The position at `share` of the drawn piece with this way id.
    StreetPosition at(std::int64_t way_id, double share) const {
        const StreetPiece& piece = *pieces_.at(way_id);
        const EdgeId edge = edges_.at(way_id);
        // A piece that reads alike from both ends may have been turned for its one way.
        const bool as_drawn =
            std::equal(piece.points.begin(), piece.points.end(), graph_.points(edge).begin()) &&
            piece.forward_allowed == graph_.edge(edge).forward_allowed;
        const double length = graph_.edge(edge).length.value();
        const Metres along = Metres::of(length * (as_drawn ? share : 1.0 - share));
        return {edge, along, graph_.plane_point_at(edge, along), Metres::of(0.0)};
    }

  private:
    const RoadGraph& graph_;
    std::map<std::int64_t, EdgeId> edges_;
    std::map<std::int64_t, const StreetPiece*> pieces_;
};

TEST(RoadGraph, PiecesCutAtInnerPoints_CostTheSame) {
    for (std::uint64_t number = 1; number <= 300; ++number) {
        SCOPED_TRACE(::testing::Message() << "network " << number);
        Random random(number);
        StreetPieces whole = random_streets(random);
        // Which end of a piece is which cannot be told if it goes out and back the same way, from
        // one junction to another at the same place.
        std::erase_if(whole.pieces, [](const StreetPiece& piece) {
            return piece.points.size() > 2 && piece.from_junction != piece.to_junction &&
                   std::equal(piece.points.begin(), piece.points.end(), piece.points.rbegin());
        });
        if (whole.pieces.empty()) {
            continue;
        }
        const StreetPieces cut = cut_at_inner_points(whole);
        for (std::size_t i = 0; i < whole.pieces.size(); ++i) {
            whole.pieces[i].way_id = static_cast<std::int64_t>(i);
        }
        const auto whole_graph = std::make_shared<const RoadGraph>(whole, kSpeed);
        const auto cut_graph = std::make_shared<const RoadGraph>(cut, kSpeed);
        const PieceFinder in_whole(*whole_graph, whole);
        const PieceFinder in_cut(*cut_graph, cut);
        // A place inside a random part of a random piece, as seen in both graphs.
        struct Twin {
            StreetPosition whole;
            StreetPosition cut;
        };
        const auto random_twin = [&]() -> Twin {
            const std::size_t piece = random.below(whole.pieces.size());
            const std::vector<GeoPoint>& points = whole.pieces[piece].points;
            const std::size_t part = random.below(points.size() - 1);
            const double share = random.between(0.001, 0.999);
            double before = 0.0;
            double total = 0.0;
            for (std::size_t k = 0; k + 1 < points.size(); ++k) {
                const double length = ground_distance(points[k], points[k + 1]).value();
                before += k < part ? length : k == part ? length * share : 0.0;
                total += length;
            }
            return {
                in_whole.at(static_cast<std::int64_t>(piece), total > 0.0 ? before / total : 0.5),
                in_cut.at(static_cast<std::int64_t>(piece * 1000 + part), share)};
        };
        std::vector<Seed> seeds_in_whole;
        std::vector<Seed> seeds_in_cut;
        for (std::uint32_t facility = 0; facility < 3; ++facility) {
            const Twin twin = random_twin();
            seeds_in_whole.push_back({twin.whole, facility});
            seeds_in_cut.push_back({twin.cut, facility});
        }
        const auto search = [](const auto& graph, const std::vector<Seed>& seeds) {
            CostSearch run(
                std::make_shared<const SearchGraph>(graph, CostUnit::Time, Direction::Towards));
            return run.run(seeds, std::numeric_limits<double>::infinity());
        };
        const CostField whole_field = search(whole_graph, seeds_in_whole);
        const CostField cut_field = search(cut_graph, seeds_in_cut);
        for (int i = 0; i < 20; ++i) {
            const Twin twin = random_twin();
            const auto whole_cost = whole_field.at(twin.whole);
            const auto cut_cost = cut_field.at(twin.cut);
            ASSERT_EQ(whole_cost.has_value(), cut_cost.has_value());
            if (whole_cost) {
                EXPECT_NEAR(whole_cost->cost, cut_cost->cost, 1e-6);
            }
        }
        if (HasFailure()) {
            return;
        }
    }
}

}  // namespace
}  // namespace cercania::testing
