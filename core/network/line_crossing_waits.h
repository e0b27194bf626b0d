#pragma once

#include "core/network/road_graph.h"
#include "core/network/walking_profile.h"

namespace cercania {

/// Charges the pieces of a line layer what the profile's people wait at its junctions: a line layer
/// marks no crossings, so that each counts as unmarked, by the class of the greatest road that
/// meets there. Each piece of a lesser class that ends there is charged half of the wait, as in
/// OpenStreetMap's streets (CrossingWaitTable), and a lift half of its time at either door. Classes
/// are OpenStreetMap's values of `highway`; others are waited for by nobody, and cross all roads.
/// O(pieces).
void add_crossing_waits(const WalkingProfile& profile, StreetPieces& streets);

}  // namespace cercania
