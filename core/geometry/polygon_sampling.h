#pragma once

#include <vector>

#include "core/base/quantity.h"
#include "core/geo/local_projection.h"
#include "core/geometry/shape.h"

namespace cercania {

/// The polygons in the local projection, vertex by vertex. A vertex that the projection cannot take
/// comes out as not finite.
PlaneMultiPolygon to_plane(const GeoMultiPolygon& polygons, const LocalProjection& projection);

/// Whether every vertex is finite.
bool is_finite(const PlaneMultiPolygon& polygons);

/// The box around the outer rings.
PlaneBox box_of(const PlaneMultiPolygon& polygons);

/// A point that surely lies inside (even-odd rule): the middle of the widest stretch that a
/// horizontal line through the middle of a part's height cuts out of that part; of several parts
/// the one with the widest stretch. The line runs half-way between two vertex heights, so it meets
/// no vertex. The same to the last bit wherever the rings start, whichever way they run and in
/// whatever order the parts come. Polygons without area give their leftmost lowest vertex. At least
/// one ring must have a point. O(n).
PlanePoint surface_point(const PlaneMultiPolygon& polygons);

/// A point that stands for `weight` metres of a rim or a street.
struct WeightedPoint {
    PlanePoint point;
    double weight = 0.0;
};

/// The outer rings of all parts cut into equal stretches of at most `step`, each given by its
/// middle point and its length. Each ring is walked counter-clockwise from its leftmost lowest
/// vertex, however it is written. At least one sample a ring.
std::vector<WeightedPoint> rim_samples(const PlaneMultiPolygon& polygons, Metres step);

/// The points of a regular grid of the plane (the middles of cells of side `step`, laid from the
/// plane's origin, so that neighbours share one grid) that lie inside, from south to north and west
/// to east; the surface point when no grid point does. O(rows * vertices + points).
std::vector<PlanePoint> ground_samples(const PlaneMultiPolygon& polygons, Metres step);

}  // namespace cercania
