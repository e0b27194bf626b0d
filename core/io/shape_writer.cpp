#include "core/io/shape_writer.h"

#include <utility>

namespace cercania {
namespace {

void fill(OGRSimpleCurve& curve, const std::vector<GeoPoint>& points) {
    curve.setNumPoints(static_cast<int>(points.size()), FALSE);
    for (std::size_t i = 0; i < points.size(); ++i) {
        curve.setPoint(static_cast<int>(i), points[i].longitude.value(),
                       points[i].latitude.value());
    }
}

std::unique_ptr<OGRGeometry> to_point(const GeoPoint& place) {
    return std::make_unique<OGRPoint>(place.longitude.value(), place.latitude.value());
}

std::unique_ptr<OGRGeometry> to_line(const GeoLine& line) {
    auto result = std::make_unique<OGRLineString>();
    fill(*result, line);
    return result;
}

std::unique_ptr<OGRGeometry> to_polygon(const GeoPolygon& polygon) {
    auto result = std::make_unique<OGRPolygon>();
    for (const GeoRing& ring : polygon.rings) {
        auto curve = std::make_unique<OGRLinearRing>();
        fill(*curve, ring);
        result->addRingDirectly(curve.release());
    }
    return result;
}

/// One part as itself, or all parts in a collection of type `Multi`.
template <class Multi, class Part, class Convert>
std::unique_ptr<OGRGeometry> to_single_or_multi(const std::vector<Part>& parts, bool multi,
                                                const Convert& convert) {
    if (parts.size() == 1 && !multi) {
        return convert(parts.front());
    }
    auto result = std::make_unique<Multi>();
    for (const Part& part : parts) {
        result->addGeometryDirectly(convert(part).release());
    }
    return result;
}

std::size_t part_count(const GeoShape& shape) {
    return shape.points.size() + shape.lines.size() + shape.polygons.size();
}

OGRwkbGeometryType single_type(ShapeKind kind) {
    switch (kind) {
        case ShapeKind::Points:
            return wkbPoint;
        case ShapeKind::Lines:
            return wkbLineString;
        case ShapeKind::Polygons:
            return wkbPolygon;
        case ShapeKind::None:
            return wkbNone;
    }
    return wkbNone;
}

}  // namespace

OGRwkbGeometryType output_geometry_type(const FeatureLayer& layer) {
    ShapeKind kind = ShapeKind::None;
    bool multi = false;
    for (const Feature& feature : layer.features) {
        if (feature.shape.kind == ShapeKind::None) {
            continue;
        }
        if (kind != ShapeKind::None && kind != feature.shape.kind) {
            return wkbUnknown;
        }
        kind = feature.shape.kind;
        multi = multi || part_count(feature.shape) > 1;
    }
    if (kind == ShapeKind::None) {
        kind = layer.shape_kind;
    }
    const OGRwkbGeometryType single = single_type(kind);
    return multi ? OGR_GT_GetCollection(single) : single;
}

ShapeKind output_shape_kind(const FeatureLayer& layer) {
    switch (output_geometry_type(layer)) {
        case wkbPoint:
        case wkbMultiPoint:
            return ShapeKind::Points;
        case wkbLineString:
        case wkbMultiLineString:
            return ShapeKind::Lines;
        case wkbPolygon:
        case wkbMultiPolygon:
            return ShapeKind::Polygons;
        default:
            return ShapeKind::None;
    }
}

std::unique_ptr<OGRGeometry> to_ogr(const GeoShape& shape, OGRwkbGeometryType type) {
    const bool multi = OGR_GT_IsSubClassOf(type, wkbGeometryCollection) != 0;
    switch (shape.kind) {
        case ShapeKind::Points:
            return to_single_or_multi<OGRMultiPoint>(shape.points, multi, to_point);
        case ShapeKind::Lines:
            return to_single_or_multi<OGRMultiLineString>(shape.lines, multi, to_line);
        case ShapeKind::Polygons:
            return to_single_or_multi<OGRMultiPolygon>(shape.polygons, multi, to_polygon);
        case ShapeKind::None:
            return nullptr;
    }
    return nullptr;
}

}  // namespace cercania
