#pragma once

#include <vector>

#include "core/base/control.h"
#include "core/base/quantity.h"
#include "core/network/line_topology_sites.h"

namespace cercania {

/// How far along the streets two places may lie apart and still count as connected anyway, as a
/// multiple of the tolerance at which they would be joined.
inline constexpr double kConnectedAnyway = 4.0;

/// Joins the ends of lines to the ends, vertices and middles of lines within the tolerance, nearest
/// first, and tells of dead ends that stop a little short.
void join_ends(const std::vector<TopologyLine>& lines, Metres tolerance, TopologySites& sites,
               TopologyReport& report, const Control& control);

/// Finds where lines of one level cross without being connected there; joins them where
/// `join_crossings`, and tells of each.
void treat_crossings(const std::vector<TopologyLine>& lines, Metres tolerance, bool join_crossings,
                     TopologySites& sites, TopologyReport& report, const Control& control);

}  // namespace cercania
