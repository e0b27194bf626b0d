#include "core/access/streets_inside.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/geometry/polygon_locator.h"

namespace cercania {

namespace {

/// A stretch of an edge in metres along it.
struct Stretch {
    double from = 0.0;
    double to = 0.0;
};

/// The parts of one edge inside, merged over its inner points.
std::vector<Stretch> stretches_inside(const RoadGraph& graph, EdgeId edge,
                                      const PolygonLocator& locator) {
    const auto points = graph.plane_points(edge);
    const auto metres = graph.metres_along(edge);
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double start = metres[i];
        const double length = metres[i + 1] - start;
        for (const LineFraction part : locator.inside_parts(points[i], points[i + 1])) {
            const double from = start + length * part.from;
            const double to = part.to == 1.0 ? metres[i + 1] : start + length * part.to;
            if (!stretches.empty() && stretches.back().to == from) {
                stretches.back().to = to;
            } else {
                stretches.push_back({from, to});
            }
        }
    }
    return stretches;
}

}  // namespace

std::vector<WeightedPoint> streets_inside(const PlaneMultiPolygon& polygons, const RoadGraph& graph,
                                          const StreetIndex& streets, Metres step) {
    CERCANIA_REQUIRE(step > Metres::of(0.0));
    const PolygonLocator locator(polygons);
    std::vector<WeightedPoint> samples;
    streets.visit_edges(locator.box(), [&](EdgeId edge) {
        for (const Stretch stretch : stretches_inside(graph, edge, locator)) {
            const double length = stretch.to - stretch.from;
            if (!(length > 0.0)) {
                continue;
            }
            const double count = std::max(1.0, std::ceil(length / step.value() - 1e-9));
            for (double i = 0.0; i < count; i += 1.0) {
                const double along = stretch.from + (i + 0.5) * length / count;
                samples.push_back({graph.plane_point_at(edge, Metres::of(along)), length / count});
            }
        }
    });
    return samples;
}

}  // namespace cercania
