#include "app/viewer/shell/layer_places.h"

#include <algorithm>
#include <utility>

#include "app/viewer/model/layer_entries.h"

namespace cercania::viewer {
namespace {

void include(PlaneBox& box, const PlaneBox& other) {
    if (!other.empty()) {
        box.include({other.min_x, other.min_y});
        box.include({other.max_x, other.max_y});
    }
}

/// Puts a source in its part of the study; returns the one that had it, "" for none.
std::string exchange_source(StudySettings& settings, MapLayerKind role, const std::string& source) {
    switch (role) {
        case MapLayerKind::Streets:
            return std::exchange(settings.network.source, source);
        case MapLayerKind::Facilities:
            settings.facilities = {};
            settings.facilities.source = source;
            return {};
        case MapLayerKind::People:
            return std::exchange(settings.demand.source, source).value_or("");
        case MapLayerKind::Areas: {
            std::string before = settings.areas ? settings.areas->source : "";
            settings.areas = AreaSettings{source, {}, {}};
            return before;
        }
        case MapLayerKind::Barriers:
            return std::exchange(settings.network.barriers, source).value_or("");
        default:
            return {};
    }
}

}  // namespace

PlaneBox bounds_of(const Document& document, const MapLayer& layer) {
    PlaneBox box;
    const StudyResult& result = document.result();
    const RoadGraph& graph = *result.study->network.graph;
    switch (layer.kind) {
        case MapLayerKind::File:
            if (const auto data = document.catalog().find(layer.source)) {
                include(box, data->bounds);
            }
            return box;
        case MapLayerKind::Facilities:
            for (const Facility& facility : result.base->live.facilities.all) {
                box.include(facility.point);
            }
            return box;
        case MapLayerKind::Catchments:
            for (const PlaneMultiPolygon& catchment : result.base->live.catchments) {
                for (const PlanePolygon& polygon : catchment) {
                    for (const PlanePoint& point : polygon.rings.front()) {
                        box.include(point);
                    }
                }
            }
            return box;
        case MapLayerKind::Areas:
        case MapLayerKind::Labels:
            if (result.base->live.gaps) {
                for (const Feature& feature : result.base->live.gaps->areas.features) {
                    for (const GeoPolygon& polygon : feature.shape.polygons) {
                        for (const PlanePoint& point :
                             graph.projection().to_plane(polygon.rings.front())) {
                            box.include(point);
                        }
                    }
                }
            }
            return box;
        default:
            return graph.bounds();
    }
}

std::ptrdiff_t place_for_new(const std::vector<MapLayer>& layers) {
    auto place = static_cast<std::ptrdiff_t>(layers.size());
    while (place > 0 && is_always_on_top(layers[static_cast<std::size_t>(place - 1)].kind)) {
        --place;
    }
    return place;
}

std::ptrdiff_t usual_place(const std::vector<MapLayer>& layers, MapLayerKind kind) {
    const std::vector<MapLayer> usual = usual_map_layers();
    const auto own = std::find_if(usual.begin(), usual.end(),
                                  [kind](const MapLayer& layer) { return layer.kind == kind; });
    // Right over the nearest of those that usually lie under it.
    for (auto below = own; below != usual.begin();) {
        --below;
        const auto found = std::find_if(layers.begin(), layers.end(), [&](const MapLayer& layer) {
            return layer.kind == below->kind;
        });
        if (found != layers.end()) {
            return found - layers.begin() + 1;
        }
    }
    return 0;
}

StudySettings with_role(StudySettings settings, std::size_t layer, MapLayerKind role) {
    MapLayer& given = settings.layers[layer];
    if (role == MapLayerKind::File) {
        given.kind = MapLayerKind::File;
        given.source = settings.network.barriers.value_or("");
        settings.network.barriers.reset();
        settings.layers.insert(
            settings.layers.begin() + usual_place(settings.layers, MapLayerKind::Barriers),
            MapLayer{MapLayerKind::Barriers, {}, {}, true, 1.0, {}});
        return settings;
    }
    const std::string source = given.source;
    std::string before = role == MapLayerKind::Facilities ? settings.facilities.source : "";
    const std::string exchanged = exchange_source(settings, role, source);
    before = before.empty() ? exchanged : before;
    // A saved network is no layer to draw.
    const bool drawable = !before.empty() && before.find(".cnet") == std::string::npos &&
                          before.find(".osm") == std::string::npos;
    if (drawable) {
        given = MapLayer{MapLayerKind::File, before, {}, true, 1.0, {}};
    } else {
        settings.layers.erase(settings.layers.begin() + static_cast<std::ptrdiff_t>(layer));
    }
    const bool shown = std::any_of(settings.layers.begin(), settings.layers.end(),
                                   [role](const MapLayer& one) { return one.kind == role; });
    if (!shown) {
        settings.layers.insert(settings.layers.begin() + usual_place(settings.layers, role),
                               MapLayer{role, {}, {}, true, 1.0, {}});
    }
    return settings;
}

}  // namespace cercania::viewer
