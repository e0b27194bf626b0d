#include "core/geo/ellipsoid.h"

#include <cmath>
#include <numbers>

#include <geodesic.h>

namespace cercania {
namespace {

// WGS 84 (NIMA TR8350.2, table 3.1).
constexpr double kSemiMajorAxis = 6378137.0;
constexpr double kFlattening = 1.0 / 298.257223563;
constexpr double kEccentricitySquared = kFlattening * (2.0 - kFlattening);
constexpr double kRadiansPerDegree = std::numbers::pi / 180.0;

constexpr double kLongestForMidLatitude = 5000.0;

/// On the sphere sin²(s/2) = cos²(h) sin²(dphi/2) + cos²(phi_m) sin²(h), where h is half the
/// longitude step: exact. On the ellipsoid the radii of curvature at the middle latitude scale it.
double mid_latitude_distance(const GeoPoint& from, const GeoPoint& to, double longitude_step) {
    const double mid_latitude =
        0.5 * (from.latitude.value() + to.latitude.value()) * kRadiansPerDegree;
    const double sine = std::sin(mid_latitude);
    const double w_squared = 1.0 - kEccentricitySquared * sine * sine;
    const double prime_vertical = kSemiMajorAxis / std::sqrt(w_squared);
    const double meridian = prime_vertical * (1.0 - kEccentricitySquared) / w_squared;
    const double cosine = std::sqrt(1.0 - sine * sine);
    // cos(h) and 2 sin(h) of half the longitude step, to 2 parts in 10^11 below 85° and 5 km.
    const double step = longitude_step * kRadiansPerDegree;
    const double half_squared = 0.25 * step * step;
    const double north = meridian * (1.0 - 0.5 * half_squared) *
                         (to.latitude.value() - from.latitude.value()) * kRadiansPerDegree;
    const double east = prime_vertical * cosine * step * (1.0 - half_squared / 6.0);
    return std::sqrt(north * north + east * east);
}

}  // namespace

Metres ground_distance(const GeoPoint& from, const GeoPoint& to) {
    double longitude_step = to.longitude.value() - from.longitude.value();
    if (longitude_step > 180.0) {
        longitude_step -= 360.0;
    } else if (longitude_step < -180.0) {
        longitude_step += 360.0;
    }
    const bool near_pole =
        std::fabs(from.latitude.value()) > 85.0 || std::fabs(to.latitude.value()) > 85.0;
    if (!near_pole) {
        const double quick = mid_latitude_distance(from, to, longitude_step);
        if (quick <= kLongestForMidLatitude) {
            return Metres::of(quick);
        }
    }
    geod_geodesic ellipsoid;
    geod_init(&ellipsoid, kSemiMajorAxis, kFlattening);
    double length = 0.0;
    geod_inverse(&ellipsoid, from.latitude.value(), from.longitude.value(), to.latitude.value(),
                 to.longitude.value(), &length, nullptr, nullptr);
    return Metres::of(length);
}

}  // namespace cercania
