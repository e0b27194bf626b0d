#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/base/control.h"
#include "core/geometry/shape.h"

namespace cercania {

/// How the places of a demand layer come to their areas.
enum class AreaRule {
    ByLocation,  ///< a place belongs to the area it lies in
    ByUnit,  ///< the areas are the demand units: a place belongs to the area of its unit's index
};

/// Which area each place belongs to.
struct AreaAssignment {
    static constexpr std::uint32_t kOutside = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> area_of_place;  ///< kOutside: in no area
    std::size_t places_in_several = 0;         ///< inside more than one: areas overlap there
    double people_in_several = 0.0;
};

/// Assigns places to areas. A place on a border, or where areas overlap, belongs to the lowest area
/// index, so that nobody counts twice. Throws Cancelled.
AreaAssignment assign_to_areas(const DemandPlaces& demand, std::span<const PlaneMultiPolygon> areas,
                               AreaRule rule, const Control& control = {});

}  // namespace cercania
