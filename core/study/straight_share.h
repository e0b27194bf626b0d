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

/// Where the facilities that are not closed are, whether tied to a street or not.
std::vector<PlanePoint> open_places(const Facilities& facilities);

/// Metres from each place to the nearest of some points as the crow flies; infinite without points.
std::vector<double> straight_distances(std::span<const DemandPlace> places,
                                       std::span<const PlanePoint> points);

/// Share (0 to 1) of people who live within the cutoff of a facility as the crow flies: what
/// circles drawn on a map would claim. Of the people whom the gaps count: those in an area and on
/// ground that the street data reach. `off_data` (not zero where they do not) and `straight` have
/// one entry a place; `area_of_place` likewise, or is empty for a study without areas, where
/// everybody counts. None without people.
std::optional<double> straight_share(std::span<const DemandPlace> places,
                                     std::span<const std::uint8_t> off_data,
                                     std::span<const double> straight,
                                     std::span<const std::uint32_t> area_of_place, Metres cutoff);

}  // namespace cercania
