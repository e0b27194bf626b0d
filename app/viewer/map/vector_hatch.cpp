#include "app/viewer/map/vector_hatch.h"

#include <algorithm>
#include <cmath>

#include "core/geometry/polygon_locator.h"
#include "core/geometry/polygon_operations.h"
#include "core/geometry/polygon_sampling.h"

namespace cercania::viewer {
namespace {

PlaneMultiPolygon thinned(const PlaneMultiPolygon& ground, double tolerance) {
    PlaneMultiPolygon result;
    for (const PlanePolygon& polygon : ground) {
        PlanePolygon few;
        for (const PlaneRing& ring : polygon.rings) {
            PlaneRing kept = simplified(ring, tolerance);
            if (kept.size() > 3) {
                few.rings.push_back(std::move(kept));
            } else if (few.rings.empty()) {
                break;  // an outer ring too small to see takes its holes with it
            }
        }
        if (!few.rings.empty()) {
            result.push_back(std::move(few));
        }
    }
    return result;
}

PlaneMultiPolygon rectangle(const PlaneBox& box) {
    return {PlanePolygon{{{{box.min_x, box.min_y},
                           {box.max_x, box.min_y},
                           {box.max_x, box.max_y},
                           {box.min_x, box.max_y},
                           {box.min_x, box.min_y}}}}};
}

}  // namespace

QList<QLineF> hatch_lines(const PlaneMultiPolygon& ground, const Hatch& hatch,
                          const PlaneToPainter& to_painter) {
    QList<QLineF> lines;
    const PlaneBox box = box_of(ground);
    if (box.empty()) {
        return lines;
    }
    const PolygonLocator locator(ground);
    // A rising line is x - y = c, a falling one x + y = c; c grows by the step times root two.
    const double sign = hatch.rising ? -1.0 : 1.0;
    const double step = hatch.step * std::sqrt(2.0) * to_painter.metres_per_unit;
    const double low = box.min_x + std::min(sign * box.min_y, sign * box.max_y);
    const double high = box.max_x + std::max(sign * box.min_y, sign * box.max_y);
    for (double i = std::ceil(low / step); i * step <= high; i += 1.0) {
        const double c = i * step;
        const PlanePoint a{c - sign * box.min_y, box.min_y};
        const PlanePoint b{c - sign * box.max_y, box.max_y};
        for (const LineFraction& part : locator.inside_parts(a, b)) {
            lines.append(QLineF(to_painter(interpolate(a, b, part.from)),
                                to_painter(interpolate(a, b, part.to))));
        }
    }
    return lines;
}

std::optional<PlaneMultiPolygon> ground_inside(const PlaneMultiPolygon& ground, double tolerance,
                                               const PlaneBox& box) {
    if (!box_of(ground).intersects(box)) {
        return std::nullopt;
    }
    const PolygonOperations operations;
    const PlaneMultiPolygon valid = operations.made_valid(thinned(ground, tolerance));
    PlaneMultiPolygon inside = operations.intersection(valid, rectangle(box));
    return inside.empty() ? std::nullopt : std::optional(std::move(inside));
}

PlaneMultiPolygon inner_band(const PlaneMultiPolygon& ground, double depth) {
    const std::vector<PlaneRing> rings = rings_of(ground);
    const PolygonOperations operations;
    return operations.intersection(ground, operations.buffer(rings, Metres::of(depth), 4));
}

std::vector<PlaneRing> rings_of(const PlaneMultiPolygon& ground) {
    std::vector<PlaneRing> rings;
    for (const PlanePolygon& polygon : ground) {
        rings.insert(rings.end(), polygon.rings.begin(), polygon.rings.end());
    }
    return rings;
}

}  // namespace cercania::viewer
