// A search against the field of others: the better of both must be the field of all together.

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/network/cost_field.h"
#include "tests/support/random_network.h"

namespace cercania::testing {
namespace {

constexpr std::uint64_t kNetworks = 1000;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

std::optional<PlaceCost> better(const std::optional<PlaceCost>& a,
                                const std::optional<PlaceCost>& b) {
    if (!a || !b) {
        return a ? a : b;
    }
    const bool first = a->cost < b->cost || (a->cost == b->cost && a->facility < b->facility);
    return first ? a : b;
}

TEST(SearchAgainst, RandomNetworks_GiveTheFieldOfAllTogether) {
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        SCOPED_TRACE(number);
        Random random(number);
        const auto graph =
            std::make_shared<const RoadGraph>(random_streets(random), MetresPerSecond::of(1.25));
        const std::vector<Seed> seeds = random_seeds(random, *graph, 5);
        std::vector<Seed> mine;
        std::vector<Seed> others;
        const std::uint32_t moved = static_cast<std::uint32_t>(random.below(5));
        for (const Seed& seed : seeds) {
            (seed.facility == moved ? mine : others).push_back(seed);
        }
        const double limit = random.chance(0.5) ? kNoLimit : random.between(50.0, 400.0);
        CostSearch search(
            std::make_shared<const SearchGraph>(graph, CostUnit::Distance, Direction::Towards));
        const CostField all = search.run(seeds, limit);
        const CostField kept = search.run(others, limit);
        const CostField bettered = search.run_against(kept, mine);
        EXPECT_LE(bettered.reached_node_count(), all.reached_node_count());
        for (int i = 0; i < 30; ++i) {
            const StreetPosition place = random_position(random, *graph);
            const auto together = all.at(place);
            const auto combined = better(kept.at(place), bettered.at(place));
            ASSERT_EQ(combined.has_value(), together.has_value());
            if (together) {
                EXPECT_EQ(combined->cost, together->cost);
                EXPECT_EQ(combined->facility, together->facility);
            }
        }
        // The search is none the worse for it.
        EXPECT_EQ(search.run(seeds, limit).reached_node_count(), all.reached_node_count());
    }
}

TEST(SearchAgainst, NodesThatOthersServeBetter_AreNotVisited) {
    Random random(5);
    const auto graph =
        std::make_shared<const RoadGraph>(random_streets(random), MetresPerSecond::of(1.25));
    const std::vector<Seed> seeds = random_seeds(random, *graph, 1);
    CostSearch search(
        std::make_shared<const SearchGraph>(graph, CostUnit::Distance, Direction::Towards));
    const CostField kept = search.run(seeds, kNoLimit);
    ASSERT_GT(kept.reached_node_count(), 0U);
    std::vector<Seed> same = seeds;
    for (Seed& seed : same) {
        ++seed.facility;  // as near as the others everywhere, but of a higher number
    }
    EXPECT_EQ(search.run_against(kept, same).reached_node_count(), 0U);
    for (Seed& seed : same) {
        seed.facility = 0;
    }
    const CostField renumbered =
        search.run(std::vector<Seed>(1, {same.front().position, 7}), kNoLimit);
    EXPECT_GT(search.run_against(renumbered, same).reached_node_count(), 0U);
}

}  // namespace
}  // namespace cercania::testing
