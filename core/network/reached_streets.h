#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/network/road_graph.h"

namespace cercania {

/// One reached stretch of an edge, along which the cost to care is linear: from `cost_from` at
/// `from_m` to `cost_to` at `to_m` (metres along the edge, from_m <= to_m). Costs are metres or
/// seconds, whichever the search used. A stretch in which the cost peaks or dips is given as two.
struct ReachedStretch {
    EdgeId edge;
    double from_m = 0.0;
    double to_m = 0.0;
    double cost_from = 0.0;
    double cost_to = 0.0;
    std::uint32_t facility = 0;  ///< which of the searched facilities gives this cost
};

/// Reached stretches sorted by (edge, from_m), disjoint but for shared ends.
using ReachedStreets = std::vector<ReachedStretch>;

/// The part of `streets` whose cost is at most `limit`; a single point exactly at the limit has no
/// length and is left out. O(n).
ReachedStreets clipped_to(std::span<const ReachedStretch> streets, double limit);

/// Where both fields reach a street, the greater cost of the two at every point, with the facility
/// that gives it (of equal costs that of `a`): of the ways there and back with one facility that of
/// the slower. O(n).
ReachedStreets slower_of(std::span<const ReachedStretch> a, std::span<const ReachedStretch> b);

/// Where either field reaches a street, the lesser cost at every point, with the facility that
/// gives it; of equal costs that with the lower number. O(n).
ReachedStreets cheaper_of(std::span<const ReachedStretch> a, std::span<const ReachedStretch> b);

/// Total ground length of the stretches.
Metres length_of(std::span<const ReachedStretch> streets);

}  // namespace cercania
