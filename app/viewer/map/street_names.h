#pragma once

#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_scene.h"

namespace cercania::viewer {

/// Writes the names of a scene's streets along them, from 5 m a pixel, main streets first. A name
/// stands wholly inside the frame, so that tiles need not know of each other, and clear of the
/// labels and symbols that are drawn over the ground.
void paint_street_names(QPainter& painter, const PreparedScene& prepared, const MapFrame& frame,
                        const MapLook& look);

}  // namespace cercania::viewer
