#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/access/gaps.h"

namespace cercania {

/// Puts the gap of one area together from its places (indices into `demand.places`). The places are
/// summed in an order of their own, so that the units' order does not show. `rank` is left empty.
AreaGap tally_area(std::vector<std::uint32_t> places, const DemandPlaces& demand,
                   std::span<const PlaceAccess> access, const GapOptions& options);

}  // namespace cercania
