// A slower profile never reaches what a faster one with the same rules does not.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/network/cost_field.h"
#include "tests/support/random_network.h"

namespace cercania::testing {
namespace {

constexpr std::uint64_t kNetworks = 300;

TEST(SlowerProfile, OnRandomHillyNetworks_ReachesNoMoreThanAFasterOne) {
    std::size_t reached_by_the_faster_alone = 0;
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        Random random(number);
        const StreetPieces streets = hilly_streets(random);
        const auto slow =
            std::make_shared<const RoadGraph>(StreetPieces(streets), MetresPerSecond::of(0.96));
        const auto fast =
            std::make_shared<const RoadGraph>(StreetPieces(streets), MetresPerSecond::of(1.33));
        const std::vector<Seed> seeds = random_seeds(random, *slow, 3);
        const double limit = random.between(60.0, 400.0);  // seconds
        for (const Direction direction : {Direction::Towards, Direction::From}) {
            const auto costs_on = [&](const std::shared_ptr<const RoadGraph>& graph) {
                CostSearch search(
                    std::make_shared<const SearchGraph>(graph, CostUnit::Time, direction));
                return search.run(seeds, limit);
            };
            const CostField slow_field = costs_on(slow);
            const CostField fast_field = costs_on(fast);
            for (int i = 0; i < 30; ++i) {
                const StreetPosition place = random_position(random, *slow);
                const auto slow_cost = slow_field.at(place);
                const auto fast_cost = fast_field.at(place);
                if (!slow_cost) {
                    reached_by_the_faster_alone += fast_cost ? 1U : 0U;
                    continue;
                }
                ASSERT_TRUE(fast_cost) << "network " << number;
                EXPECT_GE(slow_cost->cost, fast_cost->cost - 1e-9) << "network " << number;
            }
        }
    }
    EXPECT_GT(reached_by_the_faster_alone, 100U);  // or the pace would have told nothing
}

}  // namespace
}  // namespace cercania::testing
