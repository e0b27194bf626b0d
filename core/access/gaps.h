#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/access/area_assignment.h"
#include "core/access/demand.h"
#include "core/access/gap_reason.h"
#include "core/access/place_access.h"
#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geo/local_projection.h"
#include "core/geometry/shape.h"

namespace cercania {

/// One neighbourhood for which gaps are told.
struct GapArea {
    std::int64_t feature_id = 0;
    std::string id = {};  ///< a name or code that breaks ties of rank; may be empty
    GeoMultiPolygon polygons = {};
};

/// How well an area is served, by the share of its people within the cutoff.
enum class GapClass {
    Served,
    Partly,
    Underserved,
    Unserved,
    NoPeople,  ///< its people are known, and there are none
    NoData,    ///< its people are not known, or most live where the street data do not reach
};

/// "served", "partly", "underserved", "unserved", "no_people", "no_data".
std::string_view gap_class_name(GapClass gap_class);

/// A group of people that is counted apart: women, carers, an age.
struct DemandGroup {
    std::string name;
    std::vector<std::optional<double>> people;  ///< of each demand unit
};

struct GapOptions {
    ReasonRule reason;
    AreaRule area_rule = AreaRule::ByLocation;
    /// Lowest share served of the classes Served, Partly and Underserved; descending, inclusive.
    double served_from = 0.9;
    double partly_from = 0.5;
    double underserved_from = 0.1;
    /// An area is NoData when more than this share of its people live off the street data.
    double no_data_above = 0.5;
    /// An area is flagged when at least this share of its people live nearer to the edge of the
    /// data than the cutoff: a tenth, the width of the outer classes, could move it to another
    /// class.
    double edge_flag_from = 0.1;
    std::vector<DemandGroup> groups = {};
    /// Where the areas come from, for messages.
    std::string source = {};
    std::string layer = {};
};

/// One area's gap. People are those of places in the area whose numbers are known. Share, class,
/// walks and rank are of those whose access can be told: all but the `unplaced`.
struct AreaGap {
    GapClass gap_class = GapClass::NoData;
    std::optional<double> people;  ///< none: not known. served + unserved + unplaced = people
    double served = 0.0;
    double unserved = 0.0;
    double unplaced = 0.0;        ///< people where the street data do not reach (`off_data`)
    std::optional<double> share;  ///< served / (served + unserved); none without people or data
    /// Population-weighted medians over all people, those without a way counting as infinitely far;
    /// none when more than half have no way (or nobody is there).
    std::optional<Metres> distance_median;
    std::optional<Seconds> time_median;
    /// Population-weighted means over the people who have a way.
    std::optional<Metres> distance_mean;
    std::optional<Seconds> time_mean;
    double people_without_way = 0.0;  ///< cut off or not snapped
    /// The people not served by GapReason, as an index: those at EdgeOfData are `unplaced`, the
    /// others add up to `unserved`.
    std::array<double, kGapReasonCount> unserved_by_reason = {};
    std::optional<GapReason> reason;        ///< the one with most people; none when all are served
    std::optional<std::uint32_t> facility;  ///< the one most people are nearest to on foot
    /// 1 for most people unserved; equal numbers by lower share, then by id, then by feature id.
    /// None where there is no data.
    std::optional<std::uint32_t> rank;
    double near_data_edge = 0.0;      ///< people nearer to the edge of the data than the cutoff
    double unserved_near_edge = 0.0;  ///< those of them who are unserved as far as the data tell
    bool edge_flag = false;
    std::size_t place_count = 0;
    std::vector<std::optional<double>> group_shares;  ///< served share of each group
    std::vector<double> group_people;  ///< those of each group whose access can be told
};

/// People of several areas, or outside all of them.
struct GapSums {
    double people = 0.0;
    double served = 0.0;
    double unserved = 0.0;
    double unplaced = 0.0;  ///< where the street data do not reach
    std::array<double, kGapReasonCount> unserved_by_reason = {};
};

/// In each of the sums people = served + unserved + unplaced, and in_areas.people + outside.people
/// + unplaced = the people of the demand layer.
struct GapTable {
    std::vector<AreaGap> areas;  ///< in the order of the areas given
    GapSums in_areas;
    GapSums outside;  ///< places that lie in no area
    std::size_t places_outside = 0;
    double unplaced = 0.0;                     ///< of units without a place
    std::vector<std::uint32_t> area_of_place;  ///< AreaAssignment::kOutside: in no area
};

/// Which places each area has: found once for all questions about the same areas and people.
struct PlacesByArea {
    AreaAssignment assignment;
    /// Indices of places by area, ascending; in the last entry those outside all areas.
    std::vector<std::vector<std::uint32_t>> places;
};

/// Throws Cancelled.
PlacesByArea places_by_area(std::span<const GapArea> areas, const DemandPlaces& demand,
                            const LocalProjection& projection, AreaRule rule,
                            const Control& control = {});

/// The table of areas whose gaps are told already (tally_area): `tallies` has one entry an area
/// and, last, that of the places outside.
GapTable gap_table(std::span<const GapArea> areas, const DemandPlaces& demand,
                   const PlacesByArea& by_area, std::vector<AreaGap> tallies);

/// Tells the gap of each area. `access` has one entry a place of `demand`; `projection` is the
/// network's. Diagnostics: `people_outside_areas`, `areas_overlap` (one each, with the number of
/// places and people). The result does not depend on the order of the units, to the last bit.
/// O(places log places). Throws Cancelled.
GapTable measure_gaps(std::span<const GapArea> areas, const DemandPlaces& demand,
                      std::span<const PlaceAccess> access, const LocalProjection& projection,
                      const GapOptions& options, Diagnostics& diagnostics,
                      const Control& control = {});

}  // namespace cercania
