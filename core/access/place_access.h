#pragma once

#include <cstdint>
#include <optional>

#include "core/base/quantity.h"
#include "core/network/cost_field.h"
#include "core/network/street_index.h"

namespace cercania {

/// What a place's walk to care comes to.
enum class AccessStatus {
    Reached,     ///< cost within the cutoff (every place with a way, when there is no cutoff)
    Beyond,      ///< there is a way, and it costs more than the cutoff
    CutOff,      ///< tied to a street from which no way leads to any facility
    NotSnapped,  ///< no usable street within max-snap, or the access leg crosses a barrier
};

/// One place's access, read off the cost field.
struct PlaceAccess {
    AccessStatus status = AccessStatus::NotSnapped;
    std::optional<StreetPosition> street;  ///< none exactly when NotSnapped for want of a street
    bool leg_crosses_barrier = false;
    std::optional<PlaceCost> cost;  ///< set for Reached and Beyond
    /// Straight line from the place to the facility of `cost`; for CutOff and NotSnapped to the
    /// nearest facility as the crow flies.
    Metres straight;
    /// Straight line to whichever facility is nearest as the crow flies, where it was looked for.
    std::optional<Metres> straight_to_any = std::nullopt;
    /// Beyond, and a barrier crosses the straight line to each facility that is near enough as the
    /// crow flies.
    bool barred = false;
    bool near_data_edge = false;  ///< nearer to the edge of the network's data than the cutoff
    /// NotSnapped where the network's data do not reach: whether it is served cannot be known.
    bool off_data = false;
};

}  // namespace cercania
