#pragma once

#include "core/base/quantity.h"
#include "core/geometry/shape.h"

namespace cercania {

/// Area within the outer rings and outside the holes, by the shoelace formula, in the local
/// projection (within 20 km of the study's centre 1 part in 100,000 of the ground's).
SquareMetres area_of(const PlanePolygon& polygon);
SquareMetres area_of(const PlaneMultiPolygon& polygons);

/// Twice the signed area of a ring: positive when it runs counter-clockwise.
double twice_signed_area(const PlaneRing& ring);

}  // namespace cercania
