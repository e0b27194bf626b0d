#pragma once

#include <vector>

#include "app/viewer/map/prepared_streets.h"

namespace cercania::viewer {

/// The kind of each edge: what OpenStreetMap calls through roads and steps, else what the names of
/// a network without classes tell.
std::vector<StreetKind> kinds_of_streets(const RoadGraph& graph);

/// Joins the streets of a network where exactly two of one kind (and name, if `keep_names`) meet,
/// and leaves out what a zoom step does not show. Simplified by the step's tolerance.
std::vector<StreetChain> join_streets(const RoadGraph& graph, const ZoomStep& step,
                                      bool keep_names);

}  // namespace cercania::viewer
