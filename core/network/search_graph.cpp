#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/base/error.h"
#include "core/network/cost_field.h"

namespace cercania {

SearchGraph::SearchGraph(std::shared_ptr<const RoadGraph> graph, CostUnit unit, Direction direction)
    : graph_(std::move(graph)), unit_(unit), direction_(direction) {
    CERCANIA_REQUIRE(graph_ != nullptr);
    CERCANIA_REQUIRE(direction != Direction::RoundTrip);
    constexpr double kForbidden = std::numeric_limits<double>::infinity();
    const bool in_metres = unit == CostUnit::Distance;
    access_pace_ = in_metres ? 1.0 : 1.0 / graph_->speed().value();
    const std::size_t edge_count = graph_->edge_count();
    pace_up_.reserve(edge_count);
    pace_down_.reserve(edge_count);
    other_costs_up_.reserve(edge_count);
    other_costs_down_.reserve(edge_count);
    for (std::size_t i = 0; i < edge_count; ++i) {
        const RoadGraph::Edge& edge = graph_->edge(id_at<EdgeId>(i));
        const auto id = id_at<EdgeId>(i);
        const auto pace = [&](bool up) { return in_metres ? 1.0 : seconds_per_metre(id, up); };
        pace_up_.push_back(may_move(edge, true) ? pace(true) : kForbidden);
        pace_down_.push_back(may_move(edge, false) ? pace(false) : kForbidden);
        const double waits = other_wait_from(id) + other_wait_to(id);
        other_costs_up_.push_back(edge.length.value() * other_pace(id, true) + waits);
        other_costs_down_.push_back(edge.length.value() * other_pace(id, false) + waits);
    }
    first_arc_.reserve(graph_->node_count() + 1);
    arcs_.reserve(edge_count * 2);
    double sum = 0.0;
    for (std::size_t i = 0; i < graph_->node_count(); ++i) {
        first_arc_.push_back(static_cast<std::uint32_t>(arcs_.size()));
        const NodeId node = id_at<NodeId>(i);
        for (const RoadGraph::Arc& arc : graph_->arcs(node)) {
            const double pace = arc.forward ? pace_up(arc.edge) : pace_down(arc.edge);
            if (pace == kForbidden) {
                continue;
            }
            const double cost = pace * graph_->edge(arc.edge).length.value() + wait_from(arc.edge) +
                                wait_to(arc.edge);
            longest_arc_ = std::max(longest_arc_, cost);
            if (arc.target == node) {  // a loop leads nowhere, but a facility on it starts there
                continue;
            }
            arcs_.push_back({arc.target.value(), arc.edge.value(), cost});
            sum += cost;
        }
    }
    first_arc_.push_back(static_cast<std::uint32_t>(arcs_.size()));
    mean_arc_ = arcs_.empty() ? 0.0 : sum / static_cast<double>(arcs_.size());
}

/// A search towards care runs from the facility outward, against the walker.
bool SearchGraph::may_move(const RoadGraph::Edge& edge, bool up) const {
    return up == (direction_ == Direction::From) ? edge.forward_allowed : edge.backward_allowed;
}

double SearchGraph::seconds_per_metre(EdgeId edge, bool up) const {
    return graph_->seconds_per_metre(edge, up == (direction_ == Direction::From));
}

bool SearchGraph::comes_down(const StreetPosition& position, NodeId end) const {
    const RoadGraph::Edge& edge = graph_->edge(position.edge);
    if (edge.from != edge.to) {
        return edge.from == end;
    }
    const double before = position.along.value();
    const double after = edge.length.value() - before;
    return cost_down(position.edge, before) + wait_from(position.edge) <=
           cost_up(position.edge, after) + wait_to(position.edge);
}

}  // namespace cercania
