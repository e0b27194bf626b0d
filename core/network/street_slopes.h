#pragma once

#include <functional>
#include <span>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geo/coordinates.h"
#include "core/network/road_graph.h"
#include "core/network/walking_slope.h"

namespace cercania {

/// Writes the height in metres of each place; not a number where it is not known. Called from one
/// thread.
using HeightLookup = std::function<void(std::span<const GeoPoint>, std::span<double>)>;

/// Gives street pieces the times of their slopes, and closes the directions too steep to pass.
/// Method: heights are taken at the junctions and every 15 m or so between them, smoothed by
/// weights 1-2-1 between the two ends, which stay, so that an even slope is left as it is; the time
/// of a piece is the mean of its steps' times. A direction is too steep where some 60 m of it, or
/// the whole of a shorter piece, are. A bridge or tunnel is as high as a straight line between its
/// two ends, over all pieces it is cut into: the ground above or below says nothing of it. Steps,
/// lifts and ferries have times of their own and stay as they are. Where a street is cut makes no
/// difference on an even slope; on rolling ground heights are then taken at other places, which
/// moves its time by less than 1.5 % where the ground bends as gently as 4 m over waves of 400 m. A
/// gap in the heights is bridged where a piece is known at both ends; other pieces count as flat,
/// with a diagnostic `height_missing` that counts them and gives the place of the first. O(length
/// of the pieces). Throws Cancelled.
void apply_slopes(StreetPieces& pieces, const HeightLookup& heights, const SlopeResponse& response,
                  Diagnostics& diagnostics, const Control& control = {});

}  // namespace cercania
