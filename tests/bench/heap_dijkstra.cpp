#include "tests/bench/heap_dijkstra.h"

#include <algorithm>
#include <limits>

namespace cercania::bench {

constexpr std::size_t kChildren = 4;

HeapDijkstra::HeapDijkstra(const SearchGraph& graph)
    : graph_(graph), labels_(graph.graph().node_count()) {}

void HeapDijkstra::push(Entry entry) {
    std::size_t at = heap_.size();
    heap_.push_back(entry);
    while (at > 0) {
        const std::size_t parent = (at - 1) / kChildren;
        if (heap_[parent].cost <= entry.cost) {
            break;
        }
        heap_[at] = heap_[parent];
        at = parent;
    }
    heap_[at] = entry;
}

HeapDijkstra::Entry HeapDijkstra::pop() {
    const Entry least = heap_.front();
    const Entry moved = heap_.back();
    heap_.pop_back();
    if (heap_.empty()) {
        return least;
    }
    std::size_t at = 0;
    for (std::size_t child = 1; child < heap_.size(); child = at * kChildren + 1) {
        const std::size_t end = std::min(child + kChildren, heap_.size());
        for (std::size_t other = child + 1; other < end; ++other) {
            child = heap_[other].cost < heap_[child].cost ? other : child;
        }
        if (heap_[child].cost >= moved.cost) {
            break;
        }
        heap_[at] = heap_[child];
        at = child;
    }
    heap_[at] = moved;
    return least;
}

void HeapDijkstra::offer(std::uint32_t node, const Label& label) {
    if (label.cost <= limit_ && label.cost < labels_[node].cost) {
        labels_[node] = label;
        push({label.cost, node});
    }
}

std::span<const HeapDijkstra::Label> HeapDijkstra::run(std::span<const Seed> seeds, double limit) {
    limit_ = limit;
    std::fill(labels_.begin(), labels_.end(), Label{std::numeric_limits<double>::infinity(), 0, 0});
    for (std::uint32_t i = 0; i < seeds.size(); ++i) {
        const StreetPosition& at = seeds[i].position;
        const RoadGraph::Edge& edge = graph_.graph().edge(at.edge);
        const double leg = at.leg.value() * graph_.access_pace();
        const double after = edge.length.value() - at.along.value();
        offer(edge.from.value(),
              {leg + graph_.cost_down(at.edge, at.along.value()), i, at.edge.value()});
        offer(edge.to.value(), {leg + graph_.cost_up(at.edge, after), i, at.edge.value()});
    }
    while (!heap_.empty()) {
        const Entry entry = pop();
        const Label label = labels_[entry.node];
        if (entry.cost > label.cost) {
            continue;
        }
        for (const SearchGraph::Arc& arc : graph_.arcs(entry.node)) {
            offer(arc.target, {label.cost + arc.cost, label.seed, arc.edge});
        }
    }
    return labels_;
}

}  // namespace cercania::bench
