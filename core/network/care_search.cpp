#include "core/network/care_search.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cercania {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

std::map<std::uint32_t, std::vector<Seed>> by_facility(std::span<const Seed> seeds) {
    std::map<std::uint32_t, std::vector<Seed>> groups;
    for (const Seed& seed : seeds) {
        groups[seed.facility].push_back(seed);
    }
    return groups;
}

bool is_better(const PlaceCost& cost, const std::optional<PlaceCost>& other) {
    return !other || cost.cost < other->cost ||
           (cost.cost == other->cost && cost.facility < other->facility);
}

/// The cheapest of all together. Pairs of about the same size are put together, so that the work
/// grows little faster than the stretches.
ReachedStreets cheapest_of(std::vector<ReachedStreets> fields) {
    while (fields.size() > 1) {
        std::vector<ReachedStreets> pairs;
        for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
            pairs.push_back(cheaper_of(fields[i], fields[i + 1]));
        }
        if (fields.size() % 2 == 1) {
            pairs.push_back(std::move(fields.back()));
        }
        fields = std::move(pairs);
    }
    return fields.empty() ? ReachedStreets() : std::move(fields.front());
}

}  // namespace

CareGraph::CareGraph(std::shared_ptr<const RoadGraph> graph, CostUnit unit, Direction direction) {
    const bool both = direction == Direction::RoundTrip;
    if (both) {
        way_back_ = std::make_shared<const SearchGraph>(graph, unit, Direction::From);
    }
    way_ = std::make_shared<const SearchGraph>(std::move(graph), unit,
                                               both ? Direction::Towards : direction);
}

PlaceCost slower_way(const PlaceCost& there, const PlaceCost& back) {
    CERCANIA_REQUIRE(there.facility == back.facility);
    PlaceCost slower = back.cost > there.cost ? back : there;
    slower.both_ways = {{there.distance, there.time}, {back.distance, back.time}};
    return slower;
}

CareSearch::CareSearch(std::shared_ptr<const CareGraph> graph)
    : graph_(std::move(graph)), search_(graph_->way()) {
    if (graph_->is_round_trip()) {
        search_back_.emplace(graph_->way_back());
    }
}

/// Places to which different facilities are nearest there and back, and those facilities.
struct CareSearch::Unsettled {
    std::vector<std::size_t> places;
    std::set<std::uint32_t> likely;
};

std::vector<std::optional<PlaceCost>> CareSearch::costs(
    std::span<const StreetPosition* const> places, std::span<const Seed> seeds, double limit,
    unsigned threads, const Control& control) {
    const auto read_off = [&](const CostField& field) {
        std::vector<std::optional<PlaceCost>> found(places.size());
        for_ranges(places.size(), threads, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                found[i] = places[i] != nullptr ? field.at(*places[i]) : std::nullopt;
            }
        });
        return found;
    };
    std::vector<std::optional<PlaceCost>> costs = read_off(search_.run(seeds, limit, control));
    if (!search_back_) {
        return costs;
    }
    const auto back = read_off(search_back_->run(seeds, limit, control));
    Unsettled unsettled;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (!costs[i] || !back[i]) {
            costs[i].reset();
        } else if (costs[i]->facility == back[i]->facility) {
            // No other facility is nearer either way, so none is nearer by its slower way.
            costs[i] = slower_way(*costs[i], *back[i]);
        } else {
            unsettled.places.push_back(i);
            unsettled.likely.insert({costs[i]->facility, back[i]->facility});
            costs[i].reset();
        }
    }
    if (!unsettled.places.empty()) {
        weigh_each_facility(places, seeds, unsettled, limit, costs, control);
    }
    return costs;
}

void CareSearch::weigh_each_facility(std::span<const StreetPosition* const> places,
                                     std::span<const Seed> seeds, Unsettled& unsettled,
                                     double limit, std::vector<std::optional<PlaceCost>>& costs,
                                     const Control& control) {
    const auto weigh = [&](std::span<const Seed> own) {
        // Farther than the worst of the places is from its best so far, none is bettered.
        double farthest = 0.0;
        for (const std::size_t place : unsettled.places) {
            farthest = std::max(farthest, costs[place] ? costs[place]->cost : kNoLimit);
        }
        const double bound = std::min(limit, farthest);
        const CostField there = search_.run(own, bound, control);
        const CostField back = search_back_->run(own, bound, control);
        for (const std::size_t place : unsettled.places) {
            const auto cost_there = there.at(*places[place]);
            const auto cost_back = cost_there ? back.at(*places[place]) : std::nullopt;
            if (!cost_back) {
                continue;
            }
            const PlaceCost cost = slower_way(*cost_there, *cost_back);
            if (is_better(cost, costs[place])) {
                costs[place] = cost;
            }
        }
    };
    const auto groups = by_facility(seeds);
    for (const std::uint32_t facility : unsettled.likely) {
        weigh(groups.at(facility));
    }
    for (const auto& [facility, own] : groups) {
        if (unsettled.likely.count(facility) == 0) {
            weigh(own);
        }
    }
}

ReachedStreets CareSearch::reached(std::span<const Seed> seeds, double limit,
                                   const Control& control) {
    if (!search_back_) {
        return search_.run(seeds, limit, control).reached(limit);
    }
    std::vector<ReachedStreets> fields;
    for (const auto& [facility, own] : by_facility(seeds)) {
        fields.push_back(slower_of(search_.run(own, limit, control).reached(limit),
                                   search_back_->run(own, limit, control).reached(limit)));
    }
    return cheapest_of(std::move(fields));
}

std::optional<CareWalk> CareSearch::walk(const StreetPosition& place, std::span<const Seed> seeds,
                                         const Control& control) {
    if (!search_back_) {
        auto route = search_.run(seeds, kNoLimit, control).route(place);
        if (!route) {
            return std::nullopt;
        }
        const PlaceCost cost = route->cost;
        return CareWalk{std::move(*route), std::nullopt, cost};
    }
    const StreetPosition* const one = &place;
    const auto cost = costs(std::span(&one, 1), seeds, kNoLimit, 1, control).front();
    if (!cost) {
        return std::nullopt;
    }
    const std::vector<Seed> own = by_facility(seeds).at(cost->facility);
    return CareWalk{*search_.run(own, cost->cost, control).route(place),
                    *search_back_->run(own, cost->cost, control).route(place), *cost};
}

}  // namespace cercania
