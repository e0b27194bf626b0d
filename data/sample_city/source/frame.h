#pragma once

#include "data/sample_city/source/plane.h"

namespace cercania::sample {

/// Degrees on WGS 84, rounded to the 1e-7 that OpenStreetMap keeps (about a centimetre).
struct LonLat {
    double longitude = 0.0;
    double latitude = 0.0;
};

/// Where a place of the town's plane lies on the Earth: on the tangent plane of the ellipsoid at
/// the centre of the town, true to scale within 1 in 10,000 over the whole sample.
LonLat to_lon_lat(Point place);
Point to_plane(LonLat place);

}  // namespace cercania::sample
