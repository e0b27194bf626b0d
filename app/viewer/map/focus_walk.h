#pragma once

#include <optional>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// What the focus goes to from `from` (or from outside the map): the zones in view by rank, then
/// the facilities in view; backwards unless `next`. None when it leaves the map.
std::optional<MapHit> next_focus(const PreparedScene& prepared, const Viewport& viewport,
                                 const std::optional<MapHit>& from, bool next);

}  // namespace cercania::viewer
