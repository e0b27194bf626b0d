#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/access/place_access.h"

namespace cercania {

/// "reached", "beyond", "cut_off", "not_snapped".
std::string_view access_status_name(AccessStatus status);

/// Access of one demand unit, put together from its places. Means are weighted by people (by the
/// unit's shares, which is the same and also holds where the people are not known) over the places
/// that have a way to care; they are the place's own figures where a unit has one place.
struct UnitCoverage {
    /// Of most of the unit; of equal parts the better one. None when the unit has no place.
    std::optional<AccessStatus> status;
    double served = 0.0;          ///< people within the cutoff
    double unserved = 0.0;        ///< people with a place, but not within the cutoff
    double unplaced = 0.0;        ///< people without a place, or where the street data do not reach
    double share_served = 0.0;    ///< of the unit, 0 to 1, also where its people are not known
    double share_with_way = 0.0;  ///< of the unit: reached or beyond
    std::optional<Metres> distance;
    std::optional<Seconds> time;
    std::optional<BothWays> both_ways;  ///< of a round trip
    std::optional<Metres> leg;          ///< access leg, over the places tied to a street
    /// Metres walked over metres as the crow flies, of the means; none where the latter is 0.
    std::optional<double> detour;
    /// The facility nearest to most of the unit; of equal parts the lower index.
    std::optional<std::uint32_t> facility;
};

/// served + unserved + unplaced = people.
struct CoverageTotals {
    double people = 0.0;
    double served = 0.0;
    double unserved = 0.0;
    double unplaced = 0.0;
    /// People with a place by AccessStatus, as an index: the first is `served`; the rest, less
    /// those not snapped for want of data, add up to `unserved`.
    std::array<double, 4> people_by_status = {};
    std::array<std::size_t, 4> units_by_status = {};
    double near_data_edge = 0.0;  ///< people nearer to the edge of the data than the cutoff
    std::size_t units = 0;
    std::size_t units_without_people = 0;
};

struct Coverage {
    std::vector<UnitCoverage> units;
    CoverageTotals totals;
};

/// Served is who is within the cutoff: AccessStatus::Reached. `access` has one entry a place.
Coverage measure_coverage(const DemandPlaces& demand, std::span<const PlaceAccess> access);

}  // namespace cercania
