#pragma once

#include "core/geometry/polygon_operations.h"
#include "core/geometry/shape.h"
#include "core/study/live_study.h"

namespace cercania {

/// The ground that two multipolygons share and that one has alone. Polygons that both have just
/// alike, and those that none of the other's comes near, cost nothing but a copy.
GroundChange change_of_ground(const PlaneMultiPolygon& before, const PlaneMultiPolygon& after,
                              const PolygonOperations& operations);

}  // namespace cercania
