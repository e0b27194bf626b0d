#pragma once

#include <string_view>
#include <vector>

#include "core/geo/coordinates.h"

namespace cercania {

/// A closed chain of points, first and last equal.
using GeoRing = std::vector<GeoPoint>;
using GeoLine = std::vector<GeoPoint>;
using PlaneRing = std::vector<PlanePoint>;
using PlaneLine = std::vector<PlanePoint>;

/// A polygon: the outer ring first, then its holes. Outer rings run counter-clockwise, holes
/// clockwise (OGC Simple Features 1.2.1, RFC 7946).
struct GeoPolygon {
    std::vector<GeoRing> rings;
};
struct PlanePolygon {
    std::vector<PlaneRing> rings;
};
using GeoMultiPolygon = std::vector<GeoPolygon>;
using PlaneMultiPolygon = std::vector<PlanePolygon>;

enum class ShapeKind { None, Points, Lines, Polygons };

std::string_view shape_kind_name(ShapeKind kind);

/// The geometry of one feature on WGS 84: only the member that `kind` names is filled. Multi-part
/// geometries have several entries.
struct GeoShape {
    ShapeKind kind = ShapeKind::None;
    std::vector<GeoPoint> points;
    std::vector<GeoLine> lines;
    GeoMultiPolygon polygons;
};

}  // namespace cercania
