#include "core/network/plane_grid.h"

#include <bit>
#include <cmath>

namespace cercania {

void PlaneGrid::add(std::uint32_t item, const PlaneSegment& segment) {
    visit_cells_of(segment, 0.0, [&](Cell cell) { entries_.push_back({key_of(cell), item}); });
}

void PlaneGrid::finish() {
    std::sort(entries_.begin(), entries_.end());
    items_.reserve(entries_.size());
    for (const Entry& entry : entries_) {
        if (keys_.empty() || keys_.back() != entry.key) {
            keys_.push_back(entry.key);
            first_item_.push_back(static_cast<std::uint32_t>(items_.size()));
        }
        items_.push_back(entry.item);
    }
    first_item_.push_back(static_cast<std::uint32_t>(items_.size()));
    entries_ = {};

    slots_.assign(std::bit_ceil(2 * keys_.size() + 1), 0);
    for (std::size_t position = 0; position < keys_.size(); ++position) {
        std::size_t slot = home_of(keys_[position]);
        while (slots_[slot] != 0) {
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = static_cast<std::uint32_t>(position + 1);
    }
}

std::size_t PlaneGrid::home_of(std::uint64_t key) const {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4); the high bits of
    // the product are the well mixed ones.
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20U) & (slots_.size() - 1);
}

std::span<const std::uint32_t> PlaneGrid::items_in(Cell cell) const {
    const std::uint64_t key = key_of(cell);
    for (std::size_t slot = home_of(key); slots_[slot] != 0;
         slot = (slot + 1) & (slots_.size() - 1)) {
        const std::size_t position = slots_[slot] - 1;
        if (keys_[position] == key) {
            return items_of(position);
        }
    }
    return {};
}

std::int32_t PlaneGrid::cell_number(double coordinate) const {
    return static_cast<std::int32_t>(std::floor(coordinate / cell_size_));
}

PlaneGrid::Cell PlaneGrid::cell_of(PlanePoint point) const {
    return {cell_number(point.x), cell_number(point.y)};
}

}  // namespace cercania
