#pragma once

#include <algorithm>
#include <cmath>

#include "core/base/quantity.h"

namespace cercania {

/// A place on WGS 84 (EPSG:4326), longitude first. All data inside the core is in this system.
struct GeoPoint {
    Degrees longitude;
    Degrees latitude;

    static constexpr GeoPoint of(double longitude_degrees, double latitude_degrees) {
        return {Degrees::of(longitude_degrees), Degrees::of(latitude_degrees)};
    }
    friend constexpr bool operator==(const GeoPoint&, const GeoPoint&) = default;
    friend constexpr auto operator<=>(const GeoPoint&, const GeoPoint&) = default;
};

/// A place in the study's local metric projection (see LocalProjection): x east and y north of the
/// study's centre, in metres.
struct PlanePoint {
    double x = 0.0;
    double y = 0.0;

    friend constexpr bool operator==(const PlanePoint&, const PlanePoint&) = default;
    friend constexpr PlanePoint operator+(PlanePoint a, PlanePoint b) {
        return {a.x + b.x, a.y + b.y};
    }
    friend constexpr PlanePoint operator-(PlanePoint a, PlanePoint b) {
        return {a.x - b.x, a.y - b.y};
    }
    friend constexpr PlanePoint operator*(PlanePoint a, double factor) {
        return {a.x * factor, a.y * factor};
    }
};

constexpr double dot(PlanePoint a, PlanePoint b) {
    return a.x * b.x + a.y * b.y;
}
constexpr double cross(PlanePoint a, PlanePoint b) {
    return a.x * b.y - a.y * b.x;
}
inline double norm(PlanePoint a) {
    return std::sqrt(dot(a, a));
}
inline Metres distance(PlanePoint a, PlanePoint b) {
    return Metres::of(norm(b - a));
}
/// The point at `fraction` of the way from `a` (0) to `b` (1).
constexpr PlanePoint interpolate(PlanePoint a, PlanePoint b, double fraction) {
    return {a.x + (b.x - a.x) * fraction, a.y + (b.y - a.y) * fraction};
}

/// An axis-parallel box in the local projection; empty until something is included.
struct PlaneBox {
    double min_x = INFINITY;
    double min_y = INFINITY;
    double max_x = -INFINITY;
    double max_y = -INFINITY;

    bool empty() const { return min_x > max_x; }
    void include(PlanePoint p) {
        min_x = std::min(min_x, p.x);
        min_y = std::min(min_y, p.y);
        max_x = std::max(max_x, p.x);
        max_y = std::max(max_y, p.y);
    }
    PlaneBox grown(double margin_m) const {
        return {min_x - margin_m, min_y - margin_m, max_x + margin_m, max_y + margin_m};
    }
    bool intersects(const PlaneBox& other) const {
        return min_x <= other.max_x && other.min_x <= max_x && min_y <= other.max_y &&
               other.min_y <= max_y;
    }
    bool contains(PlanePoint p) const {
        return p.x >= min_x && p.x <= max_x && p.y >= min_y && p.y <= max_y;
    }
};

}  // namespace cercania
