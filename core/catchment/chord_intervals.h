#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/catchment/piece_reach.h"
#include "core/geo/coordinates.h"

namespace cercania {

/// A range of metres along a chord.
struct ChordInterval {
    double from = 0.0;
    double to = 0.0;
};

/// A piece's own coordinates: t metres along it, h metres away from it on one side.
struct SideFrame {
    PlanePoint origin;
    PlanePoint along;   ///< unit vector
    double side = 1.0;  ///< 1 on the left, -1 on the right
    double length = 0.0;

    double t_of(PlanePoint p) const { return dot(along, p - origin); }
    double h_of(PlanePoint p) const { return side * cross(along, p - origin); }
    PlanePoint at(double t, double h) const {
        return origin + along * t + PlanePoint{-along.y, along.x} * (side * h);
    }
};

/// Appends the ranges of the chord p -> q over which h <= reach(t).
void side_intervals(const SideFrame& frame, std::span<const PieceReach::Part> parts, PlanePoint p,
                    PlanePoint q, std::vector<ChordInterval>& result);

/// Appends the range of the chord p -> q that is within `reach` of the corner.
void wedge_intervals(PlanePoint corner, double reach, PlanePoint p, PlanePoint q,
                     std::vector<ChordInterval>& result);

}  // namespace cercania
