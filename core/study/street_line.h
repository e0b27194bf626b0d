#pragma once

#include <cstdint>
#include <string>

#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania {

/// The shape of an edge between two positions (metres from its `from` node, from <= to), with the
/// edge's own points in between.
GeoLine street_line(const RoadGraph& graph, EdgeId edge, Metres from, Metres to);

/// Which object of OpenStreetMap a street is of: "way 7"; "relation 6" for the rim of a square or a
/// line across it (see core/network/osm_object.h).
std::string source_object(std::int64_t way_id);

}  // namespace cercania
