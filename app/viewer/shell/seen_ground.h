#pragma once

#include "app/viewer/map/map_canvas.h"

namespace cercania::viewer {

/// The part of the study that a map shows: what lies in its window, without the empty land around
/// the study.
PlaneBox seen_ground(const MapCanvas& canvas);

}  // namespace cercania::viewer
