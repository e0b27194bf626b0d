#pragma once

#include <cstddef>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// The ground that a layer covers; empty where it has none.
PlaneBox bounds_of(const Document& document, const MapLayer& layer);

/// Where a new layer goes: under the care places and the labels, over all else.
std::ptrdiff_t place_for_new(const std::vector<MapLayer>& layers);
/// Where a layer of the study goes that was taken off the map.
std::ptrdiff_t usual_place(const std::vector<MapLayer>& layers, MapLayerKind kind);

/// The settings with the data of a layer in another part of the study. The source that had the part
/// becomes just a layer in its place; barriers become just a layer with `role` File.
StudySettings with_role(StudySettings settings, std::size_t layer, MapLayerKind role);

}  // namespace cercania::viewer
