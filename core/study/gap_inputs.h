#pragma once

#include <vector>

#include "core/access/data_edge.h"
#include "core/access/gaps.h"
#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/study/cutoff.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// A cutoff in metres walked; one in time by the profile's speed.
Metres metres_of(const Cutoff& cutoff, const RoadGraph& graph);

/// The layer of the areas to rank: read, or the demand's own where the areas are the demand. Throws
/// Error(WrongUsage) when the study has none.
FeatureLayer read_areas(const LoadedStudy& study, Diagnostics& diagnostics, const Control& control);

std::vector<GapArea> gap_areas(const FeatureLayer& layer, const AreaSettings& settings);

GapOptions gap_options(const LoadedStudy& study, const Cutoff& cutoff, const FeatureLayer& areas);

/// Where the street data of the study end. The study must have demand.
DataEdge find_data_edge(const LoadedStudy& study, const Control& control);

}  // namespace cercania
