#pragma once

#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "core/network/road_graph.h"

namespace cercania::viewer {

/// Arrows along the streets that climb, pointing uphill: where walking up takes a good deal longer
/// than walking down. O(streets of the network): for the nearest zoom step.
void paint_slope_arrows(QPainter& painter, const RoadGraph& graph, const MapFrame& frame,
                        const Tokens& tokens);

}  // namespace cercania::viewer
