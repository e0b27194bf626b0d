#include "core/io/osm_node_lists.h"

#include <algorithm>

namespace cercania {
namespace {

constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 0x80;

std::uint64_t zigzag(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1U) ^ (value < 0 ? ~std::uint64_t{0} : 0);
}

std::int64_t from_zigzag(std::uint64_t value) {
    return static_cast<std::int64_t>((value >> 1U) ^ ((value & 1U) != 0 ? ~std::uint64_t{0} : 0));
}

}  // namespace

void OsmNodeLists::begin(std::int64_t way) {
    lists_.push_back({way, bytes_.size(), 0});
    last_node_ = 0;
}

void OsmNodeLists::add(std::int64_t node) {
    // Ids of a damaged file may lie so far apart that their difference wraps round; so it does
    // when it is read.
    std::uint64_t left = zigzag(static_cast<std::int64_t>(static_cast<std::uint64_t>(node) -
                                                          static_cast<std::uint64_t>(last_node_)));
    for (; left >= kMore; left >>= kBits) {
        bytes_.push_back(static_cast<std::uint8_t>(left | kMore));
    }
    bytes_.push_back(static_cast<std::uint8_t>(left));
    last_node_ = node;
    ++lists_.back().node_count;
}

void OsmNodeLists::sort() {
    const auto by_way = [](const List& a, const List& b) { return a.way < b.way; };
    if (!std::is_sorted(lists_.begin(), lists_.end(), by_way)) {
        std::stable_sort(lists_.begin(), lists_.end(), by_way);
    }
}

std::optional<std::vector<std::int64_t>> OsmNodeLists::find(std::int64_t way) const {
    const auto before = [](const List& list, std::int64_t wanted) { return list.way < wanted; };
    const auto found = std::lower_bound(lists_.begin(), lists_.end(), way, before);
    if (found == lists_.end() || found->way != way) {
        return std::nullopt;
    }
    std::vector<std::int64_t> nodes;
    nodes.reserve(found->node_count);
    std::size_t next = found->first_byte;
    std::uint64_t node = 0;
    while (nodes.size() < found->node_count) {
        std::uint64_t value = 0;
        unsigned shift = 0;
        while (bytes_[next] >= kMore) {
            value |= (bytes_[next++] & (kMore - 1)) << shift;
            shift += kBits;
        }
        value |= static_cast<std::uint64_t>(bytes_[next++]) << shift;
        node += static_cast<std::uint64_t>(from_zigzag(value));
        nodes.push_back(static_cast<std::int64_t>(node));
    }
    return nodes;
}

}  // namespace cercania
