#pragma once

#include "core/base/quantity.h"
#include "core/geo/coordinates.h"

namespace cercania {

/// Length of the straight ground line between two places on the WGS 84 ellipsoid.
/// Below 5 km Gauss's mid-latitude formula (Rapp, Geometric Geodesy I, 1991, section 4.5; its
/// error there is below 1 part in 10^7 up to 85° of latitude), else the geodesic of Karney (2013)
/// that PROJ ships. Both coordinates must be finite.
Metres ground_distance(const GeoPoint& from, const GeoPoint& to);

}  // namespace cercania
