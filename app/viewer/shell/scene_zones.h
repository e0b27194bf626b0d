#pragma once

#include <cstddef>
#include <optional>

#include "app/viewer/map/map_scene.h"

namespace cercania::viewer {

/// The neighbourhood at a point of the map.
std::optional<std::size_t> zone_at(const MapScene& scene, PlanePoint point);

/// The ground that a neighbourhood covers.
PlaneBox box_of_zone(const ZoneMark& zone);

}  // namespace cercania::viewer
