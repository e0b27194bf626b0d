#pragma once

#include <vector>

#include "core/geometry/polygon_sampling.h"
#include "core/network/street_index.h"

namespace cercania {

/// The usable streets inside the polygons, clipped exactly and cut into equal stretches of at most
/// `step` metres on the ground, each given by its middle and its length; in the order of the edges.
/// Nothing when no usable street lies inside.
std::vector<WeightedPoint> streets_inside(const PlaneMultiPolygon& polygons, const RoadGraph& graph,
                                          const StreetIndex& streets, Metres step);

}  // namespace cercania
