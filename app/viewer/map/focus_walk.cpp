#include "app/viewer/map/focus_walk.h"

#include <algorithm>
#include <vector>

namespace cercania::viewer {
namespace {

std::vector<MapHit> stops_in(const PreparedScene& prepared, const Viewport& viewport) {
    const MapScene& scene = prepared.scene();
    const PlaneBox box = viewport.box();
    std::vector<MapHit> stops;
    for (std::size_t zone = 0; zone < scene.zones.size(); ++zone) {
        const auto& point = prepared.rooms()[zone].point;
        if (point && box.contains(point->point)) {
            stops.push_back({point->point, zone, std::nullopt});
        }
    }
    std::ranges::stable_sort(stops, {}, [&](const MapHit& stop) {
        return scene.zones[*stop.zone].rank.value_or(UINT32_MAX);
    });
    for (std::size_t facility = 0; facility < scene.facilities.size(); ++facility) {
        const PlanePoint point = scene.facilities[facility].point;
        if (box.contains(point)) {
            stops.push_back({point, prepared.zone_at(point), facility});
        }
    }
    return stops;
}

}  // namespace

std::optional<MapHit> next_focus(const PreparedScene& prepared, const Viewport& viewport,
                                 const std::optional<MapHit>& from, bool next) {
    const std::vector<MapHit> stops = stops_in(prepared, viewport);
    if (stops.empty()) {
        return std::nullopt;
    }
    if (!from) {
        return next ? stops.front() : stops.back();
    }
    const auto here = std::ranges::find_if(stops, [&](const MapHit& stop) {
        return stop.facility == from->facility && (stop.facility || stop.zone == from->zone);
    });
    if (here == stops.end()) {
        return stops.front();
    }
    if (next) {
        return here + 1 == stops.end() ? std::nullopt : std::optional(*(here + 1));
    }
    return here == stops.begin() ? std::nullopt : std::optional(*(here - 1));
}

}  // namespace cercania::viewer
