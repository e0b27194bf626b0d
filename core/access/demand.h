#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

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

/// One input feature with people: a household, a census block, a zone.
struct DemandUnit {
    std::int64_t feature_id = 0;
    GeoShape shape;              ///< points or polygons
    std::optional<double> people;  ///< none: the source has no value, which is not zero
};

/// Some of the people of one unit at one spot.
struct DemandPlace {
    std::uint32_t unit = 0;  ///< index of its DemandUnit
    PlanePoint point;
    double people = 0.0;
};

}  // namespace cercania
