#include "tests/support/slow_search.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace cercania::testing {
namespace {

constexpr double kNoWay = std::numeric_limits<double>::infinity();

struct Link {
    std::size_t from;
    std::size_t to;
    double cost;
};

class CutNetwork {
  public:
    CutNetwork(const RoadGraph& graph, CostUnit unit, Direction direction)
        : graph_(graph),
          unit_(unit),
          direction_(direction),
          cuts_(graph.edge_count()),
          stop_count_(graph.node_count()) {}

    void cut(const StreetPosition& position) {
        cuts_[position.edge.index()].insert(position.along.value());
    }

    void link_all() {
        for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
            link(id_at<EdgeId>(i));
        }
    }

    /// The stops at a position: one, or both junctions of an edge without length.
    std::vector<std::size_t> stops_at(const StreetPosition& position) const {
        const RoadGraph::Edge& edge = graph_.edge(position.edge);
        std::vector<std::size_t> stops;
        const auto end_stops = end_stops_.find(position.edge.index());
        const bool waits = end_stops != end_stops_.end();
        if (position.along.value() == 0.0) {
            stops.push_back(waits ? end_stops->second.first : edge.from.index());
        }
        if (position.along == edge.length) {
            stops.push_back(waits ? end_stops->second.second : edge.to.index());
        }
        if (stops.empty()) {
            stops.push_back(inner_stops_.at({position.edge.index(), position.along.value()}));
        }
        return stops;
    }

    double leg_cost(const StreetPosition& position) const {
        const double leg = position.leg.value();
        return unit_ == CostUnit::Distance ? leg : leg / graph_.speed().value();
    }

    /// Costs of all stops from the given starts.
    std::vector<double> bellman_ford(const std::vector<Seed>& seeds) const {
        std::vector<double> costs(stop_count_, kNoWay);
        for (const Seed& seed : seeds) {
            for (const std::size_t stop : stops_at(seed.position)) {
                costs[stop] = std::min(costs[stop], leg_cost(seed.position));
            }
        }
        bool changed = true;
        while (changed) {
            changed = false;
            for (const Link& link : links_) {
                if (costs[link.from] + link.cost < costs[link.to]) {
                    costs[link.to] = costs[link.from] + link.cost;
                    changed = true;
                }
            }
        }
        return costs;
    }

  private:
    void link(EdgeId id) {
        const RoadGraph::Edge& edge = graph_.edge(id);
        std::size_t here = edge.from.index();
        std::size_t last = edge.to.index();
        if (unit_ == CostUnit::Time && edge.wait_from + edge.wait_to > Seconds()) {
            // What lies at the very end of a street has still its wait before the junction.
            here = stop_count_++;
            last = stop_count_++;
            end_stops_[id.index()] = {here, last};
            add_both_ways(edge.from.index(), here, edge.wait_from.value());
            add_both_ways(edge.to.index(), last, edge.wait_to.value());
        }
        double here_m = 0.0;
        for (const double cut_m : cuts_[id.index()]) {
            if (cut_m > 0.0 && cut_m < edge.length.value()) {
                const std::size_t next = stop_count_++;
                inner_stops_[{id.index(), cut_m}] = next;
                add_links(edge, here, next, cut_m - here_m);
                here = next;
                here_m = cut_m;
            }
        }
        add_links(edge, here, last, edge.length.value() - here_m);
    }

    void add_both_ways(std::size_t a, std::size_t b, double cost) {
        links_.push_back({a, b, cost});
        links_.push_back({b, a, cost});
    }

    void add_links(const RoadGraph::Edge& edge, std::size_t lower, std::size_t upper,
                   double metres) {
        const double flat =
            unit_ == CostUnit::Distance ? 1.0 : edge.time_factor / graph_.speed().value();
        const bool in_metres = unit_ == CostUnit::Distance;
        const double forward = metres * flat * (in_metres ? 1.0 : edge.slope_forward);
        const double backward = metres * flat * (in_metres ? 1.0 : edge.slope_backward);
        // Links lead away from the facility; a walker towards it goes against them.
        const bool away = direction_ == Direction::From;
        if (away ? edge.forward_allowed : edge.backward_allowed) {
            links_.push_back({lower, upper, away ? forward : backward});
        }
        if (away ? edge.backward_allowed : edge.forward_allowed) {
            links_.push_back({upper, lower, away ? backward : forward});
        }
    }

    const RoadGraph& graph_;
    CostUnit unit_;
    Direction direction_;
    std::vector<std::set<double>> cuts_;
    std::size_t stop_count_;
    std::map<std::size_t, std::pair<std::size_t, std::size_t>> end_stops_;  // by edge with waits
    std::map<std::pair<std::size_t, double>, std::size_t> inner_stops_;
    std::vector<Link> links_;
};

}  // namespace

std::vector<std::vector<double>> slow_costs(const RoadGraph& graph, CostUnit unit,
                                            Direction direction, std::span<const Seed> seeds,
                                            std::uint32_t facility_count,
                                            std::span<const StreetPosition> places) {
    if (direction == Direction::RoundTrip) {
        auto costs = slow_costs(graph, unit, Direction::Towards, seeds, facility_count, places);
        const auto back = slow_costs(graph, unit, Direction::From, seeds, facility_count, places);
        for (std::size_t i = 0; i < costs.size(); ++i) {
            for (std::size_t k = 0; k < costs[i].size(); ++k) {
                costs[i][k] = std::max(costs[i][k], back[i][k]);
            }
        }
        return costs;
    }
    CutNetwork network(graph, unit, direction);
    for (const Seed& seed : seeds) {
        network.cut(seed.position);
    }
    for (const StreetPosition& place : places) {
        network.cut(place);
    }
    network.link_all();
    std::vector<std::vector<double>> result(places.size());
    for (std::uint32_t facility = 0; facility < facility_count; ++facility) {
        std::vector<Seed> entrances;
        for (const Seed& seed : seeds) {
            if (seed.facility == facility) {
                entrances.push_back(seed);
            }
        }
        const std::vector<double> costs = network.bellman_ford(entrances);
        for (std::size_t i = 0; i < places.size(); ++i) {
            double cost = kNoWay;
            for (const std::size_t stop : network.stops_at(places[i])) {
                cost = std::min(cost, costs[stop] + network.leg_cost(places[i]));
            }
            result[i].push_back(cost);
        }
    }
    return result;
}

}  // namespace cercania::testing
