#include "core/geometry/polygon_area.h"

#include <cmath>

namespace cercania {

double twice_signed_area(const PlaneRing& ring) {
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        // Relative to the first point, so that far from the origin no digits are lost.
        sum += cross(ring[i] - ring[0], ring[i + 1] - ring[0]);
    }
    return sum;
}

SquareMetres area_of(const PlanePolygon& polygon) {
    double area = 0.0;
    for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
        const double ring = 0.5 * std::fabs(twice_signed_area(polygon.rings[i]));
        area += i == 0 ? ring : -ring;
    }
    return SquareMetres::of(area);
}

SquareMetres area_of(const PlaneMultiPolygon& polygons) {
    SquareMetres area;
    for (const PlanePolygon& polygon : polygons) {
        area += area_of(polygon);
    }
    return area;
}

}  // namespace cercania
