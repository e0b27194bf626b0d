#pragma once

#include <span>

#include "core/base/diagnostics.h"
#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania {

/// Cuts every street, bridges and tunnels excepted, where a barrier crosses it: both stubs end at
/// the crossing, at junctions of their own. A barrier through a junction parts the streets that
/// meet there by the side on which they leave. Polygons are given as their rings.
///
/// What lies on a barrier, to within a millimetre, counts as lying to its right: outside a polygon
/// whose rings run as OGC has them (outer ring counter-clockwise, holes clockwise), south of an
/// open wall that runs east, east of one that runs north, whichever way it was drawn. So every
/// street that passes from one side to the other is cut once; a street along the rim of a polygon,
/// one that touches a corner, and one on which a wall ends are not cut.
///
/// Each cut is listed as "street_cut_by_barrier" with the street's way and the place.
/// O(n log n) in segments.
StreetPieces cut_by_barriers(StreetPieces pieces, std::span<const GeoLine> barriers,
                             Diagnostics& diagnostics);

}  // namespace cercania
