#include "core/network/osm_network_builder.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace cercania {
namespace {

/// Places on a grid of 10^-5 degrees (about a metre) around longitude 0, latitude 0.
GeoPoint at(int east, int north) {
    return GeoPoint::of(east * 1e-5, north * 1e-5);
}

/// Streets made node by node and way by way, in any order.
class Drawing {
  public:
    Drawing& node(std::int64_t id, int east, int north, bool blocks = false) {
        numbers_[id] = static_cast<std::uint32_t>(streets.nodes.size());
        streets.nodes.push_back({id, at(east, north), blocks});
        return *this;
    }
    OsmWay& way(std::int64_t id, const std::vector<std::int64_t>& nodes) {
        OsmWay& way = streets.ways.emplace_back();
        way.id = id;
        way.first_node = static_cast<std::uint32_t>(streets.way_nodes.size());
        way.node_count = static_cast<std::uint32_t>(nodes.size());
        for (const std::int64_t node : nodes) {
            streets.way_nodes.push_back(numbers_.at(node));
        }
        return way;
    }
    StreetPieces pieces() {
        diagnostics = Diagnostics();
        return build_street_pieces(streets, diagnostics);
    }

    OsmStreets streets;
    Diagnostics diagnostics;

  private:
    std::map<std::int64_t, std::uint32_t> numbers_;
};

std::size_t junctions_used(const StreetPieces& pieces) {
    std::set<std::uint32_t> used;
    for (const StreetPiece& piece : pieces.pieces) {
        used.insert({piece.from_junction, piece.to_junction});
    }
    return used.size();
}

bool has_line(const StreetPieces& pieces, const GeoPoint& a, const GeoPoint& b) {
    return std::any_of(pieces.pieces.begin(), pieces.pieces.end(), [&](const StreetPiece& piece) {
        return piece.points == std::vector<GeoPoint>{a, b} ||
               piece.points == std::vector<GeoPoint>{b, a};
    });
}

RoadGraph graph_of(StreetPieces pieces) {
    return RoadGraph(std::move(pieces), MetresPerSecond::of(1.0));
}

TEST(OsmNetworkBuilder, WaysThatShareANode_JoinThere) {
    //     3
    // 1---5---2    two ways of three nodes: four pieces, five junctions
    //     4
    Drawing drawing;
    drawing.node(1, -9, 0).node(2, 9, 0).node(3, 0, 9).node(4, 0, -9).node(5, 0, 0);
    drawing.way(10, {1, 5, 2});
    drawing.way(11, {3, 5, 4});
    const StreetPieces pieces = drawing.pieces();
    EXPECT_EQ(pieces.pieces.size(), 4U);
    EXPECT_EQ(junctions_used(pieces), 5U);
    EXPECT_EQ(graph_of(pieces).component_count(), 1U);
}

TEST(OsmNetworkBuilder, BridgeOverStreet_DoesNotJoin) {
    // Nodes 5 and 6 lie at the very same place, one on the bridge, one on the street below.
    Drawing drawing;
    drawing.node(1, -9, 0).node(2, 9, 0).node(3, 0, 9).node(4, 0, -9).node(5, 0, 0).node(6, 0, 0);
    drawing.way(10, {1, 5, 2});
    OsmWay& bridge = drawing.way(11, {3, 6, 4});
    bridge.level = 1;
    bridge.bridge_or_tunnel = true;
    const StreetPieces pieces = drawing.pieces();
    ASSERT_EQ(pieces.pieces.size(), 2U);
    EXPECT_EQ(graph_of(pieces).component_count(), 2U);
    EXPECT_EQ(pieces.pieces[1].level, 1);
    EXPECT_TRUE(pieces.pieces[1].bridge_or_tunnel);
}

TEST(OsmNetworkBuilder, InnerNodeOfOneWay_IsNoJunction) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 1).node(3, 9, 0);
    drawing.way(10, {1, 2, 3});
    const StreetPieces pieces = drawing.pieces();
    ASSERT_EQ(pieces.pieces.size(), 1U);
    EXPECT_EQ(pieces.pieces[0].points, (std::vector<GeoPoint>{at(0, 0), at(5, 1), at(9, 0)}));
}

TEST(OsmNetworkBuilder, BlockingNode_CutsTheWayAndIsReported) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 0, true).node(3, 9, 0);
    drawing.way(10, {1, 2, 3});
    const StreetPieces pieces = drawing.pieces();
    EXPECT_EQ(pieces.pieces.size(), 2U);
    EXPECT_EQ(junctions_used(pieces), 4U);
    EXPECT_EQ(graph_of(pieces).component_count(), 2U);
    ASSERT_EQ(drawing.diagnostics.count("barrier_cuts_street"), 1U);
    EXPECT_EQ(drawing.diagnostics.all()[0].feature, 2);
    EXPECT_EQ(drawing.diagnostics.all()[0].place->longitude, at(5, 0).longitude);
}

TEST(OsmNetworkBuilder, BlockingNodeAtDeadEnd_CutsNothing) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 0, true);
    drawing.way(10, {1, 2});
    EXPECT_EQ(drawing.pieces().pieces.size(), 1U);
    EXPECT_TRUE(drawing.diagnostics.empty());
}

TEST(OsmNetworkBuilder, BlockingNodeWhereThreeWaysMeet_PartsAllThree) {
    Drawing drawing;
    drawing.node(1, -9, 0).node(2, 9, 0).node(3, 0, 9).node(5, 0, 0, true);
    drawing.way(10, {1, 5});
    drawing.way(11, {5, 2});
    drawing.way(12, {5, 3});
    EXPECT_EQ(graph_of(drawing.pieces()).component_count(), 3U);
}

TEST(OsmNetworkBuilder, LoopThatMeetsNothing_BeginsAtItsLowestNode) {
    for (const std::vector<std::int64_t>& nodes :
         {std::vector<std::int64_t>{7, 9, 4, 8, 7}, {9, 4, 8, 7, 9}, {4, 8, 7, 9, 4}}) {
        Drawing drawing;
        drawing.node(4, 0, 0).node(8, 9, 0).node(7, 9, 9).node(9, 0, 9);
        drawing.way(10, nodes);
        const StreetPieces pieces = drawing.pieces();
        ASSERT_EQ(pieces.pieces.size(), 1U);
        EXPECT_EQ(pieces.pieces[0].from_junction, pieces.pieces[0].to_junction);
        EXPECT_EQ(pieces.pieces[0].points,
                  (std::vector<GeoPoint>{at(0, 0), at(9, 0), at(9, 9), at(0, 9), at(0, 0)}));
    }
}

TEST(OsmNetworkBuilder, LoopThatMeetsTwoWays_IsCutThereAndNotAtItsStart) {
    // The roundabout 1-2-3-4 starts at 1; streets leave at 2 and 4: two halves and two streets.
    Drawing drawing;
    drawing.node(1, 0, 9).node(2, 9, 0).node(3, 0, -9).node(4, -9, 0).node(5, 20, 0);
    drawing.node(6, -20, 0);
    drawing.way(10, {1, 2, 3, 4, 1});
    drawing.way(11, {2, 5});
    drawing.way(12, {4, 6});
    const StreetPieces pieces = drawing.pieces();
    EXPECT_EQ(pieces.pieces.size(), 4U);
    EXPECT_EQ(junctions_used(pieces), 4U);
}

TEST(OsmNetworkBuilder, NodeUsedTwiceByOneWay_IsAJunction) {
    // A lane with a turning loop: 1-2, then 2-3-4-2.
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 0).node(3, 9, 3).node(4, 9, -3);
    drawing.way(10, {1, 2, 3, 4, 2});
    const StreetPieces pieces = drawing.pieces();
    ASSERT_EQ(pieces.pieces.size(), 2U);
    EXPECT_EQ(pieces.pieces[0].points.size(), 2U);
    EXPECT_EQ(pieces.pieces[1].from_junction, pieces.pieces[1].to_junction);
    EXPECT_EQ(pieces.pieces[1].from_junction, pieces.pieces[0].to_junction);
}

TEST(OsmNetworkBuilder, RepeatedNode_IsPassedOnce) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 0).node(3, 9, 0);
    drawing.way(10, {1, 2, 2, 3, 3});
    const StreetPieces pieces = drawing.pieces();
    ASSERT_EQ(pieces.pieces.size(), 1U);
    EXPECT_EQ(pieces.pieces[0].points.size(), 3U);
}

TEST(OsmNetworkBuilder, WayOfOneNode_IsLeftOutAndReported) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 0);
    drawing.way(10, {1, 1});
    drawing.way(11, {1, 2});
    EXPECT_EQ(drawing.pieces().pieces.size(), 1U);
    ASSERT_EQ(drawing.diagnostics.count("way_without_length"), 1U);
    EXPECT_EQ(drawing.diagnostics.all()[0].feature, 10);
}

TEST(OsmNetworkBuilder, TwoNodesAtOnePlace_GiveAPieceOfNoLength) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 0, 0);
    drawing.way(10, {1, 2});
    const RoadGraph graph = graph_of(drawing.pieces());
    EXPECT_EQ(graph.edge_count(), 1U);
    EXPECT_EQ(graph.total_length(), Metres::of(0));
}

TEST(OsmNetworkBuilder, WhatIsKnownOfAWay_IsKnownOfItsPieces) {
    Drawing drawing;
    drawing.streets.names = {"", "Calle 1", "steps"};
    drawing.node(1, 0, 0).node(2, 5, 0);
    OsmWay& way = drawing.way(10, {1, 2});
    way.name = 1;
    way.class_name = 2;
    way.backward_allowed = false;
    way.time_factor = 3.0;
    const StreetPieces pieces = drawing.pieces();
    const StreetPiece& piece = pieces.pieces.at(0);
    EXPECT_EQ(piece.way_id, 10);
    EXPECT_EQ(pieces.names[piece.name], "Calle 1");
    EXPECT_EQ(pieces.names[piece.class_name], "steps");
    EXPECT_TRUE(piece.forward_allowed);
    EXPECT_FALSE(piece.backward_allowed);
    EXPECT_EQ(piece.time_factor, 3.0);
}

/// A square of 10 x 10 with a street at each corner: nodes 1-4 are corners, 5-8 street ends.
Drawing square_with_streets() {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 10, 0).node(3, 10, 10).node(4, 0, 10);
    drawing.node(5, -9, -9).node(6, 19, -9).node(7, 19, 19).node(8, -9, 19);
    drawing.way(10, {1, 2, 3, 4, 1}).area = true;
    drawing.way(11, {1, 5});
    drawing.way(12, {2, 6});
    drawing.way(13, {3, 7});
    drawing.way(14, {4, 8});
    return drawing;
}

TEST(OsmNetworkBuilder, SquareWithStreetsAtItsCorners_IsCrossedBothWays) {
    // Four sides, four streets, two diagonals.
    const StreetPieces pieces = square_with_streets().pieces();
    EXPECT_EQ(pieces.pieces.size(), 10U);
    EXPECT_TRUE(has_line(pieces, at(0, 0), at(10, 10)));
    EXPECT_TRUE(has_line(pieces, at(10, 0), at(0, 10)));
}

TEST(OsmNetworkBuilder, RoundaboutThatIsNoArea_IsNotCrossed) {
    Drawing drawing = square_with_streets();
    drawing.streets.ways[0].area = false;
    EXPECT_EQ(drawing.pieces().pieces.size(), 8U);
}

TEST(OsmNetworkBuilder, BentSquare_IsCrossedByWayOfItsReflexCorner) {
    // An L: streets at its two far ends see each other only past the inner corner 4.
    // 6--5
    // |  |
    // |  4-----3
    // 1--------2
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 30, 0).node(3, 30, 10).node(4, 10, 10).node(5, 10, 30);
    drawing.node(6, 0, 30).node(7, 40, 0).node(8, 0, 40);
    drawing.way(10, {1, 2, 3, 4, 5, 6, 1}).area = true;
    drawing.way(11, {2, 7});
    drawing.way(12, {6, 8});
    const StreetPieces pieces = drawing.pieces();
    EXPECT_TRUE(has_line(pieces, at(30, 0), at(10, 10)));
    EXPECT_TRUE(has_line(pieces, at(10, 10), at(0, 30)));
    EXPECT_FALSE(has_line(pieces, at(30, 0), at(0, 30)));
    // Rim cut at 2, 4, 6 (three pieces), two lines across, two streets.
    EXPECT_EQ(pieces.pieces.size(), 7U);
}

TEST(OsmNetworkBuilder, BendThatNobodyTurnsAt_IsNoJunction) {
    // Streets at 1 and 2, on the long side: the way between them is the rim, and the reflex corner
    // 4 in the far part is passed by nobody.
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 30, 0).node(3, 30, 10).node(4, 10, 10).node(5, 10, 30);
    drawing.node(6, 0, 30).node(7, 40, 0).node(8, -9, 0);
    drawing.way(10, {1, 2, 3, 4, 5, 6, 1}).area = true;
    drawing.way(11, {2, 7});
    drawing.way(12, {1, 8});
    // Two stretches of rim, two streets.
    EXPECT_EQ(drawing.pieces().pieces.size(), 4U);
}

TEST(OsmNetworkBuilder, SquareWithOneStreet_IsNotCrossed) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 10, 0).node(3, 10, 10).node(4, 0, 10).node(5, -9, -9);
    drawing.way(10, {1, 2, 3, 4, 1}).area = true;
    drawing.way(11, {1, 5});
    EXPECT_EQ(drawing.pieces().pieces.size(), 2U);
}

TEST(OsmNetworkBuilder, RimThatCrossesItself_IsOnlyWalkedRound) {
    // A bow tie: nobody can say which side is inside.
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 10, 10).node(3, 10, 0).node(4, 0, 10);
    drawing.node(5, -9, 0).node(6, 19, 0);
    drawing.way(10, {1, 2, 3, 4, 1}).area = true;
    drawing.way(11, {1, 5});
    drawing.way(12, {3, 6});
    EXPECT_EQ(drawing.pieces().pieces.size(), 4U);
}

TEST(OsmNetworkBuilder, SquareWithTooManyStreets_IsOnlyWalkedRoundAndReported) {
    Drawing drawing;
    // A rim of 68 corners on an arc of a parabola, so that each is convex; a street at each.
    std::vector<std::int64_t> rim;
    for (int i = 0; i < 68; ++i) {
        drawing.node(100 + i, i, i * (67 - i));
        drawing.node(200 + i, i, i * (67 - i) + 500);
        drawing.way(300 + i, {100 + i, 200 + i});
        rim.push_back(100 + i);
    }
    rim.push_back(100);
    drawing.way(10, rim).area = true;
    EXPECT_EQ(drawing.pieces().pieces.size(), 136U);
    EXPECT_EQ(drawing.diagnostics.count("square_not_crossed"), 1U);
}

std::vector<std::string> edges_of(const RoadGraph& graph) {
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const RoadGraph::Edge& edge = graph.edges()[i];
        rows.push_back(std::to_string(edge.from.value()) + " " + std::to_string(edge.to.value()) +
                       " " + std::to_string(edge.way_id) + " " +
                       std::to_string(edge.length.value()) + " " + graph.text(edge.name) +
                       (edge.forward_allowed ? " f" : " -") +
                       (edge.backward_allowed ? " b" : " -"));
    }
    return rows;
}

TEST(OsmNetworkBuilder, OrderOfWaysAndNodes_LeavesNoTrace) {
    std::mt19937 random(7);
    const auto pick = [&](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    for (int round = 0; round < 50; ++round) {
        struct Way {
            std::int64_t id;
            std::vector<std::int64_t> nodes;
            bool backward;
        };
        std::vector<std::int64_t> node_ids;
        for (std::int64_t id = 1; id <= 30; ++id) {
            node_ids.push_back(id);
        }
        std::vector<std::pair<int, int>> places;
        for (int i = 0; i < 30; ++i) {
            places.emplace_back(pick(100), pick(100));
        }
        std::vector<Way> ways;
        for (std::int64_t id = 1; id <= 25; ++id) {
            // Every fifth way id comes twice, as when a way was split around a missing node.
            Way way = {id - (id % 5 == 0 ? 1 : 0), {}, pick(4) != 0};
            const int length = 2 + pick(6);
            for (int i = 0; i < length; ++i) {
                way.nodes.push_back(1 + pick(30));
            }
            if (pick(3) == 0) {
                way.nodes.push_back(way.nodes.front());
            }
            ways.push_back(way);
        }
        const auto build = [&] {
            Drawing drawing;
            drawing.streets.names = {"", "a", "b"};
            for (const std::int64_t id : node_ids) {
                const auto& [east, north] = places[static_cast<std::size_t>(id - 1)];
                drawing.node(id, east, north, id % 7 == 0);
            }
            for (const Way& way : ways) {
                OsmWay& added = drawing.way(way.id, way.nodes);
                added.backward_allowed = way.backward;
                added.name = static_cast<std::uint32_t>(way.id % 3);
                added.area = way.id % 4 == 0;
            }
            return edges_of(graph_of(drawing.pieces()));
        };
        const std::vector<std::string> first = build();
        std::shuffle(ways.begin(), ways.end(), random);
        std::shuffle(node_ids.begin(), node_ids.end(), random);
        EXPECT_EQ(build(), first) << "round " << round;
    }
}

TEST(OsmNetworkBuilder, StopRequested_Cancels) {
    Drawing drawing;
    drawing.node(1, 0, 0).node(2, 5, 0);
    drawing.way(10, {1, 2});
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(
        build_street_pieces(drawing.streets, drawing.diagnostics, Control(stop.get_token())),
        Cancelled);
}

}  // namespace
}  // namespace cercania
