#pragma once

#include <cstdint>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/base/quantity.h"
#include "core/network/road_graph.h"

namespace cercania {

/// What makes a disconnected piece of network too small for places to be tied to it.
struct UsableOptions {
    Metres min_island = Metres::of(200.0);  ///< components this long are always usable
    Metres max_snap = Metres::of(250.0);    ///< how far from its street a place may lie
};

/// Which edges a place may be tied to: one entry an edge, 1 or 0. Those of a component of at least
/// `min_island` are usable; those of a shorter one (a scrap) only if no longer component comes
/// within `max_snap` of it, measured between the nearest points of their streets, inclusive. Of two
/// components of one length the one with the lower id counts as the longer.
///
/// Every component but the longest is listed with its length and a place: "disconnected_island"
/// where it is usable, "disconnected_scrap" where it is not.
/// O(n log n) in segments where there is a scrap, else O(edges).
std::vector<std::uint8_t> usable_streets(const RoadGraph& graph, const UsableOptions& options,
                                         Diagnostics& diagnostics);

}  // namespace cercania
