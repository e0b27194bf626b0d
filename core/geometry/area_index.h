#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/geometry/polygon_locator.h"
#include "core/geometry/shape.h"

namespace cercania {

/// Finds which of many areas a point lies in: a grid over all of them names the few candidates,
/// each of which is then asked exactly. A point on a border (within a micrometre) lies in all areas
/// that share it. Immutable; may be used by many threads at once.
class AreaIndex {
  public:
    /// Vertices must be finite; an area without polygons contains nothing.
    explicit AreaIndex(std::span<const PlaneMultiPolygon> areas);

    std::size_t area_count() const { return locators_.size(); }
    /// The lowest area that the point lies in.
    std::optional<std::uint32_t> first_containing(PlanePoint point) const;
    /// All areas that the point lies inside of, not on the border, in ascending order.
    std::vector<std::uint32_t> all_around(PlanePoint point) const;

  private:
    std::span<const std::uint32_t> candidates(PlanePoint point) const;
    std::size_t column_of(double x) const;
    std::size_t row_of(double y) const;

    std::vector<PolygonLocator> locators_;
    PlaneBox box_;
    std::size_t side_ = 1;  // cells along each axis
    std::vector<std::uint32_t> first_in_cell_;
    std::vector<std::uint32_t> areas_;  // by cell, ascending in each
};

}  // namespace cercania
