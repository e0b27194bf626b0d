#pragma once

#include <cstdint>
#include <vector>

#include "core/network/road_graph.h"

namespace cercania {

/// The numbers that junctions get as nodes of a RoadGraph.
struct JunctionOrder {
    /// Node number by junction; 2^32-1 for a junction that no piece uses.
    std::vector<std::uint32_t> node_of;
    /// The places of the nodes.
    std::vector<GeoPoint> places;
};

/// Numbers the junctions that a piece uses along a Morton curve, so that nodes near each other on
/// the ground are near each other in memory. Junctions at the very same place (the two sides of a
/// gate) are told apart by the pieces that meet there. Depends neither on the order of junctions
/// and pieces nor on the direction in which a piece was drawn. O(n log n).
JunctionOrder order_junctions(const StreetPieces& pieces);

}  // namespace cercania
