#include "app/viewer/shell/scene_zones.h"

#include "app/viewer/model/layers_here.h"

namespace cercania::viewer {

std::optional<std::size_t> zone_at(const MapScene& scene, PlanePoint point) {
    for (std::size_t i = 0; i < scene.zones.size(); ++i) {
        if (holds(scene.zones[i].polygons, point)) {
            return i;
        }
    }
    return std::nullopt;
}

PlaneBox box_of_zone(const ZoneMark& zone) {
    PlaneBox box;
    for (const PlanePolygon& polygon : zone.polygons) {
        for (const PlanePoint& point : polygon.rings.front()) {
            box.include(point);
        }
    }
    return box;
}

}  // namespace cercania::viewer
