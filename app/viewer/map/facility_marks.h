#pragma once

#include <QPainter>
#include <vector>

#include "app/viewer/map/map_scene.h"

namespace cercania::viewer {

/// How large a symbol is drawn at a scale; 0 when it is left out.
double facility_scale(FacilitySymbol symbol, double metres_per_pixel);

/// Numbers of the facilities as they are drawn: anchors last.
std::vector<std::size_t> facility_order(const MapScene& scene);

/// Draws one facility; one that is tied to no street is faint in a dashed ring.
void draw_facility_mark(QPainter& painter, QPointF at, const FacilityMark& facility,
                        double metres_per_pixel, const Tokens& tokens);

}  // namespace cercania::viewer
