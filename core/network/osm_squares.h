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

/// The surface of a pedestrian square: a closed rim without holes. A straight line between two of
/// its corners is walked if all of it lies inside.
class OsmSquare {
  public:
    /// `rim` has each corner once. It spans less than a degree.
    explicit OsmSquare(std::vector<GridPoint> rim);

    /// Whether the rim has three corners or more and neither touches nor crosses itself. O(n^2).
    bool is_simple() const;
    /// Corners at which the rim bends inwards, ascending. The rim must be simple.
    std::vector<std::uint32_t> reflex_corners() const;
    /// The pairs of stops (positions in the rim, ascending) between which a straight line runs
    /// strictly inside, not along the rim. The rim must be simple. O(stops^2 * n).
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines_across(
        std::span<const std::uint32_t> stops) const;

  private:
    std::size_t after(std::size_t corner) const {
        return corner + 1 == rim_.size() ? 0 : corner + 1;
    }
    bool runs_inside(std::uint32_t from, std::uint32_t to) const;
    bool holds(GridPoint doubled) const;

    std::vector<GridPoint> rim_;
};

/// The lines across a square, as pairs of positions in the rim, that people take who walk from one
/// way in to another by the shortest way: along the rim, straight across, and around reflex corners
/// (a shortest walk turns nowhere else: Lozano-Perez & Wesley 1979, on visibility graphs). A line
/// that saves less than a millimetre is not among them. `places` are the corners of the rim, which
/// must be simple, and `entries` the positions of the ways in, ascending.
/// O(stops^2 * (corners + entries)) where stops are entries and reflex corners.
std::vector<std::pair<std::uint32_t, std::uint32_t>> lines_walked(
    const OsmSquare& square, std::span<const GeoPoint> places,
    std::span<const std::uint32_t> entries);

}  // namespace cercania
