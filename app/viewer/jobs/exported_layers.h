#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/geometry/feature_layer.h"
#include "core/study/loaded_study.h"

namespace cercania::viewer {

/// A layer of a study that can be written to a file.
enum class ExportedLayer { Gaps, Catchments, ReachedStreets, Nearest, CarePlaces, Network };
using ExportedLayers = std::set<ExportedLayer>;

/// What `cercania run` writes of a study: its results.
ExportedLayers result_layers();
/// The names that layers have in a file, in the order in which they are written.
std::vector<std::string> names_of(const ExportedLayers& layers);

/// The places of care as the study has them, with what is tried out on it: fac_id, fac_name,
/// service and closed (0 or 1), as points.
FeatureLayer care_places_layer(const LoadedStudy& study);

}  // namespace cercania::viewer
