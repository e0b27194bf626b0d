#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/geo/coordinates.h"

namespace cercania {

/// A corner of a square on the grid of OpenStreetMap's coordinates (10^-7 degrees), on which the
/// side of a line that a point lies on is computed without rounding.
struct GridPoint {
    std::int64_t x = 0;
    std::int64_t y = 0;

    static GridPoint of(const GeoPoint& place);
    friend constexpr bool operator==(const GridPoint&, const GridPoint&) = default;
};

/// The surface of a pedestrian square: within a closed rim and outside of the rims of its holes.
/// Corners are numbered around the rim, then around each hole. A straight line between two of them
/// is walked if all of it lies on the surface.
class OsmSquare {
  public:
    /// Rims have each corner once and together span less than a degree.
    explicit OsmSquare(const std::vector<GridPoint>& rim,
                       std::span<const std::vector<GridPoint>> holes = {});

    /// Whether each rim has three corners or more and none touches or crosses itself or another.
    /// O(n^2).
    bool is_simple() const;
    /// Corners at which the surface bends inwards, ascending: those of a hole that bend out. The
    /// rims must be simple.
    std::vector<std::uint32_t> reflex_corners() const;
    /// The pairs of stops (numbers of corners, ascending) between which a straight line runs
    /// strictly inside, not along a rim. The rims must be simple. O(stops^2 * n).
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines_across(
        std::span<const std::uint32_t> stops) const;
    /// Whether a point lies on the surface; either answer where it lies on a rim. O(n).
    bool holds(GridPoint point) const { return holds_doubled({point.x * 2, point.y * 2}); }
    /// Twice the ground within the rim, holes included, in steps of the grid squared.
    std::int64_t doubled_area() const;
    /// The next corner around the same rim.
    std::size_t after(std::size_t corner) const { return after_[corner]; }
    std::size_t corner_count() const { return corners_.size(); }

  private:
    void add_ring(const std::vector<GridPoint>& ring);
    /// Positive where a ring goes counter-clockwise. O(n) in its corners.
    std::int64_t doubled_area_from(std::size_t first) const;
    bool runs_inside(std::uint32_t from, std::uint32_t to) const;
    bool holds_doubled(GridPoint doubled) const;

    std::vector<GridPoint> corners_;
    std::vector<std::uint32_t> after_;   // by corner
    std::vector<std::uint32_t> starts_;  // of the rim and the holes in corners_
};

/// The lines across a square, as pairs of corners, that people take who walk from one way in to
/// another by the shortest way: along the rims, straight across, and around reflex corners
/// (a shortest walk turns nowhere else: Lozano-Perez & Wesley 1979, on visibility graphs). A line
/// that saves less than a millimetre is not among them. `places` are those of the corners, whose
/// rims must be simple, and `entries` the corners with ways in, ascending.
/// O(stops^2 * (corners + entries)) where stops are entries and reflex corners.
std::vector<std::pair<std::uint32_t, std::uint32_t>> lines_walked(
    const OsmSquare& square, std::span<const GeoPoint> places,
    std::span<const std::uint32_t> entries);

}  // namespace cercania
