#pragma once

#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_scene.h"

namespace cercania::viewer {

/// Draws all of a scene that stays when the mouse moves: land, zones, catchments, streets, people,
/// barriers and other layers. Facilities and labels are drawn over it (see marks_painter.h).
/// May run in any thread.
void paint_ground(QPainter& painter, const PreparedScene& prepared, const MapFrame& frame,
                  const MapLook& look);

}  // namespace cercania::viewer
