#include "core/network/cost_field.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/network/street_index.h"
#include "tests/support/town.h"

namespace cercania::testing {
namespace {

constexpr double kUnreached = std::numeric_limits<double>::infinity();
/// The drawing's plane is right to 1 part in 10^6: a millimetre over the lengths used here.
constexpr double kDrawn = 2e-3;

Town::Search within(double limit) {
    return {CostUnit::Distance, Direction::Towards, limit};
}

TEST(CostField, FacilityInMidStreet_CostsGrowBothWays) {
    const Town town("A--1---B-C");
    const CostField field = town.field("1");
    EXPECT_NEAR(town.cost(field, 'A'), 300.0, kDrawn);
    EXPECT_NEAR(town.cost(field, '1'), 0.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'B'), 400.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'C'), 600.0, kDrawn);
}

TEST(CostField, PlaceInTheFacilitysOwnStreet_IsReachedWithoutPassingAJunction) {
    const Town town("A--1--2--B");
    EXPECT_NEAR(town.cost(town.field("1"), '2'), 300.0, kDrawn);
}

TEST(CostField, PlaceAndFacilityBesideTheStreet_AreChargedTheirAccessLegs) {
    // 1 is 100 m from the street, 2 is 200 m from it, their feet are 300 m apart.
    const Town town(R"(
              2

        A--------B
           1
    )");
    const CostField field = town.field("1");
    EXPECT_NEAR(town.cost(field, '2'), 100.0 + 300.0 + 200.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'A'), 100.0 + 300.0, kDrawn);
}

TEST(CostField, TwoFacilities_EachPlaceHasTheNearer) {
    const Town town("A1---3----2B");
    const CostField field = town.field("12");
    EXPECT_EQ(field.at(town.position('A'))->facility, 0u);
    EXPECT_EQ(field.at(town.position('B'))->facility, 1u);
    EXPECT_EQ(field.at(town.position('3'))->facility, 0u);  // 400 m against 500 m
}

TEST(CostField, TwoFacilitiesAtOneDoor_TheLowerNumberWins) {
    const Town town("A--1--B--C");
    const std::vector<Seed> seeds = {
        {town.position('1'), 7}, {town.position('1'), 3}, {town.position('1'), 5}};
    CostSearch search(std::make_shared<const SearchGraph>(town.shared_graph(), CostUnit::Distance,
                                                          Direction::Towards));
    const CostField field = search.run(seeds, kUnreached);
    for (const char place : std::string("A1BC")) {
        EXPECT_EQ(field.at(town.position(place))->facility, 3u) << place;
    }
    for (const ReachedStretch& stretch : field.reached(1000.0)) {
        EXPECT_EQ(stretch.facility, 3u);
    }
}

TEST(CostField, TwoFacilitiesAtOneJunctionByDifferentStreets_TheLowerNumberWins) {
    // Both doors are at B, one tied to the end of A-B, the other to the start of B-C.
    const Town town("A---B---C");
    const auto at_b = [&](EdgeId edge) {
        const bool from_b =
            town.graph().node_place(town.graph().edge(edge).from) == place_at(400, 0);
        const Metres along = from_b ? Metres::of(0.0) : town.graph().edge(edge).length;
        return StreetPosition{edge, along, {}, Metres::of(0.0)};
    };
    const StreetPosition by_west = at_b(town.edge('A', 'B'));
    const StreetPosition by_east = at_b(town.edge('B', 'C'));
    CostSearch search(std::make_shared<const SearchGraph>(town.shared_graph(), CostUnit::Distance,
                                                          Direction::Towards));
    for (const bool west_first : {true, false}) {
        const std::vector<Seed> seeds = {{by_west, west_first ? 0u : 1u},
                                         {by_east, west_first ? 1u : 0u}};
        const CostField field = search.run(seeds, kUnreached);
        for (const char place : std::string("ABC")) {
            EXPECT_EQ(field.at(town.position(place))->facility, 0u) << place;
        }
    }
}

TEST(CostField, FacilityWithTwoEntrances_IsReachedThroughTheNearerOne) {
    const Town town("A-1------2-B");
    CostSearch search(std::make_shared<const SearchGraph>(town.shared_graph(), CostUnit::Distance,
                                                          Direction::Towards));
    const std::vector<Seed> entrances = {{town.position('1'), 0}, {town.position('2'), 0}};
    const CostField field = search.run(entrances, kUnreached);
    EXPECT_NEAR(town.cost(field, 'A'), 200.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'B'), 200.0, kDrawn);
}

TEST(CostField, OneWayStreet_IsWalkedOnlyItsWayTowardsCare) {
    // From A straight on to the facility at C; from E the street is closed, so round by the south:
    // E-F 200, F-D 800, D-A 200, A-C 400.
    const Town town(R"(
        A->-C-->E
        |       |
        D-------F
    )");
    const CostField field = town.field("C");
    EXPECT_NEAR(town.cost(field, 'A'), 400.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'E'), 200.0 + 800.0 + 200.0 + 400.0, kDrawn);
}

TEST(CostField, OneWayStreet_IsWalkedOnlyItsWayFromCare) {
    const Town town(R"(
        A->-C-->E
        |       |
        D-------F
    )");
    const CostField field = town.field("C", {CostUnit::Distance, Direction::From, kUnreached});
    EXPECT_NEAR(town.cost(field, 'E'), 400.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'A'), 400.0 + 200.0 + 800.0 + 200.0, kDrawn);
}

TEST(CostField, FacilityInMidOneWayStreet_IsReachedOnlyFromBehind) {
    const Town town("A->-1->-B");
    const CostField field = town.field("1");
    EXPECT_NEAR(town.cost(field, 'A'), 400.0, kDrawn);
    EXPECT_EQ(town.cost(field, 'B'), kUnreached);
}

TEST(CostField, FacilityAtTheEndOfAOneWayStreet_IsReachedFromTheOtherStreetsThere) {
    // The facility is tied to the one-way street, at its very end B; who comes from C meets it at
    // B.
    const Town town("A->-B---C");
    const EdgeId one_way = town.edge('A', 'B');
    const RoadGraph::Edge& street = town.graph().edge(one_way);
    for (const double along : {0.0, street.length.value()}) {
        const Seed seed{{one_way, Metres::of(along), {}, Metres::of(0.0)}, 0};
        CostSearch search(std::make_shared<const SearchGraph>(
            town.shared_graph(), CostUnit::Distance, Direction::Towards));
        const CostField field = search.run(std::vector<Seed>{seed}, kUnreached);
        const bool at_b =
            town.graph().place_at(one_way, Metres::of(along)).longitude.value() > 1e-4;
        if (at_b) {
            EXPECT_NEAR(town.cost(field, 'C'), 400.0, kDrawn);
            EXPECT_NEAR(town.cost(field, 'A'), 400.0, kDrawn);
        } else {
            EXPECT_EQ(town.cost(field, 'C'), kUnreached);
            EXPECT_NEAR(town.cost(field, 'A'), 0.0, kDrawn);
        }
    }
}

TEST(CostField, PlaceExactlyAtTheLimit_IsIn) {
    const Town town("A---1---B");
    const double exact = town.cost(town.field("1"), 'B');
    EXPECT_EQ(town.cost(town.field("1", within(exact)), 'B'), exact);
}

TEST(CostField, PlaceUpToACentimetreBeyondTheLimit_IsIn) {
    const Town town("A---1---B");
    const double exact = town.cost(town.field("1"), 'B');
    EXPECT_EQ(town.cost(town.field("1", within(exact - 0.0099)), 'B'), exact);
    EXPECT_EQ(town.cost(town.field("1", within(exact - 0.0101)), 'B'), kUnreached);
}

TEST(CostField, LimitInSeconds_AlsoForgivesACentimetreOfWalking) {
    // At 2 m/s a centimetre is 5 ms.
    const Town town("A---1---B", MetresPerSecond::of(2.0));
    const auto search = [](double limit) {
        return Town::Search{CostUnit::Time, Direction::Towards, limit};
    };
    const double exact = town.cost(town.field("1", search(kUnreached)), 'B');
    EXPECT_NEAR(exact, 200.0, kDrawn);
    EXPECT_EQ(town.cost(town.field("1", search(exact - 0.0049)), 'B'), exact);
    EXPECT_EQ(town.cost(town.field("1", search(exact - 0.0051)), 'B'), kUnreached);
}

TEST(CostField, AccessLegOfThePlace_CountsAgainstTheLimit) {
    const Town town(R"(
        A---1----B
               2
    )");
    EXPECT_NEAR(town.cost(town.field("1", within(401.0)), '2'), 400.0, kDrawn);
    EXPECT_EQ(town.cost(town.field("1", within(399.0)), '2'), kUnreached);
}

TEST(CostField, FacilityFartherFromItsStreetThanTheLimit_ReachesNothing) {
    const Town town(R"(
        A--------B
           1
    )");
    const CostField field = town.field("1", within(99.0));
    EXPECT_EQ(town.cost(field, 'A'), kUnreached);
    EXPECT_EQ(field.at(town.position('1')), std::nullopt);
    EXPECT_TRUE(field.reached(99.0).empty());
}

TEST(CostField, DisconnectedStreets_AreNotReached) {
    const Town town(R"(
        A-1-B

        C---D
    )");
    const CostField field = town.field("1");
    EXPECT_EQ(town.cost(field, 'C'), kUnreached);
    EXPECT_EQ(field.route(town.position('D')), std::nullopt);
}

/// Joins a way round from B back to B to the drawing: 200 m north, 200 m east, 200 m south, 200 m
/// west.
Town town_with_loop(bool one_way) {
    const AsciiMap map("A---B   2");
    StreetPieces pieces = map.pieces();
    const auto junction_b = static_cast<std::uint32_t>(
        std::find(pieces.junctions.begin(), pieces.junctions.end(), map.place('B')) -
        pieces.junctions.begin());
    StreetPiece loop;
    loop.from_junction = junction_b;
    loop.to_junction = junction_b;
    loop.points = {map.place('B'), place_at(400.0, 200.0), place_at(600.0, 200.0),
                   place_at(600.0, 0.0), map.place('B')};
    loop.backward_allowed = !one_way;
    pieces.pieces.push_back(loop);
    return Town(map, pieces, MetresPerSecond::of(1.0));
}

/// The position on the loop `metres` round from B by the north.
StreetPosition on_loop(const Town& town, double metres) {
    const EdgeId loop = town.edge('B', 'B');
    const bool north_first = town.graph().points(loop)[1].latitude.value() > 1e-4;
    const double length = town.graph().edge(loop).length.value();
    const Metres along = Metres::of(north_first ? metres : length - metres);
    return {loop, along, town.graph().plane_point_at(loop, along), Metres::of(0.0)};
}

CostField field_of(const Town& town, const StreetPosition& facility,
                   Direction direction = Direction::Towards) {
    CostSearch search(
        std::make_shared<const SearchGraph>(town.shared_graph(), CostUnit::Distance, direction));
    return search.run(std::vector<Seed>{{facility, 0}}, kUnreached);
}

TEST(CostField, FacilityOnALoop_IsLeftTheShorterWayRound) {
    const Town town = town_with_loop(false);
    EXPECT_NEAR(town.cost(field_of(town, on_loop(town, 300.0)), 'A'), 700.0, kDrawn);
    EXPECT_NEAR(town.cost(field_of(town, on_loop(town, 600.0)), 'A'), 600.0, kDrawn);
}

TEST(CostField, PlaceOnALoop_IsReachedTheShorterWayRound) {
    const Town town = town_with_loop(false);
    const CostField field = town.field("A");
    EXPECT_NEAR(field.at(on_loop(town, 100.0))->cost, 500.0, kDrawn);
    EXPECT_NEAR(field.at(on_loop(town, 600.0))->cost, 600.0, kDrawn);
}

TEST(CostField, OneWayLoop_IsWalkedOnlyItsWay) {
    // Round by the north only: from B to the facility 600 m, from the facility on to B 200 m.
    const Town town = town_with_loop(true);
    const StreetPosition facility = on_loop(town, 600.0);
    EXPECT_NEAR(town.cost(field_of(town, facility), 'A'), 400.0 + 600.0, kDrawn);
    EXPECT_NEAR(town.cost(field_of(town, facility, Direction::From), 'A'), 200.0 + 400.0, kDrawn);
}

TEST(CostField, RouteFromAFacilityAtTheKnotOfAOneWayLoop_DoesNotGoRound) {
    const Town town = town_with_loop(true);
    const CostField field = field_of(town, on_loop(town, 0.0));
    const auto route = field.route(town.position('A'));
    ASSERT_TRUE(route);
    double length = 0.0;
    for (const RouteStep& step : route->steps) {
        length += step.length.value();
    }
    EXPECT_NEAR(length, 400.0, kDrawn);
    EXPECT_NEAR(route->cost.time.value(), 400.0, kDrawn);
}

TEST(CostField, LongLoopAmongShortStreets_IsStillSearchedExactly) {
    // The only long edge is a loop, which leads nowhere and so is no arc of the search.
    const Town town = town_with_loop(false);
    const CostField field = field_of(town, on_loop(town, 400.0));
    EXPECT_NEAR(town.cost(field, 'B'), 400.0, kDrawn);
    EXPECT_NEAR(town.cost(field, 'A'), 800.0, kDrawn);
}

TEST(CostField, Stairs_CostTheirFactorInSecondsButNotInMetres) {
    const AsciiMap map("A-1-B###C");
    StreetPieces pieces = map.pieces();
    for (StreetPiece& piece : pieces.pieces) {
        piece.time_factor = pieces.names[piece.class_name] == "steps" ? 1.5 : 1.0;
    }
    const Town town(map, pieces, MetresPerSecond::of(1.25));
    // A-B at 1.25 m/s: 200 m in 160 s; the stairs B-C: 400 m in 320 s, times 1.5.
    const auto by_time =
        town.field("1", {CostUnit::Time, Direction::Towards, kUnreached}).at(town.position('C'));
    ASSERT_TRUE(by_time);
    EXPECT_NEAR(by_time->cost, 160.0 + 480.0, kDrawn);
    EXPECT_NEAR(by_time->time.value(), 640.0, kDrawn);
    EXPECT_NEAR(by_time->distance.value(), 600.0, kDrawn);
    const auto by_distance = town.field("1").at(town.position('C'));
    ASSERT_TRUE(by_distance);
    EXPECT_NEAR(by_distance->cost, 600.0, kDrawn);
    EXPECT_NEAR(by_distance->time.value(), 640.0, kDrawn);
}

TEST(CostField, SearchByTime_TakesTheDetourThatIsQuicker) {
    // The stairs are 400 m (1200 s at a factor of 3), the way round 800 m (800 s).
    const AsciiMap map(R"(
        A###B
        |   |
        C---D
    )");
    StreetPieces pieces = map.pieces();
    for (StreetPiece& piece : pieces.pieces) {
        piece.time_factor = pieces.names[piece.class_name] == "steps" ? 3.0 : 1.0;
    }
    const Town town(map, pieces, MetresPerSecond::of(1.0));
    const auto by_time =
        town.field("A", {CostUnit::Time, Direction::Towards, kUnreached}).at(town.position('B'));
    ASSERT_TRUE(by_time);
    EXPECT_NEAR(by_time->time.value(), 800.0, kDrawn);
    EXPECT_NEAR(by_time->distance.value(), 800.0, kDrawn);
    const auto by_distance = town.field("A").at(town.position('B'));
    ASSERT_TRUE(by_distance);
    EXPECT_NEAR(by_distance->distance.value(), 400.0, kDrawn);
    EXPECT_NEAR(by_distance->time.value(), 1200.0, kDrawn);
}

TEST(CostField, RouteTowardsCare_GoesFromPlaceToFacilityStepByStep) {
    // 2 stands 100 m south of the street, so does 1 in the other one.
    const Town town(R"(
        A--------B
           2     |
                 |
        D--------C
              1
    )");
    const auto route = town.field("1").route(town.position('2'));
    ASSERT_TRUE(route);
    ASSERT_EQ(route->steps.size(), 3u);
    EXPECT_EQ(route->steps[0].edge, town.edge('A', 'B'));
    EXPECT_EQ(route->steps[1].edge, town.edge('B', 'C'));
    EXPECT_EQ(route->steps[2].edge, town.edge('C', 'D'));
    EXPECT_NEAR(route->steps[0].length.value(), 600.0, kDrawn);
    EXPECT_NEAR(route->steps[1].length.value(), 300.0, kDrawn);
    EXPECT_NEAR(route->steps[2].length.value(), 300.0, kDrawn);
    EXPECT_NEAR(route->place.leg.value(), 100.0, kDrawn);
    EXPECT_NEAR(route->entrance.leg.value(), 100.0, kDrawn);
    EXPECT_NEAR(route->cost.cost, 100.0 + 1200.0 + 100.0, kDrawn);
}

TEST(CostField, RouteFromCare_GoesFromFacilityToPlace) {
    const Town town("A-1->-B-2-C");
    const auto route = town.field("1", {CostUnit::Distance, Direction::From, kUnreached})
                           .route(town.position('2'));
    ASSERT_TRUE(route);
    ASSERT_EQ(route->steps.size(), 2u);
    EXPECT_EQ(route->steps[0].edge, town.edge('A', 'B'));
    EXPECT_EQ(route->steps[1].edge, town.edge('B', 'C'));
    EXPECT_NEAR(route->steps[0].length.value(), 400.0, kDrawn);
    EXPECT_NEAR(route->steps[1].length.value(), 200.0, kDrawn);
}

TEST(CostField, RouteWithinOneStreet_IsOneStep) {
    const Town town("A--1--2--B");
    const auto route = town.field("1").route(town.position('2'));
    ASSERT_TRUE(route);
    ASSERT_EQ(route->steps.size(), 1u);
    EXPECT_NEAR(route->steps[0].length.value(), 300.0, kDrawn);
}

/// A square grid of streets 100 m apart, `side` junctions each way.
std::shared_ptr<const RoadGraph> grid(std::uint32_t side) {
    StreetPieces pieces;
    for (std::uint32_t row = 0; row < side; ++row) {
        for (std::uint32_t column = 0; column < side; ++column) {
            pieces.junctions.push_back(place_at(100.0 * column, 100.0 * row));
        }
    }
    const auto add = [&](std::uint32_t a, std::uint32_t b) {
        StreetPiece piece;
        piece.from_junction = a;
        piece.to_junction = b;
        piece.points = {pieces.junctions[a], pieces.junctions[b]};
        pieces.pieces.push_back(piece);
    };
    for (std::uint32_t row = 0; row < side; ++row) {
        for (std::uint32_t column = 0; column < side; ++column) {
            const std::uint32_t here = row * side + column;
            if (column + 1 < side) {
                add(here, here + 1);
            }
            if (row + 1 < side) {
                add(here, here + side);
            }
        }
    }
    return std::make_shared<const RoadGraph>(pieces, MetresPerSecond::of(1.0));
}

TEST(CostSearch, LimitedSearchOnABigGrid_TouchesOnlyTheJunctionsWithinReach) {
    const auto graph = grid(101);
    // The junction in the middle; those within 550 m on a grid of 100 m are the ones at most 5
    // steps away: 1 + 4 * (1 + 2 + 3 + 4 + 5).
    const PlanePoint middle = graph->projection().to_plane(place_at(5000.0, 5000.0));
    const StreetIndex index(*graph, std::vector<std::uint8_t>(graph->edge_count(), 1));
    const auto position = index.nearest(middle, Metres::of(1.0));
    ASSERT_TRUE(position);
    CostSearch search(
        std::make_shared<const SearchGraph>(graph, CostUnit::Distance, Direction::Towards));
    const CostField field = search.run(std::vector<Seed>{{*position, 0}}, 550.0);
    EXPECT_EQ(field.reached_node_count(), 61u);
    // From the middle 4 streets lead outward; from the 4 * d junctions d steps away 3 at the four
    // tips and 2 at the others, 8 * d + 4 in all. Whole streets: 4 + 12 + 20 + 28 + 36 = 100; the
    // 8 * 5 + 4 = 44 that lead on from the outermost junctions are reached for 50 m.
    EXPECT_NEAR(length_of(field.reached(550.0)).value(), 100.0 * 100.0 + 44.0 * 50.0, 0.5);
}

TEST(CostSearch, StopRequested_IsCancelled) {
    const auto graph = grid(101);
    std::stop_source stop;
    stop.request_stop();
    CostSearch search(
        std::make_shared<const SearchGraph>(graph, CostUnit::Distance, Direction::Towards));
    const std::vector<Seed> seeds = {{{EdgeId(0), Metres::of(0.0), {}, Metres::of(0.0)}, 0}};
    EXPECT_THROW(search.run(seeds, kUnreached, Control(stop.get_token())), Cancelled);
    // The scratch is fit for another search all the same.
    EXPECT_EQ(search.run(seeds, kUnreached).reached_node_count(), graph->node_count());
}

TEST(CostSearch, NoFacility_ReachesNothing) {
    const Town town("A---B");
    const CostField field = town.field("");
    EXPECT_EQ(field.reached_node_count(), 0u);
    EXPECT_EQ(town.cost(field, 'A'), kUnreached);
    EXPECT_TRUE(field.reached(1000.0).empty());
}

TEST(CostSearch, NegativeLimit_IsRefused) {
    const Town town("A-1-B");
    EXPECT_THROW(town.field("1", within(-1.0)), BugError);
}

}  // namespace
}  // namespace cercania::testing
