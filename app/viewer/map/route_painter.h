#pragma once

#include <QPainter>
#include <vector>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/map_labels.h"
#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// Draws a walk to care: solid blue within the limit and round dots beyond it, both on a casing, a
/// bead at each stage, the home as a ring with a dot, the care place in a ring, and the straight
/// line between them as small dots.
void paint_route(QPainter& painter, const RouteOverlay& route, const Viewport& viewport,
                 const MapLook& look);

/// The home of a walk alone: the labels that lie over a walk must not hide where it begins.
void paint_home(QPainter& painter, QPointF home, const Tokens& tokens);

/// The rings at both ends of a walk.
std::vector<MarkInTheWay> marks_of(const RouteOverlay& route);

}  // namespace cercania::viewer
