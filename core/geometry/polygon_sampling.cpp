#include "core/geometry/polygon_sampling.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <span>

#include "core/base/error.h"
#include "core/geometry/polygon_area.h"

namespace cercania {

namespace {

/// Leftmost first, then lowest.
bool lies_before(PlanePoint a, PlanePoint b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// Where the horizontal line at `y` crosses the edge, computed from its lower end so that both
/// directions of the edge give the same bits; none when it does not.
std::optional<double> crossing_at(double y, PlanePoint a, PlanePoint b) {
    if (b.y < a.y) {
        std::swap(a, b);
    }
    if (y < a.y || y >= b.y) {
        return std::nullopt;
    }
    return a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y));
}

/// The x at which the rings of a polygon cross the line, ascending: inside lies between the first
/// and second, third and fourth, ...
void crossings_at(double y, const PlanePolygon& polygon, std::vector<double>& crossings) {
    crossings.clear();
    for (const PlaneRing& ring : polygon.rings) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            if (const auto x = crossing_at(y, ring[i], ring[i + 1])) {
                crossings.push_back(*x);
            }
        }
    }
    std::sort(crossings.begin(), crossings.end());
}

/// A height near the middle of the polygon that no vertex has: half-way between the vertex heights
/// next below and next above the middle.
double scan_height(const PlanePolygon& polygon) {
    PlaneBox box;
    for (const PlaneRing& ring : polygon.rings) {
        for (const PlanePoint point : ring) {
            box.include(point);
        }
    }
    const double middle = (box.min_y + box.max_y) / 2.0;
    double below = box.min_y;
    double above = box.max_y;
    for (const PlaneRing& ring : polygon.rings) {
        for (const PlanePoint point : ring) {
            if (point.y <= middle) {
                below = std::max(below, point.y);
            } else {
                above = std::min(above, point.y);
            }
        }
    }
    return (below + above) / 2.0;
}

PlanePoint lowest_vertex(const PlaneMultiPolygon& polygons) {
    std::optional<PlanePoint> lowest;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            for (const PlanePoint point : ring) {
                if (!lowest || lies_before(point, *lowest)) {
                    lowest = point;
                }
            }
        }
    }
    CERCANIA_REQUIRE(lowest.has_value());
    return *lowest;
}

/// The ring's vertices without the closing one, counter-clockwise from the lowest.
PlaneRing canonical(const PlaneRing& ring) {
    PlaneRing open = ring;
    if (open.size() > 1 && open.front() == open.back()) {
        open.pop_back();
    }
    if (twice_signed_area(ring) < 0.0) {
        std::reverse(open.begin(), open.end());
    }
    std::rotate(open.begin(), std::min_element(open.begin(), open.end(), lies_before), open.end());
    return open;
}

/// Appends the samples of one ring.
void sample_ring(const PlaneRing& ring, double step, std::vector<WeightedPoint>& samples) {
    if (ring.empty()) {
        return;
    }
    PlaneRing walk = canonical(ring);
    walk.push_back(walk.front());
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < walk.size(); ++i) {
        length += distance(walk[i], walk[i + 1]).value();
    }
    // A hair is taken off, so that a rim of exactly n steps gives n samples and not n + 1.
    const double count = std::max(1.0, std::ceil(length / step - 1e-9));
    const double spacing = length / count;
    std::size_t edge = 0;
    double edge_start = 0.0;
    double edge_length = distance(walk[0], walk[1]).value();
    for (double i = 0.0; i < count; i += 1.0) {
        const double along = (i + 0.5) * spacing;
        while (along > edge_start + edge_length && edge + 2 < walk.size()) {
            edge_start += edge_length;
            ++edge;
            edge_length = distance(walk[edge], walk[edge + 1]).value();
        }
        const double fraction =
            edge_length > 0.0 ? std::min(1.0, (along - edge_start) / edge_length) : 0.0;
        samples.push_back({interpolate(walk[edge], walk[edge + 1], fraction), spacing});
    }
}

}  // namespace

PlaneMultiPolygon to_plane(const GeoMultiPolygon& polygons, const LocalProjection& projection) {
    PlaneMultiPolygon result;
    result.reserve(polygons.size());
    for (const GeoPolygon& polygon : polygons) {
        PlanePolygon& projected = result.emplace_back();
        projected.rings.reserve(polygon.rings.size());
        for (const GeoRing& ring : polygon.rings) {
            projected.rings.push_back(projection.to_plane(std::span(ring)));
        }
    }
    return result;
}

bool is_finite(const PlaneMultiPolygon& polygons) {
    const auto finite = [](PlanePoint point) {
        return std::isfinite(point.x) && std::isfinite(point.y);
    };
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            if (!std::all_of(ring.begin(), ring.end(), finite)) {
                return false;
            }
        }
    }
    return true;
}

PlaneBox box_of(const PlaneMultiPolygon& polygons) {
    PlaneBox box;
    for (const PlanePolygon& polygon : polygons) {
        if (!polygon.rings.empty()) {
            for (const PlanePoint point : polygon.rings.front()) {
                box.include(point);
            }
        }
    }
    return box;
}

PlanePoint surface_point(const PlaneMultiPolygon& polygons) {
    double widest = 0.0;
    std::optional<PlanePoint> best;
    std::vector<double> crossings;
    for (const PlanePolygon& polygon : polygons) {
        const double y = scan_height(polygon);
        crossings_at(y, polygon, crossings);
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            const double width = crossings[i + 1] - crossings[i];
            const PlanePoint middle{(crossings[i] + crossings[i + 1]) / 2.0, y};
            if (width > widest || (best && width == widest && lies_before(middle, *best))) {
                widest = width;
                best = middle;
            }
        }
    }
    return best ? *best : lowest_vertex(polygons);
}

std::vector<WeightedPoint> rim_samples(const PlaneMultiPolygon& polygons, Metres step) {
    CERCANIA_REQUIRE(step > Metres::of(0.0));
    std::vector<WeightedPoint> samples;
    for (const PlanePolygon& polygon : polygons) {
        if (!polygon.rings.empty()) {
            sample_ring(polygon.rings.front(), step.value(), samples);
        }
    }
    return samples;
}

std::vector<PlanePoint> ground_samples(const PlaneMultiPolygon& polygons, Metres step) {
    CERCANIA_REQUIRE(step > Metres::of(0.0));
    const double side = step.value();
    // The first grid line at or after a coordinate.
    const auto first_line = [side](double value) { return std::ceil(value / side - 0.5); };
    std::vector<PlanePoint> samples;
    std::vector<double> crossings;
    for (const PlanePolygon& polygon : polygons) {
        const PlaneBox box = box_of({polygon});
        for (double row = first_line(box.min_y); (row + 0.5) * side < box.max_y; row += 1.0) {
            const double y = (row + 0.5) * side;
            crossings_at(y, polygon, crossings);
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
                double column = first_line(crossings[i]);
                for (; (column + 0.5) * side < crossings[i + 1]; column += 1.0) {
                    samples.push_back({(column + 0.5) * side, y});
                }
            }
        }
    }
    if (samples.empty()) {
        samples.push_back(surface_point(polygons));
    }
    return samples;
}

}  // namespace cercania
