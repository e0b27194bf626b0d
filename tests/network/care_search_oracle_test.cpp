// There and back against the slow, obvious twin, which takes for every facility both ways by
// themselves, on seeded random networks with one-way streets, slopes and waits.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/network/care_search.h"
#include "tests/support/random_network.h"
#include "tests/support/slow_search.h"

namespace cercania::testing {
namespace {

constexpr std::uint64_t kNetworks = 1000;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

struct Case {
    std::shared_ptr<const RoadGraph> graph;
    CostUnit unit = CostUnit::Distance;
    std::uint32_t facility_count = 0;
    std::vector<Seed> seeds;

    CareSearch search() const {
        return CareSearch(std::make_shared<const CareGraph>(graph, unit, Direction::RoundTrip));
    }
    std::vector<std::vector<double>> slow(const std::vector<StreetPosition>& places,
                                          Direction direction = Direction::RoundTrip) const {
        return slow_costs(*graph, unit, direction, seeds, facility_count, places);
    }
    std::vector<std::optional<PlaceCost>> costs(const std::vector<StreetPosition>& places,
                                                double limit) const {
        std::vector<const StreetPosition*> pointers;
        for (const StreetPosition& place : places) {
            pointers.push_back(&place);
        }
        return search().costs(pointers, seeds, limit);
    }
};

/// Calls `check(a_case, random)` for every network in metres and in seconds.
template <class Check>
void for_each_case(const Check& check) {
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        Random random(number);
        const auto graph =
            std::make_shared<const RoadGraph>(hilly_streets(random), MetresPerSecond::of(1.25));
        const auto facility_count = static_cast<std::uint32_t>(1 + random.below(5));
        const std::vector<Seed> seeds = random_seeds(random, *graph, facility_count);
        for (const CostUnit unit : {CostUnit::Distance, CostUnit::Time}) {
            SCOPED_TRACE(::testing::Message()
                         << "network " << number << ", unit " << static_cast<int>(unit));
            check(Case{graph, unit, facility_count, seeds}, random);
            if (::testing::Test::HasFailure()) {
                return;  // one network is enough to look at
            }
        }
    }
}

std::vector<StreetPosition> random_places(Random& random, const Case& tested) {
    std::vector<StreetPosition> places;
    for (int i = 0; i < 15; ++i) {
        places.push_back(random_position(random, *tested.graph));
    }
    return places;
}

double least(const std::vector<double>& costs) {
    return *std::min_element(costs.begin(), costs.end());
}

void expect_equal_cost(double actual, double expected) {
    EXPECT_NEAR(actual, expected, 1e-9 * std::max(1.0, expected));
}

TEST(RoundTrip, Costs_AreTheSlowTwinsSlowerWaysToTheBestFacility) {
    std::size_t with_two_nearest = 0;  // places whose nearest facility differs there and back
    for_each_case([&](const Case& tested, Random& random) {
        const std::vector<StreetPosition> places = random_places(random, tested);
        const auto expected = tested.slow(places);
        const auto there = tested.slow(places, Direction::Towards);
        const auto back = tested.slow(places, Direction::From);
        const auto costs = tested.costs(places, kNoLimit);
        for (std::size_t i = 0; i < places.size(); ++i) {
            ASSERT_EQ(costs[i].has_value(), std::isfinite(least(expected[i]))) << "place " << i;
            if (!costs[i]) {
                continue;
            }
            expect_equal_cost(costs[i]->cost, least(expected[i]));
            const std::uint32_t facility = costs[i]->facility;
            expect_equal_cost(expected[i][facility], least(expected[i]));
            ASSERT_TRUE(costs[i]->both_ways.has_value());
            const auto in_unit = [&](const WayCost& way) {
                return tested.unit == CostUnit::Distance ? way.distance.value() : way.time.value();
            };
            expect_equal_cost(in_unit(costs[i]->both_ways->there), there[i][facility]);
            expect_equal_cost(in_unit(costs[i]->both_ways->back), back[i][facility]);
            with_two_nearest += least(expected[i]) > least(there[i]) + 1e-6 &&
                                        least(expected[i]) > least(back[i]) + 1e-6
                                    ? 1U
                                    : 0U;
        }
    });
    EXPECT_GT(with_two_nearest, 100U);
}

TEST(RoundTrip, CostsWithinALimit_AreThoseWithoutThatAreWithin) {
    for_each_case([](const Case& tested, Random& random) {
        const std::vector<StreetPosition> places = random_places(random, tested);
        const double limit = random.between(20.0, 900.0);
        const auto limited = tested.costs(places, limit);
        const auto all = tested.costs(places, kNoLimit);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (all[i] && std::fabs(all[i]->cost - limit) < 0.02) {
                continue;  // within the centimetre that limits are inclusive of
            }
            ASSERT_EQ(limited[i].has_value(), all[i] && all[i]->cost <= limit) << "place " << i;
            if (limited[i]) {
                EXPECT_EQ(limited[i]->cost, all[i]->cost);
                EXPECT_EQ(limited[i]->facility, all[i]->facility);
            }
        }
    });
}

/// Positions inside the edges, some just beside the ends of the stretches.
std::vector<StreetPosition> places_inside_edges(Random& random, const RoadGraph& graph,
                                                const ReachedStreets& reached) {
    std::vector<StreetPosition> places;
    const auto add = [&](EdgeId edge, double along) {
        if (along > 0.0 && along < graph.edge(edge).length.value()) {
            places.push_back({edge, Metres::of(along), {}, Metres::of(0.0)});
        }
    };
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const EdgeId edge = id_at<EdgeId>(i);
        add(edge, random.between(0.0, graph.edge(edge).length.value()));
        add(edge, random.between(0.0, graph.edge(edge).length.value()));
    }
    for (std::size_t i = 0; i < reached.size(); i += 3) {
        constexpr double kBeside = 1e-4;
        add(reached[i].edge, reached[i].from_m - kBeside);
        add(reached[i].edge, reached[i].from_m + kBeside);
        add(reached[i].edge, reached[i].to_m + kBeside);
    }
    return places;
}

void expect_sorted_and_disjoint(const ReachedStreets& reached) {
    for (std::size_t i = 0; i < reached.size(); ++i) {
        EXPECT_LT(reached[i].from_m, reached[i].to_m);
        if (i > 0 && reached[i - 1].edge == reached[i].edge) {
            EXPECT_LE(reached[i - 1].to_m, reached[i].from_m);
        } else if (i > 0) {
            EXPECT_LT(reached[i - 1].edge, reached[i].edge);
        }
    }
}

TEST(RoundTrip, ReachedStretches_AreExactlyWhereTheSlowCostIsWithinTheLimit) {
    for_each_case([](const Case& tested, Random& random) {
        const double limit = random.between(20.0, 600.0);
        const ReachedStreets reached = tested.search().reached(tested.seeds, limit);
        expect_sorted_and_disjoint(reached);
        const std::vector<StreetPosition> places =
            places_inside_edges(random, *tested.graph, reached);
        const auto expected = tested.slow(places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double cost = least(expected[i]);
            const double along = places[i].along.value();
            const auto stretch = std::find_if(reached.begin(), reached.end(), [&](const auto& one) {
                return one.edge == places[i].edge && one.from_m <= along && along <= one.to_m;
            });
            if (stretch == reached.end()) {
                ASSERT_GT(cost, limit - 1e-6) << "place " << i;
                continue;
            }
            ASSERT_LE(cost, limit + 1e-6) << "place " << i;
            const double share = (along - stretch->from_m) / (stretch->to_m - stretch->from_m);
            expect_equal_cost(stretch->cost_from + share * (stretch->cost_to - stretch->cost_from),
                              cost);
            expect_equal_cost(expected[i][stretch->facility], cost);
        }
    });
}

double steps_cost(const Route& route, CostUnit unit, MetresPerSecond speed) {
    const Metres legs = route.place.leg + route.entrance.leg;
    double cost = unit == CostUnit::Distance ? legs.value() : (legs / speed).value();
    for (const RouteStep& step : route.steps) {
        cost += unit == CostUnit::Distance ? step.length.value() : step.time.value();
    }
    return cost;
}

TEST(RoundTrip, BothWalks_AddUpToTheCostsOfTheirWaysAndAreWithOneFacility) {
    for_each_case([](const Case& tested, Random& random) {
        CareSearch search = tested.search();
        const std::vector<StreetPosition> places = random_places(random, tested);
        const auto costs = tested.costs(places, kNoLimit);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto walk = search.walk(places[i], tested.seeds);
            ASSERT_EQ(walk.has_value(), costs[i].has_value());
            if (!walk) {
                continue;
            }
            ASSERT_TRUE(walk->back.has_value());
            const MetresPerSecond speed = tested.graph->speed();
            expect_equal_cost(steps_cost(walk->route, tested.unit, speed), walk->route.cost.cost);
            expect_equal_cost(steps_cost(*walk->back, tested.unit, speed), walk->back->cost.cost);
            EXPECT_EQ(walk->route.cost.facility, walk->back->cost.facility);
            expect_equal_cost(std::max(walk->route.cost.cost, walk->back->cost.cost),
                              costs[i]->cost);
        }
    });
}

/// Where every street is as fast both ways, there and back costs what the way there costs.
TEST(RoundTrip, OnLevelStreetsOpenBothWays_CostsWhatOneWayCosts) {
    for (std::uint64_t number = 1; number <= 200; ++number) {
        Random random(number);
        StreetPieces pieces = random_streets(random);
        for (StreetPiece& piece : pieces.pieces) {
            piece.forward_allowed = true;
            piece.backward_allowed = true;
        }
        Case tested;
        tested.graph =
            std::make_shared<const RoadGraph>(std::move(pieces), MetresPerSecond::of(1.25));
        tested.facility_count = 3;
        tested.seeds = random_seeds(random, *tested.graph, tested.facility_count);
        const std::vector<StreetPosition> places = random_places(random, tested);
        const auto costs = tested.costs(places, kNoLimit);
        CostSearch one_way(std::make_shared<const SearchGraph>(tested.graph, CostUnit::Distance,
                                                               Direction::Towards));
        const CostField field = one_way.run(tested.seeds, kNoLimit);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto expected = field.at(places[i]);
            ASSERT_EQ(costs[i].has_value(), expected.has_value());
            if (expected) {
                expect_equal_cost(costs[i]->cost, expected->cost);
            }
        }
    }
}

}  // namespace
}  // namespace cercania::testing
