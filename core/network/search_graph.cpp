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
    constexpr double kForbidden = std::numeric_limits<double>::infinity();
    const bool in_metres = unit == CostUnit::Distance;
    access_pace_ = in_metres ? 1.0 : 1.0 / graph_->speed().value();
    const std::size_t edge_count = graph_->edge_count();
    pace_up_.reserve(edge_count);
    pace_down_.reserve(edge_count);
    other_costs_.reserve(edge_count);
    for (std::size_t i = 0; i < edge_count; ++i) {
        const RoadGraph::Edge& edge = graph_->edge(id_at<EdgeId>(i));
        const double pace = in_metres ? 1.0 : graph_->seconds_per_metre(id_at<EdgeId>(i));
        // A search towards care runs from the facility outward, against the walker.
        const bool up =
            direction == Direction::Towards ? edge.backward_allowed : edge.forward_allowed;
        const bool down =
            direction == Direction::Towards ? edge.forward_allowed : edge.backward_allowed;
        pace_up_.push_back(up ? pace : kForbidden);
        pace_down_.push_back(down ? pace : kForbidden);
        other_costs_.push_back(edge.length.value() * other_pace(id_at<EdgeId>(i)));
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
            const double cost = pace * graph_->edge(arc.edge).length.value();
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

bool SearchGraph::comes_down(const StreetPosition& position, NodeId end) const {
    const RoadGraph::Edge& edge = graph_->edge(position.edge);
    if (edge.from != edge.to) {
        return edge.from == end;
    }
    const double before = position.along.value();
    const double after = edge.length.value() - before;
    return cost_down(position.edge, before) <= cost_up(position.edge, after);
}

}  // namespace cercania
