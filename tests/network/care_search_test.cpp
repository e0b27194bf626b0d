// Round trips by hand: drawn streets, and what each way costs.

#include "core/network/care_search.h"

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/town.h"

namespace cercania::testing {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
/// The drawing's plane is right to 1 part in 10^6: a millimetre over the lengths used here.
constexpr double kDrawn = 2e-3;

CareSearch search_of(const Town& town, CostUnit unit, Direction direction) {
    return CareSearch(std::make_shared<const CareGraph>(town.shared_graph(), unit, direction));
}

std::vector<Seed> seeds_of(const Town& town, std::string_view facilities) {
    std::vector<Seed> seeds;
    for (std::uint32_t i = 0; i < facilities.size(); ++i) {
        seeds.push_back({town.position(facilities[i]), i});
    }
    return seeds;
}

std::optional<PlaceCost> round_trip(const Town& town, std::string_view facilities, char place,
                                    CostUnit unit = CostUnit::Distance, double limit = kNoLimit) {
    const StreetPosition position = town.position(place);
    const StreetPosition* const one = &position;
    CareSearch search = search_of(town, unit, Direction::RoundTrip);
    return search.costs(std::span(&one, 1), seeds_of(town, facilities), limit).front();
}

/// 300 m from home to care are 300 m, there and back: who walks at most 300 m a way is served.
TEST(RoundTrip, LevelStreet_IsAsLongAsOneWay) {
    const Town town("A--1-B");
    const auto cost = round_trip(town, "1", 'A', CostUnit::Distance, 300.0);
    ASSERT_TRUE(cost.has_value());
    EXPECT_NEAR(cost->cost, 300.0, kDrawn);
    EXPECT_NEAR(cost->both_ways->there.distance.value(), 300.0, kDrawn);
    EXPECT_NEAR(cost->both_ways->back.distance.value(), 300.0, kDrawn);
    EXPECT_FALSE(round_trip(town, "1", 'A', CostUnit::Distance, 299.0).has_value());
}

/// A-C is open from A to C alone: there 500 m; back C-D 200, D-F 500, F-A 200.
TEST(RoundTrip, OneWayStreet_IsLeftByAnotherWayHome) {
    const Town town(R"(
        A->--C
        |    |
        F----D
    )");
    const auto cost = round_trip(town, "C", 'A');
    ASSERT_TRUE(cost.has_value());
    EXPECT_NEAR(cost->both_ways->there.distance.value(), 500.0, kDrawn);
    EXPECT_NEAR(cost->both_ways->back.distance.value(), 900.0, kDrawn);
    EXPECT_NEAR(cost->cost, 900.0, kDrawn);
    EXPECT_NEAR(cost->distance.value(), 900.0, kDrawn);
}

TEST(RoundTrip, OneWayStreetWithoutAnotherWayHome_IsNoRoundTrip) {
    const Town town("A->--C--B");
    EXPECT_FALSE(round_trip(town, "C", 'A').has_value());
    EXPECT_NEAR(round_trip(town, "C", 'B')->cost, 300.0, kDrawn);
}

/// 1 is near on the way there and far on the way home, 2 the reverse; G is far both ways, but of
/// the slower ways its is the shortest.
TEST(RoundTrip, NearestThereAndNearestBack_MayBothLoseToOneThatIsNearBothWays) {
    const Town town(R"(
        1-<-A-<-2
        |       |
        |       |
        |       |
        |       |
        |       |
        G-------E
    )");
    // From A: there 1 at 400; back from 1: G 600, E 800, 2 600, A 400 = 2400.
    //         there 2: 1 400, G 600, E 800, 2 600 = 2400; back from 2: 400.
    EXPECT_NEAR(round_trip(town, "1", 'A')->cost, 2400.0, kDrawn);
    EXPECT_NEAR(round_trip(town, "2", 'A')->cost, 2400.0, kDrawn);
    // G: there 400 + 600 = 1000, back 800 + 600 + 400 = 1800.
    const auto cost = round_trip(town, "12G", 'A');
    ASSERT_TRUE(cost.has_value());
    EXPECT_EQ(cost->facility, 2U);
    EXPECT_NEAR(cost->both_ways->there.distance.value(), 1000.0, kDrawn);
    EXPECT_NEAR(cost->both_ways->back.distance.value(), 1800.0, kDrawn);
    EXPECT_NEAR(cost->cost, 1800.0, kDrawn);
}

/// 500 m at 1 m/s, uphill to care by 1.4 and down by 0.9: there 700 s, back 450 s. The slower way
/// decides, and a round trip up the hill costs more than the 500 s of its flat twin.
TEST(RoundTrip, UpAHill_CostsWhatTheClimbCostsAndMoreThanItsFlatTwin) {
    const AsciiMap map("A----B");
    StreetPieces hill = map.pieces();
    ASSERT_EQ(hill.pieces.size(), 1U);
    const bool from_a = hill.junctions[hill.pieces.front().from_junction] == map.place('A');
    hill.pieces.front().slope_forward = from_a ? 1.4 : 0.9;
    hill.pieces.front().slope_backward = from_a ? 0.9 : 1.4;
    const Town town(map, std::move(hill), MetresPerSecond::of(1.0));
    const auto cost = round_trip(town, "B", 'A', CostUnit::Time);
    ASSERT_TRUE(cost.has_value());
    EXPECT_NEAR(cost->both_ways->there.time.value(), 700.0, kDrawn);
    EXPECT_NEAR(cost->both_ways->back.time.value(), 450.0, kDrawn);
    EXPECT_NEAR(cost->time.value(), 700.0, kDrawn);
    const Town flat("A----B");
    EXPECT_GT(cost->cost, round_trip(flat, "B", 'A', CostUnit::Time)->cost);
    // Care at the foot of the hill: now the way home is the climb.
    EXPECT_NEAR(round_trip(town, "A", 'B', CostUnit::Time)->both_ways->back.time.value(), 700.0,
                kDrawn);
}

/// Care at the foot A and at the top B of the same hill. At x metres from A: with A the climb home
/// takes 1.4 x, with B the climb there 1.4 (500 - x): the border lies in the middle, and at 300 s
/// both reach 300 / 1.4 = 214.29 m.
TEST(RoundTrip, ReachedStretches_EndWhereTheClimbRunsOut) {
    const AsciiMap map("A----B");
    StreetPieces hill = map.pieces();
    const bool from_a = hill.junctions[hill.pieces.front().from_junction] == map.place('A');
    hill.pieces.front().slope_forward = from_a ? 1.4 : 0.9;
    hill.pieces.front().slope_backward = from_a ? 0.9 : 1.4;
    const Town town(map, std::move(hill), MetresPerSecond::of(1.0));
    CareSearch search = search_of(town, CostUnit::Time, Direction::RoundTrip);
    const ReachedStreets reached = search.reached(seeds_of(town, "AB"), 300.0);
    ASSERT_EQ(reached.size(), 2U);
    for (const ReachedStretch& stretch : reached) {
        EXPECT_NEAR(stretch.to_m - stretch.from_m, 300.0 / 1.4, kDrawn);
    }
    EXPECT_NE(reached[0].facility, reached[1].facility);
    // Beyond 350 s the two meet at 250 m.
    const ReachedStreets whole = search.reached(seeds_of(town, "AB"), 400.0);
    ASSERT_EQ(whole.size(), 2U);
    EXPECT_NEAR(whole[0].to_m, 250.0, kDrawn);
    EXPECT_NEAR(whole[0].cost_to, 350.0, kDrawn);
    EXPECT_EQ(whole[0].to_m, whole[1].from_m);
}

/// A building with a door to each side of one-way streets is entered by one and left by the other.
TEST(RoundTrip, FacilityWithTwoEntrances_IsEnteredByOneAndLeftByTheOther) {
    const Town town(R"(
        A->-1--B
        |      |
        C-<-2--D
    )");
    const std::vector<Seed> doors = {{town.position('1'), 0}, {town.position('2'), 0}};
    CareSearch search = search_of(town, CostUnit::Distance, Direction::RoundTrip);
    const auto walk = search.walk(town.position('A'), doors);
    ASSERT_TRUE(walk.has_value() && walk->back.has_value());
    EXPECT_NEAR(walk->route.cost.cost, 400.0, kDrawn);  // A-1
    EXPECT_NEAR(walk->back->cost.cost, 600.0, kDrawn);  // 2-C 400, C-A 200
    EXPECT_TRUE(walk->back_decides());
}

}  // namespace
}  // namespace cercania::testing
