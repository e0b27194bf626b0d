#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cercania {

/// The nodes of many ways, of which few will be asked for: a byte or two a node (differences from
/// node to node, as zigzag varints: Protocol Buffers, "Encoding"), against eight as they are.
class OsmNodeLists {
  public:
    /// Begins the list of a way; `add` then appends to it.
    void begin(std::int64_t way);
    void add(std::int64_t node);
    /// Must come after the last list and before the first question. O(n log n) in ways where they
    /// do not come in order of their ids.
    void sort();
    /// The nodes of a way, none where there is no such way; of ways that occur twice the first.
    std::optional<std::vector<std::int64_t>> find(std::int64_t way) const;

  private:
    struct List {
        std::int64_t way = 0;
        std::size_t first_byte = 0;
        std::uint32_t node_count = 0;
    };
    std::vector<List> lists_;
    std::vector<std::uint8_t> bytes_;
    std::int64_t last_node_ = 0;
};

}  // namespace cercania
