#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/network/cost_field.h"

namespace cercania::bench {

/// Dijkstra's search with a 4-ary heap and late deletion over the same arcs: the plain search that
/// ours is measured against. Keeps its arrays between runs.
class HeapDijkstra {
  public:
    explicit HeapDijkstra(const SearchGraph& graph);

    struct Label {
        double cost;
        std::uint32_t seed;
        std::uint32_t parent_edge;
    };
    /// Labels of all nodes from all seeds together; infinite cost beyond `limit`.
    std::span<const Label> run(std::span<const Seed> seeds, double limit);

  private:
    struct Entry {
        double cost;
        std::uint32_t node;
    };
    void offer(std::uint32_t node, const Label& label);
    void push(Entry entry);
    Entry pop();

    const SearchGraph& graph_;
    std::vector<Label> labels_;
    std::vector<Entry> heap_;
    double limit_ = 0.0;
};

}  // namespace cercania::bench
