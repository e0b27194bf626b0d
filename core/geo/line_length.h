#pragma once

#include <span>

#include "core/base/quantity.h"
#include "core/geo/coordinates.h"

namespace cercania {

/// Fills for each point of a line its metres along it from the first, and gives the length of all:
/// the sum of ground distances. `metres` has one entry a point.
Metres measure_along(std::span<const GeoPoint> points, std::span<double> metres);

}  // namespace cercania
