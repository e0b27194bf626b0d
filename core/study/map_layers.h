#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/classes/layer_style.h"

namespace cercania {

/// What a layer of the map shows: an input or a result of the study, or a file of its own that the
/// analysis does not use.
enum class MapLayerKind { Areas, People, Streets, Catchments, Barriers, Facilities, Labels, File };

/// One layer of the map, as a person arranged it.
struct MapLayer {
    MapLayerKind kind = MapLayerKind::Areas;
    std::string source = {};  ///< File: where it is read from, PATH or PATH|layername=NAME
    std::string name = {};    ///< that a person gave it; empty: the usual one
    bool visible = true;
    double opacity = 1.0;  ///< 0 to 1
    LayerStyle style = {};

    friend bool operator==(const MapLayer&, const MapLayer&) = default;
};

/// The layers of a study that says nothing of them, from the bottom up; people are not shown.
std::vector<MapLayer> usual_map_layers();

/// The words of the study file. `map_layer_kind_from` throws Error(WrongUsage) that lists them.
std::string_view map_layer_kind_word(MapLayerKind kind);
MapLayerKind map_layer_kind_from(std::string_view word);

}  // namespace cercania
