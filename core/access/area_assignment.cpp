#include "core/access/area_assignment.h"

#include "core/base/error.h"
#include "core/geometry/area_index.h"

namespace cercania {

namespace {

constexpr std::size_t kPlacesBetweenChecks = 4096;

AreaAssignment assign_by_unit(const DemandPlaces& demand, std::size_t area_count) {
    CERCANIA_REQUIRE(demand.unit_count() == area_count);
    AreaAssignment assignment;
    assignment.area_of_place.reserve(demand.places.size());
    for (const DemandPlace& place : demand.places) {
        assignment.area_of_place.push_back(place.unit);
    }
    return assignment;
}

}  // namespace

AreaAssignment assign_to_areas(const DemandPlaces& demand, std::span<const PlaneMultiPolygon> areas,
                               AreaRule rule, const Control& control) {
    if (rule == AreaRule::ByUnit) {
        return assign_by_unit(demand, areas.size());
    }
    const AreaIndex index(areas);
    AreaAssignment assignment;
    assignment.area_of_place.reserve(demand.places.size());
    for (std::size_t i = 0; i < demand.places.size(); ++i) {
        if (i % kPlacesBetweenChecks == 0) {
            control.check();
        }
        const DemandPlace& place = demand.places[i];
        assignment.area_of_place.push_back(
            index.first_containing(place.point).value_or(AreaAssignment::kOutside));
        if (index.all_around(place.point).size() > 1) {
            ++assignment.places_in_several;
            assignment.people_in_several += place.people;
        }
    }
    return assignment;
}

}  // namespace cercania
