#pragma once

#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/style/zone_style.h"
#include "core/geometry/shape.h"

namespace cercania::viewer {

/// Like fill_zone and edge_zone, as plain shapes and lines: for vector files. Some may know neither
/// clipping nor patterns. Ground beyond the frame's margin is left out. Throws
/// Error(NotComputable) for polygons that GEOS cannot work with.
void fill_zone_as_shapes(QPainter& painter, const PlaneMultiPolygon& zone, const ZoneStyle& style,
                         const MapFrame& frame, double tolerance);
void edge_zone_as_shapes(QPainter& painter, const PlaneMultiPolygon& zone, const ZoneStyle& style,
                         const MapFrame& frame, double tolerance);

}  // namespace cercania::viewer
