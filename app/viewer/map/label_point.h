#pragma once

#include <optional>
#include <span>

#include "core/geometry/shape.h"

namespace cercania::viewer {

/// The middle of the roomiest part of an area, and how far it is to the nearest edge.
struct LabelPoint {
    PlanePoint point;
    double room = 0.0;
};

/// The point inside the rings (even-odd) that is farthest from their edges, to within `precision`
/// metres: squares are split where they may hold a better one, the most promising first (V.
/// Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016). None without area.
std::optional<LabelPoint> label_point(std::span<const PlaneRing> rings, double precision);

}  // namespace cercania::viewer
