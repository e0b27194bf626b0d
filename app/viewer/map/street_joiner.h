#pragma once

#include <vector>

#include "app/viewer/map/prepared_streets.h"

namespace cercania::viewer {

/// Joins the streets of a network where exactly two of one kind (and name, if `keep_names`) meet,
/// and leaves out what a zoom step does not show. Simplified by the step's tolerance.
std::vector<StreetChain> join_streets(const RoadGraph& graph, const ZoomStep& step,
                                      bool keep_names);

}  // namespace cercania::viewer
