#include "data/sample_city/source/frame.h"

#include <cmath>
#include <numbers>

namespace cercania::sample {
namespace {

// In the empty savanna of eastern Colombia, far from every real town.
constexpr double kCentreLongitude = -70.60;
constexpr double kCentreLatitude = 4.60;
// WGS 84: NIMA TR8350.2, table 3.1.
constexpr double kSemiMajorAxis = 6378137.0;
constexpr double kEccentricitySquared = 6.69437999014e-3;
constexpr double kRadiansPerDegree = std::numbers::pi / 180.0;

struct Scale {
    double metres_per_degree_east;
    double metres_per_degree_north;
};

Scale scale_at_centre() {
    const double sine = std::sin(kCentreLatitude * kRadiansPerDegree);
    const double flattening = 1.0 - kEccentricitySquared * sine * sine;
    const double across = kSemiMajorAxis / std::sqrt(flattening);
    const double along = across * (1.0 - kEccentricitySquared) / flattening;
    return {across * std::cos(kCentreLatitude * kRadiansPerDegree) * kRadiansPerDegree,
            along * kRadiansPerDegree};
}

double rounded(double degrees) {
    return std::round(degrees * 1e7) / 1e7;
}

}  // namespace

LonLat to_lon_lat(Point place) {
    const Scale scale = scale_at_centre();
    return {rounded(kCentreLongitude + place.x / scale.metres_per_degree_east),
            rounded(kCentreLatitude + place.y / scale.metres_per_degree_north)};
}

Point to_plane(LonLat place) {
    const Scale scale = scale_at_centre();
    return {(place.longitude - kCentreLongitude) * scale.metres_per_degree_east,
            (place.latitude - kCentreLatitude) * scale.metres_per_degree_north};
}

}  // namespace cercania::sample
