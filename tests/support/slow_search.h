#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/network/cost_field.h"
#include "core/network/road_graph.h"

namespace cercania::testing {

/// The slow, obvious twin of CostSearch and CostField: cuts every edge at all seeds and all places
/// into a plain list of links and runs Bellman-Ford on it, for one facility after the other.
/// Gives, for each place, the cost to each of the facilities 0 to `facility_count` - 1, access legs
/// of place and facility included; infinite where there is no way; of a round trip the greater of
/// both ways. What lies at the very end of an
/// edge lies at the junction. O(places * facilities * links * stops).
std::vector<std::vector<double>> slow_costs(const RoadGraph& graph, CostUnit unit,
                                            Direction direction, std::span<const Seed> seeds,
                                            std::uint32_t facility_count,
                                            std::span<const StreetPosition> places);

}  // namespace cercania::testing
