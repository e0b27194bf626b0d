#pragma once

#include <span>
#include <vector>

#include "core/catchment/chord_intervals.h"
#include "core/catchment/piece_reach.h"
#include "core/geo/coordinates.h"

namespace cercania {

/// Replaces `line` with the points between `from` and `to` of the limit beside a piece: the graph
/// of its reach over t, from one end's t to the other's, whichever way that runs.
void side_limit_line(const SideFrame& frame, std::span<const PieceReach::Part> parts,
                     PlanePoint from, PlanePoint to, std::vector<PlanePoint>& line);

/// Replaces `line` with the points between `from` and `to` of the limit around a corner: the arc of
/// `reach` metres, counter-clockwise, as chords.
void wedge_limit_line(PlanePoint corner, double reach, PlanePoint from, PlanePoint to,
                      std::vector<PlanePoint>& line);

}  // namespace cercania
