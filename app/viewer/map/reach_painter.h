#pragma once

#include <QPainter>
#include <cstddef>
#include <set>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/street_reach.h"

namespace cercania::viewer {

/// Draws the streets that meet the frame's box in the colours of their bands of the walk to care
/// and the widths of its zoom step. `hidden` bands are drawn as streets without one.
void paint_reached_streets(QPainter& painter, const StreetReach& reach,
                           const std::set<std::size_t>& hidden, const MapFrame& frame,
                           const Tokens& tokens);

}  // namespace cercania::viewer
