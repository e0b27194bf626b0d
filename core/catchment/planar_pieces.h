#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/control.h"
#include "core/geo/coordinates.h"
#include "core/network/road_graph.h"

namespace cercania {

/// A place on the millimetre grid of a network's plane, relative to PlanarPieces::origin.
struct GridPoint {
    std::int32_t x = 0;
    std::int32_t y = 0;

    friend constexpr bool operator==(const GridPoint&, const GridPoint&) = default;
    friend constexpr auto operator<=>(const GridPoint&, const GridPoint&) = default;
};

/// The streets as straight pieces of the plane that meet only at their ends, whatever the graph
/// says: a bridge and the road below share a corner here, and stay apart in the graph.
struct PlanarPieces {
    /// Steps of the grid in a metre.
    static constexpr double kStepsPerMetre = 1000.0;

    /// An edge that lies on a piece, with its metres along at the piece's two ends.
    struct Owner {
        std::uint32_t edge = 0;
        double from_m = 0.0;
        double to_m = 0.0;
    };
    struct Piece {
        GridPoint from;  ///< the lower of the two ends, so that no edge decides the direction
        GridPoint to;
        std::uint32_t first_owner = 0;
        std::uint32_t owner_count = 0;
    };

    PlanePoint origin;
    std::vector<Piece> pieces;  ///< in the order of their first owners
    std::vector<Owner> owners;  ///< a piece's owners in the order of edges

    PlanePoint to_plane(GridPoint p) const {
        return {origin.x + p.x / kStepsPerMetre, origin.y + p.y / kStepsPerMetre};
    }
};

/// Lays the usable edges on the millimetre grid, drops zero lengths, splits at crossings, touches
/// and overlaps until pieces meet only at ends, and merges duplicates (all owners are kept). Ends
/// within 1.5 mm of a piece split it. O(n log n) for streets; throws Cancelled, and
/// Error(NotComputable) where the network is wider than 2,000 km.
/// `usable` has one entry an edge, non-zero where the edge takes part.
PlanarPieces planar_pieces(const RoadGraph& graph, std::span<const std::uint8_t> usable,
                           const Control& control);

}  // namespace cercania
