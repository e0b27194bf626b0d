#pragma once

#include <QPainter>
#include <QPainterPath>

#include "app/viewer/style/zone_style.h"

namespace cercania::viewer {

/// The strokes and fills of a neighbourhood, the same on the map, on pages and in swatches.
/// `origin` is where hatches start, `device_ratio` the device pixels of a unit of the painter.
struct ZoneBrushes {
    QPointF origin;
    double device_ratio = 1.0;
};

/// The fill, and the hatch of a class that is hatched all over.
void fill_zone(QPainter& painter, const QPainterPath& zone, const ZoneStyle& style,
               const ZoneBrushes& brushes);

/// The hatched band along the inside, and the edge. With a band both are clipped to the zone, so
/// that the neighbours keep their own.
void edge_zone(QPainter& painter, const QPainterPath& zone, const ZoneStyle& style,
               const ZoneBrushes& brushes);

/// The halo and the line around a catchment.
void edge_catchment(QPainter& painter, const QPainterPath& catchment, const CatchmentStyle& style);

}  // namespace cercania::viewer
