#pragma once

#include <QLineF>
#include <QList>
#include <optional>
#include <vector>

#include "app/viewer/map/line_shapes.h"
#include "app/viewer/map/map_frame.h"
#include "app/viewer/style/hatch.h"
#include "core/geometry/shape.h"

namespace cercania::viewer {

/// The lines of a hatch inside some ground, one by one, for outputs that know neither patterns nor
/// clipping. They start from the plane's origin, as hatch brushes do.
QList<QLineF> hatch_lines(const PlaneMultiPolygon& ground, const Hatch& hatch,
                          const PlaneToPainter& to_painter);

/// Ground with fewer points, inside a box, made valid; none when nothing of it is there.
std::optional<PlaneMultiPolygon> ground_inside(const PlaneMultiPolygon& ground, double tolerance,
                                               const PlaneBox& box);

/// The part of some ground within `depth` metres of its rim.
PlaneMultiPolygon inner_band(const PlaneMultiPolygon& ground, double depth);

/// All rings of some ground.
std::vector<PlaneRing> rings_of(const PlaneMultiPolygon& ground);

}  // namespace cercania::viewer
