#pragma once

#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania {

/// The shape of an edge between two positions (metres from its `from` node, from <= to), with the
/// edge's own points in between.
GeoLine street_line(const RoadGraph& graph, EdgeId edge, Metres from, Metres to);

}  // namespace cercania
