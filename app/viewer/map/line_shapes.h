#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <span>
#include <vector>

#include "core/geometry/shape.h"

namespace cercania::viewer {

/// The line with fewer points, none of the old ones farther than `tolerance` from it (Douglas &
/// Peucker 1973). The ends stay. O(n log n) as a rule.
PlaneLine simplified(std::span<const PlanePoint> line, double tolerance);

/// The rings with fewer points; rings that shrink to nothing are dropped.
std::vector<PlaneRing> simplified_rings(const PlaneMultiPolygon& polygons, double tolerance);

/// The part of a ring inside a box (Sutherland & Hodgman 1974): where the ring leaves the box it
/// follows the box's edge. Empty when nothing is inside.
PlaneRing clipped_ring(const PlaneRing& ring, const PlaneBox& box);

PlaneBox box_around(std::span<const PlanePoint> points);

/// Takes points of the plane to the units of a painter: one unit is `metres_per_unit` metres,
/// north is up, and `origin` is the plane's point at the painter's (0, 0).
struct PlaneToPainter {
    PlanePoint origin;
    double metres_per_unit = 1.0;

    QPointF operator()(PlanePoint point) const {
        return {(point.x - origin.x) / metres_per_unit, (origin.y - point.y) / metres_per_unit};
    }
    QPolygonF operator()(std::span<const PlanePoint> line) const;
};

/// The rings as one path (even-odd), each clipped to `box`. Lines along the box's edge come of the
/// clipping: make the box larger than what is seen by more than the width of any pen.
QPainterPath path_of(std::span<const PlaneRing> rings, const PlaneBox& box,
                     const PlaneToPainter& to_painter);

}  // namespace cercania::viewer
