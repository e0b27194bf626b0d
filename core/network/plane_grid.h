#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/network/plane_segment.h"

namespace cercania {

/// A grid of square cells over the plane that finds the numbered segments (or points) near a place.
/// Only cells with something in them take room, so data spread over a continent costs no more than
/// a city. Add everything, call `finish`, then ask; asking is safe from many threads.
class PlaneGrid {
  public:
    explicit PlaneGrid(Metres cell_size) : cell_size_(cell_size.value()) {}

    /// Enters a segment into every cell it runs through.
    void add(std::uint32_t item, const PlaneSegment& segment);
    void add(std::uint32_t item, PlanePoint point) { add(item, PlaneSegment{point, point}); }
    /// O(n log n) in entries.
    void finish();

    struct Cell {
        std::int32_t column = 0;
        std::int32_t row = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    Cell cell_of(PlanePoint point) const;

    /// Calls `visit(item)` for everything in the cells within `margin` of the segment: all that is
    /// within `margin`, some that is farther, and some several times.
    template <class Visit>
    void visit_near(const PlaneSegment& segment, Metres margin, Visit&& visit) const {
        visit_cells_of(segment, margin.value(), [&](Cell cell) {
            for (const std::uint32_t item : items_in(cell)) {
                visit(item);
            }
        });
    }
    /// Calls `visit(cell, items)` for every cell with something in it; items ascend.
    template <class Visit>
    void visit_cells(Visit&& visit) const {
        for (std::size_t slot = 0; slot + 1 < first_item_.size(); ++slot) {
            visit(cell_of_key(keys_[slot]), items_of(slot));
        }
    }
    /// What lies in one cell, in ascending order.
    std::span<const std::uint32_t> items_in(Cell cell) const;

  private:
    struct Entry {
        std::uint64_t key;
        std::uint32_t item;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };

    static std::uint64_t key_of(Cell cell) {
        return (std::uint64_t{static_cast<std::uint32_t>(cell.column)} << 32U) |
               static_cast<std::uint32_t>(cell.row);
    }
    static Cell cell_of_key(std::uint64_t key) {
        return {static_cast<std::int32_t>(static_cast<std::uint32_t>(key >> 32U)),
                static_cast<std::int32_t>(static_cast<std::uint32_t>(key))};
    }
    std::int32_t cell_number(double coordinate) const;
    std::span<const std::uint32_t> items_of(std::size_t slot) const {
        return std::span<const std::uint32_t>(items_).subspan(
            first_item_[slot], first_item_[slot + 1] - first_item_[slot]);
    }
    std::size_t home_of(std::uint64_t key) const;

    template <class Visit>
    void visit_cells_of(const PlaneSegment& segment, double margin, Visit&& visit) const {
        const PlaneBox box = segment.box().grown(margin);
        const PlanePoint run = segment.end - segment.start;
        for (std::int32_t column = cell_number(box.min_x); column <= cell_number(box.max_x);
             ++column) {
            // The part of the segment that comes within the margin of this column of cells.
            PlaneBox part;
            if (run.x == 0.0) {
                part = segment.box();
            } else {
                const double west = column * cell_size_ - margin;
                const double east = (column + 1) * cell_size_ + margin;
                const double at_west = std::clamp((west - segment.start.x) / run.x, 0.0, 1.0);
                const double at_east = std::clamp((east - segment.start.x) / run.x, 0.0, 1.0);
                part.include(interpolate(segment.start, segment.end, at_west));
                part.include(interpolate(segment.start, segment.end, at_east));
            }
            for (std::int32_t row = cell_number(part.min_y - margin - kRounding);
                 row <= cell_number(part.max_y + margin + kRounding); ++row) {
                visit(Cell{column, row});
            }
        }
    }

    /// Far above the rounding of plane coordinates, far below the size of a cell.
    static constexpr double kRounding = 1e-6;

    double cell_size_;
    std::vector<Entry> entries_;
    std::vector<std::uint64_t> keys_;        // of the cells in use, ascending
    std::vector<std::uint32_t> first_item_;  // position in keys_ -> items_, one more entry
    std::vector<std::uint32_t> items_;
    std::vector<std::uint32_t> slots_;  // open hash table: position in keys_ + 1, or 0
};

}  // namespace cercania
