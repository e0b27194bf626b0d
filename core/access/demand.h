#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/base/quantity.h"
#include "core/geo/coordinates.h"
#include "core/geometry/shape.h"
#include "core/network/street_index.h"

namespace cercania {

/// How the people of a polygon become places (DESIGN: demand).
enum class SpreadMethod {
    SurfacePoint,  ///< all at one point inside the polygon
    Frontage,      ///< evenly along the polygon's rim
    Streets,       ///< evenly along the usable streets inside the polygon
    Area,          ///< evenly over the polygon's ground
};

/// "surface-point", "frontage", "streets", "area".
std::string_view spread_method_name(SpreadMethod method);
/// The method of a name; none when there is no such method.
std::optional<SpreadMethod> spread_method_from(std::string_view name);

/// One input feature with people: a household, a census block, a zone.
struct DemandUnit {
    std::int64_t feature_id = 0;
    GeoShape shape;                ///< points or polygons
    std::optional<double> people;  ///< none: the source has no value, which is not zero
};

/// Some of the people of one unit at one spot.
struct DemandPlace {
    std::uint32_t unit = 0;  ///< index of its DemandUnit
    PlanePoint point;
    double people = 0.0;  ///< 0 when the unit's people are not known
    double share = 1.0;   ///< of the unit that is here, 0 to 1, known even where people are not
};

struct DemandOptions {
    /// Frontage: a block's rim is cut into equal stretches of at most this length.
    Metres frontage_step = Metres::of(10.0);
    /// Streets: the streets inside are cut into equal stretches of at most this length.
    Metres street_step = Metres::of(20.0);
    /// Area: side of the grid whose points stand for the ground.
    Metres area_step = Metres::of(50.0);
    /// Where the units come from, for messages.
    std::string source = {};
    std::string layer = {};
    std::string people_field = {};
};

/// What became of the people of a demand layer: people = placed + unplaced.
struct DemandTotals {
    double people = 0.0;    ///< of all units whose people are known
    double unplaced = 0.0;  ///< of units without a usable geometry
    std::size_t units = 0;
    std::size_t units_without_people = 0;  ///< the source has no value for them
    std::size_t units_without_place = 0;
    std::size_t units_without_street = 0;  ///< spread by Streets with no street inside
};

/// Where people are: the places of each unit, units in their input order.
struct DemandPlaces {
    std::vector<DemandPlace> places;
    std::vector<std::uint32_t> first_place;  ///< unit -> places; one entry more than units
    std::vector<std::optional<double>> unit_people;
    SpreadMethod method = SpreadMethod::SurfacePoint;
    DemandTotals totals;

    std::size_t unit_count() const { return unit_people.size(); }
    std::span<const DemandPlace> places_of(std::size_t unit) const {
        return std::span(places).subspan(first_place[unit],
                                         first_place[unit + 1] - first_place[unit]);
    }
};

/// Turns units into places. Points stand for themselves, the points of a multi-point share its
/// people evenly; polygons follow `method`. The people of a unit's places add up to the unit's
/// people. `streets` holds the usable streets of `graph`; only SpreadMethod::Streets looks at it.
///
/// A unit whose people are not known gets its places, with 0 people (diagnostic `people_missing`).
/// A unit without points or polygons, or whose coordinates the local projection cannot take, gets
/// none, and its people count as unplaced (`demand_without_place`). A polygon with no usable street
/// inside falls back to its surface point (`no_street_inside`).
/// Throws Error(ValueInvalid) for people that are negative or not finite; Cancelled.
DemandPlaces place_demand(std::span<const DemandUnit> units, SpreadMethod method,
                          const RoadGraph& graph, const StreetIndex& streets,
                          const DemandOptions& options, Diagnostics& diagnostics,
                          const Control& control = {});

}  // namespace cercania
