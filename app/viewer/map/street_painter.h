#pragma once

#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_streets.h"

namespace cercania::viewer {

/// Draws the streets that meet the frame's box in the widths of its zoom step.
void paint_streets(QPainter& painter, const PreparedStreets& streets, const MapFrame& frame,
                   const Tokens& tokens);

}  // namespace cercania::viewer
