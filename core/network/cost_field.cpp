#include "core/network/cost_field.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cercania {

namespace {
constexpr std::uint32_t kNoNode = std::numeric_limits<std::uint32_t>::max();
}

struct CostField::Wave {
    double origin_m = 0.0;
    double cost = 0.0;  // at the origin
    double pace = 0.0;  // cost per metre moved away from the origin
    double other_cost = 0.0;
    std::uint32_t seed = 0;
    std::uint32_t facility = 0;
    std::uint32_t node = kNoNode;  // the end it comes from; none when it starts at the seed itself
    bool up = true;                // moves towards growing metres

    bool can_move() const { return std::isfinite(pace); }
    bool covers(double along) const {
        return along == origin_m || (can_move() && (along > origin_m) == up);
    }
    double cost_at(double along) const {
        return along == origin_m ? cost : cost + std::fabs(along - origin_m) * pace;
    }
    /// Growth of the cost with the metres along the edge.
    double slope() const { return up ? pace : -pace; }
    /// Cheaper there, or as cheap from a facility with a lower number.
    bool beats(const Wave& other, double along) const {
        const double mine = cost_at(along);
        const double theirs = other.cost_at(along);
        return mine < theirs || (mine == theirs && facility < other.facility);
    }
};

const CostField::NodeCost* CostField::find(NodeId node) const {
    if (nodes_.size() == search_graph_->graph().node_count()) {
        return &nodes_[node.index()];
    }
    const auto found = std::lower_bound(
        nodes_.begin(), nodes_.end(), node.value(),
        [](const NodeCost& entry, std::uint32_t wanted) { return entry.node < wanted; });
    return found != nodes_.end() && found->node == node.value() ? &*found : nullptr;
}

std::span<const Seed> CostField::seeds_on(EdgeId edge) const {
    struct ByEdge {
        bool operator()(const Seed& seed, EdgeId wanted) const {
            return seed.position.edge < wanted;
        }
        bool operator()(EdgeId wanted, const Seed& seed) const {
            return wanted < seed.position.edge;
        }
    };
    const auto range = std::equal_range(seeds_.begin(), seeds_.end(), edge, ByEdge{});
    return {range.first, range.second};
}

void CostField::collect_waves(EdgeId edge, std::vector<Wave>& waves) const {
    waves.clear();
    const RoadGraph::Edge& street = search_graph_->graph().edge(edge);
    const double up = search_graph_->pace_up(edge);
    const double down = search_graph_->pace_down(edge);
    const auto add_node_wave = [&](NodeId node, double origin_m, double pace, bool goes_up) {
        const NodeCost* cost = find(node);
        if (cost != nullptr) {
            const double wait =
                goes_up ? search_graph_->wait_from(edge) : search_graph_->wait_to(edge);
            const double other_wait =
                goes_up ? search_graph_->other_wait_from(edge) : search_graph_->other_wait_to(edge);
            waves.push_back({origin_m, cost->cost + wait, pace, cost->other_cost + other_wait,
                             cost->seed, seeds_[cost->seed].facility, node.value(), goes_up});
        }
    };
    add_node_wave(street.from, 0.0, up, true);
    add_node_wave(street.to, street.length.value(), down, false);
    for (const Seed& seed : seeds_on(edge)) {
        const double leg = seed.position.leg.value();
        const auto add_seed_wave = [&](double pace, bool goes_up) {
            waves.push_back({seed.position.along.value(), leg * search_graph_->access_pace(), pace,
                             leg * search_graph_->other_access_pace(),
                             static_cast<std::uint32_t>(&seed - seeds_.data()), seed.facility,
                             kNoNode, goes_up});
        };
        add_seed_wave(up, true);
        add_seed_wave(down, false);
    }
}

std::optional<CostField::Wave> CostField::best_wave(const StreetPosition& place) const {
    std::vector<Wave> waves;
    collect_waves(place.edge, waves);
    const double length = search_graph_->graph().edge(place.edge).length.value();
    const double along = std::clamp(place.along.value(), 0.0, length);
    const Wave* best = nullptr;
    for (const Wave& wave : waves) {
        if (wave.covers(along) && (best == nullptr || wave.beats(*best, along))) {
            best = &wave;
        }
    }
    const double tolerance = kLimitTolerance.value() * search_graph_->access_pace();
    if (best == nullptr || best->cost_at(along) + place.leg.value() * search_graph_->access_pace() >
                               limit_ + tolerance) {
        return std::nullopt;
    }
    return *best;
}

PlaceCost CostField::place_cost(const Wave& wave, const StreetPosition& place) const {
    const double moved = std::fabs(place.along.value() - wave.origin_m);
    const double leg = place.leg.value();
    const double cost = wave.cost_at(place.along.value()) + leg * search_graph_->access_pace();
    const double other = wave.other_cost + moved * search_graph_->other_pace(place.edge, wave.up) +
                         leg * search_graph_->other_access_pace();
    const bool in_metres = search_graph_->unit() == CostUnit::Distance;
    return {cost, Metres::of(in_metres ? cost : other), Seconds::of(in_metres ? other : cost),
            wave.facility};
}

std::optional<PlaceCost> CostField::at(const StreetPosition& place) const {
    const std::optional<Wave> wave = best_wave(place);
    if (!wave) {
        return std::nullopt;
    }
    return place_cost(*wave, place);
}

std::optional<Route> CostField::route(const StreetPosition& place) const {
    const std::optional<Wave> wave = best_wave(place);
    if (!wave) {
        return std::nullopt;
    }
    const RoadGraph& roads = search_graph_->graph();
    std::vector<RouteStep> steps;
    // Steps lead from the place to care, which is against the search.
    const auto add_step = [&](EdgeId edge, double from_m, double to_m, bool passes_from,
                              bool passes_to) {
        const double metres = std::fabs(to_m - from_m);
        const double pace = search_graph_->seconds_per_metre(edge, to_m < from_m);
        const Seconds waits = (passes_from ? roads.edge(edge).wait_from : Seconds()) +
                              (passes_to ? roads.edge(edge).wait_to : Seconds());
        steps.push_back({edge, Metres::of(from_m), Metres::of(to_m), Metres::of(metres),
                         Seconds::of(metres * pace) + waits, passes_from, passes_to});
    };
    const bool leaves = wave->node != kNoNode;
    add_step(place.edge, place.along.value(), wave->origin_m, leaves && wave->up,
             leaves && !wave->up);
    std::uint32_t node = wave->node;
    while (node != kNoNode) {
        const NodeCost& here = *find(NodeId(node));
        const EdgeId edge(here.parent_edge);
        const RoadGraph::Edge& street = roads.edge(edge);
        const double length = street.length.value();
        if (here.parent_node != node) {
            const bool forward = street.from.value() == node;
            add_step(edge, forward ? 0.0 : length, forward ? length : 0.0, true, true);
            node = here.parent_node;
            continue;
        }
        const StreetPosition& entrance = seeds_[here.seed].position;
        const bool from_start = search_graph_->comes_down(entrance, NodeId(node));
        add_step(edge, from_start ? 0.0 : length, entrance.along.value(), from_start, !from_start);
        node = kNoNode;
    }
    if (search_graph_->direction() == Direction::From) {
        std::reverse(steps.begin(), steps.end());
        for (RouteStep& step : steps) {
            std::swap(step.from_along, step.to_along);
        }
    }
    return Route{std::move(steps), place, seeds_[wave->seed].position, place_cost(*wave, place)};
}

void CostField::append_stretches(EdgeId edge, double limit, std::vector<Wave>& waves,
                                 ReachedStreets& result) const {
    collect_waves(edge, waves);
    const double length = search_graph_->graph().edge(edge).length.value();
    // Where one wave can take over from another: where one starts, and where two cost the same.
    std::vector<double> cuts = {0.0, length};
    for (const Wave& wave : waves) {
        cuts.push_back(wave.origin_m);
    }
    for (std::size_t i = 0; i < waves.size(); ++i) {
        for (std::size_t k = i + 1; k < waves.size(); ++k) {
            const Wave& a = waves[i];
            const Wave& b = waves[k];
            if (!a.can_move() || !b.can_move() || a.slope() == b.slope()) {
                continue;
            }
            const double along =
                (b.cost - b.slope() * b.origin_m - a.cost + a.slope() * a.origin_m) /
                (a.slope() - b.slope());
            if (along > 0.0 && along < length) {
                cuts.push_back(along);
            }
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    const std::size_t first_new = result.size();
    const Wave* last = nullptr;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const double middle = 0.5 * (cuts[i] + cuts[i + 1]);
        const Wave* best = nullptr;
        for (const Wave& wave : waves) {
            if (wave.covers(middle) && (best == nullptr || wave.beats(*best, middle))) {
                best = &wave;
            }
        }
        if (best == nullptr) {
            last = nullptr;
            continue;
        }
        if (best == last) {
            result.back().to_m = cuts[i + 1];
            result.back().cost_to = best->cost_at(cuts[i + 1]);
        } else {
            result.push_back({edge, cuts[i], cuts[i + 1], best->cost_at(cuts[i]),
                              best->cost_at(cuts[i + 1]), best->facility});
        }
        last = best;
    }
    const std::span<const ReachedStretch> fresh =
        std::span<const ReachedStretch>(result).subspan(first_new);
    const ReachedStreets kept = clipped_to(fresh, limit);
    result.resize(first_new);
    result.insert(result.end(), kept.begin(), kept.end());
}

ReachedStreets CostField::reached(double limit) const {
    const RoadGraph& roads = search_graph_->graph();
    std::vector<EdgeId> edges;
    for (const NodeCost& node : nodes_) {
        if (node.cost > limit) {
            continue;
        }
        for (const RoadGraph::Arc& arc : roads.arcs(NodeId(node.node))) {
            edges.push_back(arc.edge);
        }
    }
    for (const Seed& seed : seeds_) {
        edges.push_back(seed.position.edge);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    ReachedStreets result;
    result.reserve(edges.size() * 2);
    std::vector<Wave> waves;
    for (const EdgeId edge : edges) {
        append_stretches(edge, limit, waves, result);
    }
    return result;
}

}  // namespace cercania
