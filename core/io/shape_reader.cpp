#include "core/io/shape_reader.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include <fmt/format.h>

namespace cercania {
namespace {

constexpr std::size_t kFewestRingPoints = 4;  // three corners, the first one repeated

/// Twice the signed area in square degrees, relative to the first point so that no digits are lost.
double signed_area(const GeoRing& ring) {
    const double x0 = ring.front().longitude.value();
    const double y0 = ring.front().latitude.value();
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const double ax = ring[i].longitude.value() - x0;
        const double ay = ring[i].latitude.value() - y0;
        const double bx = ring[i + 1].longitude.value() - x0;
        const double by = ring[i + 1].latitude.value() - y0;
        sum += ax * by - ay * bx;
    }
    return sum;
}

/// A point with one coordinate that is not a number: OGR takes it for an empty one.
bool is_half_a_point(const OGRGeometry* geometry) {
    if (geometry == nullptr || wkbFlatten(geometry->getGeometryType()) != wkbPoint) {
        return false;
    }
    const OGRPoint& point = *geometry->toPoint();
    return std::isnan(point.getX()) != std::isnan(point.getY());
}

}  // namespace

/// The elementary parts of a geometry. `owned` keeps those that had to be made.
struct ShapeReader::Parts {
    std::vector<const OGRPoint*> points;
    std::vector<const OGRLineString*> lines;
    std::vector<const OGRPolygon*> polygons;
    std::vector<std::unique_ptr<OGRGeometry>> owned;

    bool has(ShapeKind kind) const {
        switch (kind) {
            case ShapeKind::Points:
                return !points.empty();
            case ShapeKind::Lines:
                return !lines.empty();
            case ShapeKind::Polygons:
                return !polygons.empty();
            case ShapeKind::None:
                return false;
        }
        return false;
    }
    std::size_t size() const { return points.size() + lines.size() + polygons.size(); }
};

std::optional<ShapeKind> shape_kind_of(OGRwkbGeometryType type) {
    switch (wkbFlatten(OGR_GT_GetLinear(type))) {
        case wkbNone:
            return ShapeKind::None;
        case wkbPoint:
        case wkbMultiPoint:
            return ShapeKind::Points;
        case wkbLineString:
        case wkbMultiLineString:
            return ShapeKind::Lines;
        case wkbPolygon:
        case wkbMultiPolygon:
        case wkbTriangle:
        case wkbTIN:
        case wkbPolyhedralSurface:
            return ShapeKind::Polygons;
        default:
            return std::nullopt;
    }
}

ShapeReader::ShapeReader(CoordinateCheck& check, std::vector<ShapeKind> wanted)
    : check_(check), wanted_(std::move(wanted)) {
    std::erase(wanted_, ShapeKind::None);
    if (wanted_.empty()) {
        wanted_ = {ShapeKind::Polygons, ShapeKind::Lines, ShapeKind::Points};
    }
}

ShapeReading ShapeReader::read(const OGRGeometry* geometry) {
    ShapeReading reading;
    if (is_half_a_point(geometry)) {
        reading.outcome = ShapeReading::Outcome::NotFinite;
        reading.detail =
            fmt::format("{}, {}", geometry->toPoint()->getX(), geometry->toPoint()->getY());
        return reading;
    }
    if (geometry == nullptr || geometry->IsEmpty()) {
        return reading;
    }
    Parts parts;
    if (geometry->hasCurveGeometry()) {
        parts.owned.emplace_back(geometry->getLinearGeometry());
        geometry = parts.owned.back().get();
    }
    flatten(*geometry, parts);
    const ShapeKind kind = choose_kind(parts);
    if (kind == ShapeKind::None) {
        reading.outcome = ShapeReading::Outcome::WrongType;
        reading.found = shape_kind_of(geometry->getGeometryType()).value_or(ShapeKind::None);
        reading.detail = geometry->getGeometryName();
        return reading;
    }
    reading.found = kind;
    reading.outcome = ShapeReading::Outcome::Fine;
    std::size_t used = 0;
    bool fine = false;
    switch (kind) {
        case ShapeKind::Points:
            used = parts.points.size();
            fine = read_points(parts.points, reading);
            break;
        case ShapeKind::Lines:
            used = parts.lines.size();
            fine = read_lines(parts.lines, reading);
            break;
        default:
            used = parts.polygons.size();
            fine = read_polygons(parts.polygons, reading);
            break;
    }
    if (!fine) {
        reading.shape = GeoShape();
        return reading;
    }
    reading.shape.kind = kind;
    if (used < parts.size()) {
        reading.detail = fmt::format("{} of {} parts are not {}", parts.size() - used, parts.size(),
                                     shape_kind_name(kind));
    }
    return reading;
}

ShapeKind ShapeReader::choose_kind(const Parts& parts) const {
    const auto found = std::find_if(wanted_.begin(), wanted_.end(),
                                    [&](ShapeKind kind) { return parts.has(kind); });
    return found == wanted_.end() ? ShapeKind::None : *found;
}

void ShapeReader::flatten(const OGRGeometry& geometry, Parts& parts) {
    switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbPoint:
            if (!geometry.IsEmpty()) {
                parts.points.push_back(geometry.toPoint());
            }
            return;
        case wkbLineString:
            if (!geometry.IsEmpty()) {
                parts.lines.push_back(geometry.toLineString());
            }
            return;
        case wkbPolygon:
        case wkbTriangle:
            if (!geometry.IsEmpty()) {
                parts.polygons.push_back(geometry.toPolygon());
            }
            return;
        case wkbTIN:
        case wkbPolyhedralSurface: {
            parts.owned.emplace_back(OGRGeometryFactory::forceToMultiPolygon(geometry.clone()));
            const OGRGeometry& surface = *parts.owned.back();
            if (wkbFlatten(surface.getGeometryType()) == wkbMultiPolygon) {
                flatten(surface, parts);
            }
            return;
        }
        case wkbMultiPoint:
        case wkbMultiLineString:
        case wkbMultiPolygon:
        case wkbGeometryCollection:
            for (const OGRGeometry* part : *geometry.toGeometryCollection()) {
                flatten(*part, parts);
            }
            return;
        default:
            return;
    }
}

bool ShapeReader::read_coordinate(double x, double y, GeoPoint& result, ShapeReading& reading) {
    switch (check_.transform(x, y, result)) {
        case CoordinateCheck::Outcome::Fine:
            return true;
        case CoordinateCheck::Outcome::NotFinite:
            reading.outcome = ShapeReading::Outcome::NotFinite;
            break;
        case CoordinateCheck::Outcome::Impossible:
            reading.outcome = ShapeReading::Outcome::Impossible;
            break;
    }
    reading.detail = fmt::format("{}, {}", x, y);
    return false;
}

bool ShapeReader::read_points(const std::vector<const OGRPoint*>& points, ShapeReading& reading) {
    reading.shape.points.reserve(points.size());
    for (const OGRPoint* point : points) {
        GeoPoint place;
        if (!read_coordinate(point->getX(), point->getY(), place, reading)) {
            return false;
        }
        reading.shape.points.push_back(place);
    }
    return true;
}

bool ShapeReader::read_chain(const OGRSimpleCurve& curve, GeoLine& chain, ShapeReading& reading) {
    const auto count = static_cast<std::size_t>(curve.getNumPoints());
    raw_.resize(count);
    curve.getPoints(raw_.data());
    chain.reserve(count + 1);
    for (const OGRRawPoint& point : raw_) {
        GeoPoint place;
        if (!read_coordinate(point.x, point.y, place, reading)) {
            return false;
        }
        chain.push_back(place);
    }
    return true;
}

bool ShapeReader::read_lines(const std::vector<const OGRLineString*>& lines,
                             ShapeReading& reading) {
    reading.shape.lines.reserve(lines.size());
    for (const OGRLineString* line : lines) {
        if (line->getNumPoints() < 2) {
            reading.outcome = ShapeReading::Outcome::Broken;
            reading.detail = "a line of one point";
            return false;
        }
        if (!read_chain(*line, reading.shape.lines.emplace_back(), reading)) {
            return false;
        }
    }
    return true;
}

bool ShapeReader::read_ring(const OGRLinearRing& ring, bool outer, GeoRing& result,
                            ShapeReading& reading) {
    if (!read_chain(ring, result, reading)) {
        return false;
    }
    if (!result.empty() && result.front() != result.back()) {
        const GeoPoint first = result.front();
        result.push_back(first);
    }
    if (result.size() < kFewestRingPoints) {
        reading.outcome = ShapeReading::Outcome::Broken;
        reading.detail = fmt::format("a ring of {} points", ring.getNumPoints());
        return false;
    }
    if ((signed_area(result) < 0.0) == outer) {
        std::reverse(result.begin(), result.end());
    }
    return true;
}

bool ShapeReader::read_polygons(const std::vector<const OGRPolygon*>& polygons,
                                ShapeReading& reading) {
    reading.shape.polygons.reserve(polygons.size());
    for (const OGRPolygon* polygon : polygons) {
        GeoPolygon& result = reading.shape.polygons.emplace_back();
        result.rings.reserve(1 + static_cast<std::size_t>(polygon->getNumInteriorRings()));
        bool outer = true;
        for (const OGRLinearRing* ring : *polygon) {
            if (!read_ring(*ring, outer, result.rings.emplace_back(), reading)) {
                return false;
            }
            outer = false;
        }
    }
    return true;
}

}  // namespace cercania
