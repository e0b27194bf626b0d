#pragma once

#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_streets.h"

namespace cercania::viewer {

/// Writes the names of streets along them, from 5 m a pixel, main streets first. A name stands
/// wholly inside the frame, so that tiles need not know of each other.
void paint_street_names(QPainter& painter, const PreparedStreets& streets, const MapFrame& frame,
                        const MapLook& look);

}  // namespace cercania::viewer
