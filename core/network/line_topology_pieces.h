#pragma once

#include <vector>

#include "core/network/line_topology_sites.h"
#include "core/network/road_graph.h"

namespace cercania {

/// Cuts the lines at the joined sites and gives every site its junction, two or more where bridges
/// or tunnels go by. Tells of moved ends, split lines, repeated pieces and levels left apart.
StreetPieces cut_at_sites(const std::vector<TopologyLine>& lines, const TopologySites& sites,
                          TopologyReport& report);

}  // namespace cercania
