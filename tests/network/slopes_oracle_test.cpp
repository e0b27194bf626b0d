// The search with slopes and waits against its slow, obvious twin on seeded random
// networks.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/network/cost_field.h"
#include "tests/support/random_network.h"
#include "tests/support/slow_search.h"

namespace cercania::testing {
namespace {

constexpr std::uint64_t kNetworks = 500;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

struct Case {
    std::uint64_t number = 0;
    std::shared_ptr<const RoadGraph> graph;
    std::vector<Seed> seeds;
    std::vector<StreetPosition> places;
    std::uint32_t facility_count = 0;
};

Case case_of(std::uint64_t number) {
    Random random(number);
    Case result;
    result.number = number;
    result.graph =
        std::make_shared<const RoadGraph>(hilly_streets(random), MetresPerSecond::of(1.25));
    result.facility_count = static_cast<std::uint32_t>(1 + random.below(4));
    result.seeds = random_seeds(random, *result.graph, result.facility_count);
    for (int i = 0; i < 15; ++i) {
        result.places.push_back(random_position(random, *result.graph));
    }
    return result;
}

TEST(HillySearch, CostsAndRoutes_AreThoseOfTheSlowTwin) {
    std::size_t compared = 0;
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        const Case tested = case_of(number);
        for (const CostUnit unit : {CostUnit::Distance, CostUnit::Time}) {
            for (const Direction direction : {Direction::Towards, Direction::From}) {
                SCOPED_TRACE(::testing::Message()
                             << "network " << number << ", unit " << static_cast<int>(unit)
                             << ", direction " << static_cast<int>(direction));
                CostSearch search(
                    std::make_shared<const SearchGraph>(tested.graph, unit, direction));
                const CostField field = search.run(tested.seeds, kNoLimit);
                const auto expected = slow_costs(*tested.graph, unit, direction, tested.seeds,
                                                 tested.facility_count, tested.places);
                for (std::size_t i = 0; i < tested.places.size(); ++i) {
                    const double least = *std::min_element(expected[i].begin(), expected[i].end());
                    const auto cost = field.at(tested.places[i]);
                    ASSERT_EQ(cost.has_value(), std::isfinite(least));
                    if (!cost) {
                        continue;
                    }
                    ASSERT_NEAR(cost->cost, least, 1e-9 * std::max(1.0, least));
                    // The steps of the route add up to the cost in both units.
                    const auto route = field.route(tested.places[i]);
                    ASSERT_TRUE(route.has_value());
                    const Metres legs = route->place.leg + route->entrance.leg;
                    double metres = legs.value();
                    double seconds = (legs / tested.graph->speed()).value();
                    for (const RouteStep& step : route->steps) {
                        metres += step.length.value();
                        seconds += step.time.value();
                    }
                    ASSERT_NEAR(metres, cost->distance.value(), 1e-6);
                    ASSERT_NEAR(seconds, cost->time.value(), 1e-6);
                    ++compared;
                }
            }
        }
    }
    EXPECT_GT(compared, 10'000U);
}

/// More waiting or a steeper way never brings anybody nearer.
TEST(HillySearch, LongerWaits_NeverMakeAWalkShorter) {
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        Random random(number);
        const StreetPieces streets = hilly_streets(random);
        StreetPieces slower = streets;
        // All by the same factors, so that edges keep their numbers.
        for (StreetPiece& piece : slower.pieces) {
            piece.wait_from = 1.5 * piece.wait_from;
            piece.wait_to = 1.5 * piece.wait_to;
            piece.slope_forward *= 1.25;
            piece.slope_backward *= 1.25;
        }
        const auto speed = MetresPerSecond::of(1.25);
        const auto graph = std::make_shared<const RoadGraph>(streets, speed);
        const auto slow = std::make_shared<const RoadGraph>(slower, speed);
        for (std::uint32_t from = 0; from < graph->edge_count(); ++from) {
            const Seed seed = {{EdgeId(from), Metres(), {}, {}}, 0};
            const auto costs = [&](const std::shared_ptr<const RoadGraph>& streets_there) {
                CostSearch search(std::make_shared<const SearchGraph>(streets_there, CostUnit::Time,
                                                                      Direction::Towards));
                std::vector<double> found(graph->node_count(), kNoLimit);
                const CostField field = search.run(std::vector<Seed>{seed}, kNoLimit);
                for (const CostField::NodeCost& node : field.nodes()) {
                    found[node.node] = node.cost;
                }
                return found;
            };
            const std::vector<double> fast_costs = costs(graph);
            const std::vector<double> slow_costs_there = costs(slow);
            for (std::size_t node = 0; node < fast_costs.size(); ++node) {
                ASSERT_LE(fast_costs[node], slow_costs_there[node] + 1e-9) << "network " << number;
            }
        }
    }
}

}  // namespace
}  // namespace cercania::testing
