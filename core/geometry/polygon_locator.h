#pragma once

#include <cstdint>
#include <vector>

#include "core/geometry/shape.h"

namespace cercania {

/// A stretch of a line from `from` to `to`, both fractions of its length.
struct LineFraction {
    double from = 0.0;
    double to = 0.0;
};

/// Answers quickly whether points lie in one multi-polygon and which part of a straight line does.
/// Its edges are kept in horizontal bands, so that a question looks at the few edges at its height.
/// Inside is by the even-odd rule over all rings. Two polygons that share an edge agree, to the
/// last bit, on which side of it a point lies. Immutable; may be used by many threads at once.
class PolygonLocator {
  public:
    /// Vertices must be finite.
    explicit PolygonLocator(const PlaneMultiPolygon& polygons);

    const PlaneBox& box() const { return box_; }
    /// Of a point on an edge, exactly one of the two sides of the edge owns it.
    bool contains(PlanePoint point) const;
    /// Whether the point lies within a micrometre of an edge: finer than coordinates know.
    bool on_border(PlanePoint point) const;
    /// The parts of the line from `a` to `b` inside, in order and merged. A line along an edge
    /// counts as inside for one side only, as in `contains`.
    std::vector<LineFraction> inside_parts(PlanePoint a, PlanePoint b) const;

  private:
    /// `low` is the end with the lower y (then x), whatever way the ring runs.
    struct Edge {
        PlanePoint low;
        PlanePoint high;
    };
    std::size_t band_of(double y) const;

    PlaneBox box_;
    double bands_per_metre_ = 0.0;
    std::vector<std::uint32_t> first_in_band_;
    std::vector<Edge> edges_;  // by band; an edge is listed in each band it touches
};

}  // namespace cercania
