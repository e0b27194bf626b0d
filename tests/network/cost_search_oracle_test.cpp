// The search against its slow, obvious twin on 1,000 seeded random networks: ties, loops, parallel
// streets, zero lengths, one-ways, seeds in mid-edge and at junctions, places exactly at the limit.

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/network/cost_field.h"
#include "tests/support/random_network.h"
#include "tests/support/slow_search.h"

namespace cercania::testing {
namespace {

constexpr std::uint64_t kNetworks = 1000;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();
/// Differences that rounding alone explains.
constexpr double kRounding = 1e-9;

/// A random network with facilities, searched one of the four ways.
struct Case {
    std::shared_ptr<const RoadGraph> graph;
    CostUnit unit = CostUnit::Distance;
    Direction direction = Direction::Towards;
    std::uint32_t facility_count = 0;
    std::vector<Seed> seeds;

    CostField field(double limit) const {
        CostSearch search(std::make_shared<const SearchGraph>(graph, unit, direction));
        return search.run(seeds, limit);
    }
    std::vector<std::vector<double>> slow(const std::vector<StreetPosition>& places) const {
        return slow_costs(*graph, unit, direction, seeds, facility_count, places);
    }
    /// A centimetre in the unit of the search.
    double tolerance() const {
        return kLimitTolerance.value() *
               (unit == CostUnit::Distance ? 1.0 : 1.0 / graph->speed().value());
    }
};

/// Calls `check(a_case, random)` for every network and each unit and direction.
template <class Check>
void for_each_case(const Check& check) {
    for (std::uint64_t number = 1; number <= kNetworks; ++number) {
        Random random(number);
        const auto graph =
            std::make_shared<const RoadGraph>(random_streets(random), MetresPerSecond::of(1.25));
        const auto facility_count = static_cast<std::uint32_t>(1 + random.below(5));
        const std::vector<Seed> seeds = random_seeds(random, *graph, facility_count);
        for (const CostUnit unit : {CostUnit::Distance, CostUnit::Time}) {
            for (const Direction direction : {Direction::Towards, Direction::From}) {
                SCOPED_TRACE(::testing::Message()
                             << "network " << number
                             << (unit == CostUnit::Distance ? ", metres" : ", seconds")
                             << (direction == Direction::Towards ? ", towards" : ", from"));
                check(Case{graph, unit, direction, facility_count, seeds}, random);
                if (::testing::Test::HasFailure()) {
                    return;  // one network is enough to look at
                }
            }
        }
    }
}

std::vector<StreetPosition> random_places(Random& random, const Case& tested) {
    std::vector<StreetPosition> places;
    for (int i = 0; i < 15; ++i) {
        places.push_back(random_position(random, *tested.graph));
    }
    for (const Seed& seed : tested.seeds) {
        places.push_back(seed.position);
    }
    return places;
}

double least(const std::vector<double>& costs) {
    return *std::min_element(costs.begin(), costs.end());
}

void expect_equal_cost(double actual, double expected) {
    EXPECT_NEAR(actual, expected, kRounding * std::max(1.0, expected));
}

/// A spot of the network that a walker stands on: a junction, or a point inside an edge.
struct Spot {
    EdgeId edge;
    double along = 0.0;
};

std::vector<NodeId> junctions_at(const RoadGraph& graph, const Spot& spot) {
    std::vector<NodeId> junctions;
    if (spot.along == 0.0) {
        junctions.push_back(graph.edge(spot.edge).from);
    }
    if (spot.along == graph.edge(spot.edge).length.value()) {
        junctions.push_back(graph.edge(spot.edge).to);
    }
    return junctions;
}

bool same_spot(const RoadGraph& graph, const Spot& a, const Spot& b) {
    if (a.edge == b.edge && a.along == b.along) {
        return true;
    }
    const std::vector<NodeId> at_a = junctions_at(graph, a);
    const std::vector<NodeId> at_b = junctions_at(graph, b);
    return std::find_first_of(at_a.begin(), at_a.end(), at_b.begin(), at_b.end()) != at_a.end();
}

bool same_spot(const RoadGraph& graph, const StreetPosition& a, const StreetPosition& b) {
    return same_spot(graph, Spot{a.edge, a.along.value()}, Spot{b.edge, b.along.value()});
}

/// The facility must cost the least, and among facilities that enter at the very same spot (an
/// exact tie) it must be the one with the lowest number.
void expect_nearest(std::uint32_t facility, const std::vector<double>& costs, const Case& tested) {
    ASSERT_LT(facility, costs.size());
    expect_equal_cost(costs[facility], least(costs));
    const std::vector<Seed>& seeds = tested.seeds;
    const auto enters_there_too = [&](std::uint32_t other, const Seed& entrance) {
        return std::any_of(seeds.begin(), seeds.end(), [&](const Seed& seed) {
            return seed.facility == other && seed.position.leg <= entrance.position.leg &&
                   same_spot(*tested.graph, seed.position, entrance.position);
        });
    };
    for (std::uint32_t lower = 0; lower < facility; ++lower) {
        const bool ties = std::all_of(seeds.begin(), seeds.end(), [&](const Seed& seed) {
            return seed.facility != facility || enters_there_too(lower, seed);
        });
        EXPECT_FALSE(ties) << lower << " ties with " << facility;
    }
}

TEST(CostSearch, WithoutLimit_GivesTheSlowTwinsCostsAndFacilities) {
    for_each_case([](const Case& tested, Random& random) {
        const std::vector<StreetPosition> places = random_places(random, tested);
        const auto expected = tested.slow(places);
        const CostField field = tested.field(kNoLimit);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto cost = field.at(places[i]);
            ASSERT_EQ(cost.has_value(), std::isfinite(least(expected[i]))) << "place " << i;
            if (cost) {
                expect_equal_cost(cost->cost, least(expected[i]));
                expect_nearest(cost->facility, expected[i], tested);
            }
        }
    });
}

TEST(CostSearch, WithALimitThatOnePlaceMeetsExactly_FindsAllWithinItAndNothingBeyond) {
    for_each_case([](const Case& tested, Random& random) {
        const std::vector<StreetPosition> places = random_places(random, tested);
        const auto expected = tested.slow(places);
        const CostField unlimited = tested.field(kNoLimit);
        const std::size_t chosen = random.below(places.size());
        const auto at_limit = unlimited.at(places[chosen]);
        const double limit = at_limit ? at_limit->cost : 300.0;
        const CostField field = tested.field(limit);
        EXPECT_EQ(field.at(places[chosen]).has_value(), at_limit.has_value());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double cost = least(expected[i]);
            const auto found = field.at(places[i]);
            if (cost <= limit + tested.tolerance() - 1e-6) {
                ASSERT_TRUE(found) << "place " << i;
                expect_equal_cost(found->cost, cost);
                expect_nearest(found->facility, expected[i], tested);
            } else if (cost > limit + tested.tolerance() + 1e-6) {
                EXPECT_FALSE(found) << "place " << i;
            }
        }
    });
}

/// Positions inside the edges, many of them just before and after the ends of the stretches.
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
        for (int k = 0; k < 5; ++k) {
            add(edge, random.between(0.0, graph.edge(edge).length.value()));
        }
    }
    for (const ReachedStretch& stretch : reached) {
        constexpr double kBeside = 1e-4;
        add(stretch.edge, stretch.from_m - kBeside);
        add(stretch.edge, stretch.from_m + kBeside);
        add(stretch.edge, stretch.to_m - kBeside);
        add(stretch.edge, stretch.to_m + kBeside);
    }
    return places;
}

const ReachedStretch* stretch_at(const ReachedStreets& reached, const StreetPosition& place) {
    const double along = place.along.value();
    const auto found = std::find_if(reached.begin(), reached.end(), [&](const auto& stretch) {
        return stretch.edge == place.edge && stretch.from_m <= along && along <= stretch.to_m;
    });
    return found == reached.end() ? nullptr : &*found;
}

void expect_sorted_and_disjoint(const ReachedStreets& reached, const RoadGraph& graph) {
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const ReachedStretch& stretch = reached[i];
        EXPECT_GE(stretch.from_m, 0.0);
        EXPECT_LT(stretch.from_m, stretch.to_m);
        EXPECT_LE(stretch.to_m, graph.edge(stretch.edge).length.value());
        if (i > 0 && reached[i - 1].edge == stretch.edge) {
            EXPECT_LE(reached[i - 1].to_m, stretch.from_m);
        } else if (i > 0) {
            EXPECT_LT(reached[i - 1].edge, stretch.edge);
        }
    }
}

TEST(CostField, ReachedStretches_AreExactlyWhereTheSlowCostIsWithinTheLimit) {
    for_each_case([](const Case& tested, Random& random) {
        const double limit = random.between(20.0, 600.0);
        const ReachedStreets reached = tested.field(limit).reached(limit);
        expect_sorted_and_disjoint(reached, *tested.graph);
        const std::vector<StreetPosition> places =
            places_inside_edges(random, *tested.graph, reached);
        const auto expected = tested.slow(places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double cost = least(expected[i]);
            const ReachedStretch* stretch = stretch_at(reached, places[i]);
            const double along = places[i].along.value();
            ASSERT_FALSE(stretch == nullptr && cost <= limit - 1e-6) << "place " << i;
            ASSERT_FALSE(stretch != nullptr && cost > limit + 1e-6) << "place " << i;
            if (stretch != nullptr) {
                const double share = (along - stretch->from_m) / (stretch->to_m - stretch->from_m);
                expect_equal_cost(
                    stretch->cost_from + share * (stretch->cost_to - stretch->cost_from), cost);
                expect_equal_cost(expected[i][stretch->facility], cost);
            }
        }
    });
}

TEST(CostField, ReachedWithinALowerLimit_IsWhatASearchToThatLimitReaches) {
    for_each_case([](const Case& tested, Random& random) {
        const double limit = random.between(20.0, 600.0);
        const CostField wide = tested.field(limit);
        const double lower = random.between(0.0, limit);
        const ReachedStreets from_wide = wide.reached(lower);
        const ReachedStreets searched = tested.field(lower).reached(lower);
        const ReachedStreets clipped = clipped_to(wide.reached(limit), lower);
        ASSERT_EQ(from_wide.size(), searched.size());
        ASSERT_EQ(from_wide.size(), clipped.size());
        for (std::size_t i = 0; i < from_wide.size(); ++i) {
            for (const ReachedStreets* other : {&searched, &clipped}) {
                EXPECT_EQ(from_wide[i].edge, (*other)[i].edge);
                EXPECT_NEAR(from_wide[i].from_m, (*other)[i].from_m, 1e-6);
                EXPECT_NEAR(from_wide[i].to_m, (*other)[i].to_m, 1e-6);
                EXPECT_NEAR(from_wide[i].cost_to, (*other)[i].cost_to, 1e-6);
            }
        }
    });
}

void expect_walkable(const RoadGraph& graph, const RouteStep& step) {
    const RoadGraph::Edge& edge = graph.edge(step.edge);
    if (step.to_along > step.from_along) {
        EXPECT_TRUE(edge.forward_allowed);
    } else if (step.to_along < step.from_along) {
        EXPECT_TRUE(edge.backward_allowed);
    }
    EXPECT_EQ(step.length.value(), std::fabs(step.to_along.value() - step.from_along.value()));
}

TEST(CostField, Route_IsAWalkFromPlaceToFacilityOfExactlyTheCostGiven) {
    for_each_case([](const Case& tested, Random& random) {
        const RoadGraph& graph = *tested.graph;
        const CostField field = tested.field(kNoLimit);
        for (const StreetPosition& place : random_places(random, tested)) {
            const auto cost = field.at(place);
            const auto route = field.route(place);
            ASSERT_EQ(cost.has_value(), route.has_value());
            if (!route) {
                continue;
            }
            Metres length = route->entrance.leg + place.leg;
            Seconds time = length / graph.speed();
            const bool towards = tested.direction == Direction::Towards;
            const StreetPosition& start = towards ? route->place : route->entrance;
            const StreetPosition& end = towards ? route->entrance : route->place;
            Spot here{start.edge, start.along.value()};
            for (const RouteStep& step : route->steps) {
                expect_walkable(graph, step);
                EXPECT_TRUE(same_spot(graph, here, {step.edge, step.from_along.value()}));
                here = {step.edge, step.to_along.value()};
                length += step.length;
                time += step.time;
            }
            EXPECT_TRUE(same_spot(graph, here, {end.edge, end.along.value()}));
            expect_equal_cost(length.value(), cost->distance.value());
            expect_equal_cost(time.value(), cost->time.value());
            expect_equal_cost(tested.unit == CostUnit::Distance ? length.value() : time.value(),
                              cost->cost);
            EXPECT_EQ(route->cost.facility, cost->facility);
            EXPECT_TRUE(
                std::any_of(tested.seeds.begin(), tested.seeds.end(), [&](const Seed& seed) {
                    return seed.facility == cost->facility &&
                           seed.position.edge == route->entrance.edge &&
                           seed.position.along == route->entrance.along &&
                           seed.position.leg == route->entrance.leg;
                }));
        }
    });
}

TEST(CostSearch, ScratchOfEarlierSearches_LeavesNoTrace) {
    for_each_case([](const Case& tested, Random& random) {
        CostSearch search(
            std::make_shared<const SearchGraph>(tested.graph, tested.unit, tested.direction));
        const std::vector<Seed> others = random_seeds(random, *tested.graph, 3);
        search.run(others, random.between(0.0, 500.0));
        const CostField again = search.run(tested.seeds, 400.0);
        const CostField fresh = tested.field(400.0);
        ASSERT_EQ(again.nodes().size(), fresh.nodes().size());
        for (std::size_t i = 0; i < fresh.nodes().size(); ++i) {
            EXPECT_EQ(again.nodes()[i].node, fresh.nodes()[i].node);
            EXPECT_EQ(again.nodes()[i].cost, fresh.nodes()[i].cost);
            EXPECT_EQ(again.nodes()[i].other_cost, fresh.nodes()[i].other_cost);
            EXPECT_EQ(again.nodes()[i].seed, fresh.nodes()[i].seed);
        }
    });
}

}  // namespace
}  // namespace cercania::testing
