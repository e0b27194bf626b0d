#include "core/access/gaps.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include <fmt/format.h>

#include "core/access/area_tally.h"
#include "core/base/error.h"
#include "core/geometry/polygon_sampling.h"

namespace cercania {

namespace {

void add_to(GapSums& sums, const AreaGap& gap) {
    sums.people += gap.people.value_or(0.0);
    sums.served += gap.served;
    sums.unserved += gap.unserved;
    sums.unplaced += gap.unplaced;
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        sums.unserved_by_reason[i] += gap.unserved_by_reason[i];
    }
}

void rank_areas(std::span<const GapArea> areas, std::vector<AreaGap>& gaps) {
    std::vector<std::size_t> order(gaps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t i) {
        return std::tuple(-gaps[i].unserved, gaps[i].share.value_or(1.0),
                          std::string_view(areas[i].id), areas[i].feature_id);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    std::uint32_t rank = 0;
    for (const std::size_t i : order) {
        if (gaps[i].gap_class != GapClass::NoData) {
            gaps[i].rank = ++rank;
        }
    }
}

void report_doubts(const AreaAssignment& assignment, const GapTable& table,
                   const GapOptions& options, Diagnostics& diagnostics) {
    if (table.places_outside > 0) {
        diagnostics.add({.code = "people_outside_areas",
                         .message = fmt::format("{} places with {:.0f} people lie in none of the "
                                                "areas; {:.0f} of these people are served",
                                                table.places_outside, table.outside.people,
                                                table.outside.served),
                         .source = options.source,
                         .layer = options.layer});
    }
    if (assignment.places_in_several > 0) {
        diagnostics.add(
            {.code = "areas_overlap",
             .message = fmt::format("areas overlap: {} places with {:.0f} people lie "
                                    "in several and are counted in the first alone",
                                    assignment.places_in_several, assignment.people_in_several),
             .source = options.source,
             .layer = options.layer});
    }
}

}  // namespace

std::string_view gap_class_name(GapClass gap_class) {
    switch (gap_class) {
        case GapClass::Served:
            return "served";
        case GapClass::Partly:
            return "partly";
        case GapClass::Underserved:
            return "underserved";
        case GapClass::Unserved:
            return "unserved";
        case GapClass::NoPeople:
            return "no_people";
        case GapClass::NoData:
            return "no_data";
    }
    return "unknown";
}

PlacesByArea places_by_area(std::span<const GapArea> areas, const DemandPlaces& demand,
                            const LocalProjection& projection, AreaRule rule,
                            const Control& control) {
    std::vector<PlaneMultiPolygon> polygons;
    polygons.reserve(areas.size());
    for (const GapArea& area : areas) {
        polygons.push_back(to_plane(area.polygons, projection));
        if (!is_finite(polygons.back())) {
            polygons.back().clear();  // too far off for the plane: none of the places is there
        }
    }
    PlacesByArea result;
    result.assignment = assign_to_areas(demand, polygons, rule, control);
    const std::vector<std::uint32_t>& area_of_place = result.assignment.area_of_place;
    result.places.resize(areas.size() + 1);
    for (std::size_t i = 0; i < area_of_place.size(); ++i) {
        const std::size_t area = std::min<std::size_t>(area_of_place[i], areas.size());
        result.places[area].push_back(static_cast<std::uint32_t>(i));
    }
    return result;
}

GapTable gap_table(std::span<const GapArea> areas, const DemandPlaces& demand,
                   const PlacesByArea& by_area, std::vector<AreaGap> tallies) {
    CERCANIA_REQUIRE(tallies.size() == areas.size() + 1);
    GapTable table;
    table.unplaced = demand.totals.unplaced;
    table.places_outside = by_area.places.back().size();
    add_to(table.outside, tallies.back());
    tallies.pop_back();
    table.areas = std::move(tallies);
    for (const AreaGap& area : table.areas) {
        add_to(table.in_areas, area);
    }
    rank_areas(areas, table.areas);
    table.area_of_place = by_area.assignment.area_of_place;
    return table;
}

GapTable measure_gaps(std::span<const GapArea> areas, const DemandPlaces& demand,
                      std::span<const PlaceAccess> access, const LocalProjection& projection,
                      const GapOptions& options, Diagnostics& diagnostics, const Control& control) {
    CERCANIA_REQUIRE(access.size() == demand.places.size());
    const PlacesByArea by_area =
        places_by_area(areas, demand, projection, options.area_rule, control);
    std::vector<AreaGap> tallies;
    tallies.reserve(by_area.places.size());
    for (const std::vector<std::uint32_t>& places : by_area.places) {
        control.check();
        tallies.push_back(tally_area(places, demand, access, options));
    }
    GapTable table = gap_table(areas, demand, by_area, std::move(tallies));
    report_doubts(by_area.assignment, table, options, diagnostics);
    return table;
}

}  // namespace cercania
