#include "core/geo/line_length.h"

#include "core/base/error.h"
#include "core/geo/ellipsoid.h"

namespace cercania {

Metres measure_along(std::span<const GeoPoint> points, std::span<double> metres) {
    CERCANIA_REQUIRE(metres.size() == points.size());
    double along = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0) {
            along += ground_distance(points[i - 1], points[i]).value();
        }
        metres[i] = along;
    }
    return Metres::of(along);
}

}  // namespace cercania
