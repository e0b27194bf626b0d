#pragma once

#include <QRect>
#include <optional>

#include "app/viewer/map/map_canvas.h"

namespace cercania::viewer {

/// Moves the map so that a walk is seen whole, beside the card of this size and clear of the
/// legend; leaves it where that is so already and the walk is large enough to be followed. `point`
/// is the place that is explained; it may have no walk.
void frame_walk(MapCanvas& canvas, PlanePoint point, const std::optional<RouteOverlay>& walk,
                QSize card);

/// Where the card of an explained place stands: beside the point and never over it, clear of the
/// legend, over as little of the walk as can be.
QPoint card_beside(const MapCanvas& canvas, PlanePoint point,
                   const std::optional<RouteOverlay>& walk, QSize card);

}  // namespace cercania::viewer
