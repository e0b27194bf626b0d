#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/access/gap_reason.h"
#include "core/access/place_access.h"
#include "core/study/facilities.h"
#include "core/study/prepared_network.h"

namespace cercania {

/// Whether, of each service asked for, a facility is near enough to the place as the crow flies to
/// serve it (see `is_near_enough`) with no barrier on the straight line to it. Facilities tied to
/// no street do not count. Without barriers every line is clear.
bool has_clear_line(const PreparedNetwork& network, const Facilities& facilities, PlanePoint place,
                    const ReasonRule& rule);

/// The same of any of the facilities with these numbers, whatever it offers.
bool has_clear_line(const PreparedNetwork& network, const std::vector<Facility>& facilities,
                    std::span<const std::uint32_t> numbers, PlanePoint place,
                    const ReasonRule& rule);

/// Sets `barred` of the places beyond the cutoff: a service has no facility with a clear line to
/// them. Does
/// nothing without barriers. O(places beyond × facilities).
void mark_barred(const PreparedNetwork& network, const Facilities& facilities,
                 std::span<const DemandPlace> places, const ReasonRule& rule,
                 std::vector<PlaceAccess>& accesses);

}  // namespace cercania
