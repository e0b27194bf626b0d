#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/base/quantity.h"
#include "core/geo/coordinates.h"
#include "core/study/facilities.h"

namespace cercania {

/// Where the facilities that are not closed and offer a service (by its number among those asked
/// for) are, whether tied to a street or not.
std::vector<PlanePoint> open_places(const Facilities& facilities, std::size_t service = 0);

/// By place: metres as the crow flies to the nearest facility that is not closed; with services
/// asked for the greatest of what each is away.
std::vector<double> straight_distances(std::span<const DemandPlace> places,
                                       const Facilities& facilities);

/// Metres from each place to the nearest of some points as the crow flies; infinite without points.
std::vector<double> straight_distances(std::span<const DemandPlace> places,
                                       std::span<const PlanePoint> points);

/// Share (0 to 1) of people who live within the cutoff of a facility as the crow flies: what
/// circles drawn on a map would claim. `counted` (see counted_places) and `straight` have one entry
/// a place. None without people.
std::optional<double> straight_share(std::span<const DemandPlace> places,
                                     std::span<const std::uint8_t> counted,
                                     std::span<const double> straight, Metres cutoff);

}  // namespace cercania
