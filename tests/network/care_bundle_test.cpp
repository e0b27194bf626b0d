// A bundle of services: everywhere the service that costs most decides.

#include "core/network/care_bundle.h"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "tests/support/random_network.h"
#include "tests/support/town.h"

namespace cercania::testing {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
/// The drawing's plane is right to 1 part in 10^6: a millimetre over the lengths used here.
constexpr double kDrawn = 2e-3;

/// A street of 900 m with childcare at its west end and laundry 300 m from its east end:
///
///     1-----2--B      places every 100 m: to childcare x, to laundry |600 - x|
///
/// Both are within 400 m where 200 <= x <= 400.
class BundleOnAStreet : public ::testing::Test {
  protected:
    BundleSeeds bundle() const { return {{{town_.position('1'), 0}}, {{town_.position('2'), 1}}}; }

    Town town_{"1-----2--B"};
    CareSearch search_{std::make_shared<const CareGraph>(town_.shared_graph(), CostUnit::Distance,
                                                         Direction::Towards)};
};

TEST_F(BundleOnAStreet, Place_IsAsFarAsTheFarthestService) {
    const StreetPosition end = town_.position('B');
    const StreetPosition care = town_.position('1');
    const std::vector<const StreetPosition*> places = {&end, &care, nullptr};
    const auto costs = deciding_costs(costs_by_service(search_, places, bundle(), kNoLimit));
    EXPECT_NEAR(costs[0]->cost, 900.0, kDrawn);  // childcare
    EXPECT_EQ(costs[0]->facility, 0U);
    EXPECT_NEAR(costs[1]->cost, 600.0, kDrawn);  // laundry
    EXPECT_EQ(costs[1]->facility, 1U);
    EXPECT_FALSE(costs[2].has_value());
    EXPECT_NEAR(deciding_walk(search_, end, bundle())->cost.cost, 900.0, kDrawn);
    EXPECT_NEAR(deciding_walk(search_, care, bundle())->cost.cost, 600.0, kDrawn);
}

TEST_F(BundleOnAStreet, Streets_AreReachedWhereAllServicesAre) {
    const ReachedStreets reached = reached_by_all(search_, bundle(), 400.0);
    EXPECT_NEAR(length_of(reached).value(), 200.0, kDrawn);
    for (const ReachedStretch& stretch : reached) {
        EXPECT_GE(std::min(stretch.cost_from, stretch.cost_to), 300.0 - kDrawn);
        EXPECT_LE(std::max(stretch.cost_from, stretch.cost_to), 400.0 + kDrawn);
    }
}

TEST_F(BundleOnAStreet, ServiceThatNobodyOffers_IsNowhere) {
    BundleSeeds bundle = this->bundle();
    bundle.emplace_back();
    const StreetPosition end = town_.position('B');
    const StreetPosition* const place = &end;
    EXPECT_FALSE(deciding_costs(costs_by_service(search_, std::span(&place, 1), bundle, kNoLimit))
                     .front()
                     .has_value());
    EXPECT_FALSE(deciding_walk(search_, end, bundle).has_value());
    EXPECT_TRUE(reached_by_all(search_, bundle, 5000.0).empty());
}

TEST(DecidingCost, EqualCosts_AreOfTheFirstService) {
    PlaceCost first;
    first.cost = 200.0;
    first.facility = 4;
    PlaceCost second = first;
    second.facility = 2;
    const std::vector<std::optional<PlaceCost>> costs = {first, second};
    EXPECT_EQ(deciding_cost(costs)->facility, 4U);
}

double cost_in(const ReachedStreets& reached, const StreetPosition& place) {
    for (const ReachedStretch& stretch : reached) {
        const double along = place.along.value();
        if (stretch.edge == place.edge && stretch.from_m <= along && along <= stretch.to_m) {
            const double length = stretch.to_m - stretch.from_m;
            const double part = length > 0.0 ? (along - stretch.from_m) / length : 0.0;
            return stretch.cost_from + part * (stretch.cost_to - stretch.cost_from);
        }
    }
    return kNoLimit;
}

/// The streets of a bundle against the costs of places, which are put together one by one, on
/// seeded random networks.
TEST(CareBundle, RandomNetworks_StreetsAndPlacesAgree) {
    constexpr std::uint64_t kNetworks = 200;
    constexpr double kSame = 1e-6;
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        SCOPED_TRACE(number);
        Random random(number);
        const auto graph =
            std::make_shared<const RoadGraph>(hilly_streets(random), MetresPerSecond::of(1.25));
        CareSearch search(
            std::make_shared<const CareGraph>(graph, CostUnit::Time, Direction::Towards));
        const BundleSeeds bundle = {random_seeds(random, *graph, 2),
                                    random_seeds(random, *graph, 1),
                                    random_seeds(random, *graph, 3)};
        const ReachedStreets reached = reached_by_all(search, bundle, kNoLimit);
        for (int i = 0; i < 20; ++i) {
            StreetPosition place = random_position(random, *graph);
            place.leg = Metres();
            if (place.along <= Metres() || place.along >= graph->edge(place.edge).length) {
                continue;  // the ends of a street may belong to another, or have no length
            }
            double farthest = 0.0;
            for (const std::vector<Seed>& seeds : bundle) {
                const StreetPosition* const one = &place;
                const auto cost = search.costs(std::span(&one, 1), seeds, kNoLimit).front();
                farthest = std::max(farthest, cost ? cost->cost : kNoLimit);
            }
            const double on_street = cost_in(reached, place);
            if (farthest == kNoLimit) {
                EXPECT_EQ(on_street, kNoLimit);
            } else {
                EXPECT_NEAR(on_street, farthest, kSame * std::max(1.0, farthest));
            }
        }
        if (::testing::Test::HasFailure()) {
            return;  // one network is enough to look at
        }
    }
}

}  // namespace
}  // namespace cercania::testing
