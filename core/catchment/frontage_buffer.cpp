#include "core/catchment/frontage_buffer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace cercania {
namespace {

/// The edge's points between two positions, both included.
PlaneLine line_between(const RoadGraph& graph, EdgeId edge, double from_m, double to_m) {
    const auto points = graph.plane_points(edge);
    const auto metres = graph.metres_along(edge);
    PlaneLine line = {graph.plane_point_at(edge, Metres::of(from_m))};
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (metres[i] > from_m && metres[i] < to_m) {
            line.push_back(points[i]);
        }
    }
    line.push_back(graph.plane_point_at(edge, Metres::of(to_m)));
    return line;
}

}  // namespace

PlaneMultiPolygon frontage_buffer(const RoadGraph& graph, std::span<const ReachedStretch> reached,
                                  double limit, double access_pace, Metres frontage,
                                  const PolygonOperations& operations,
                                  std::optional<std::uint32_t> only_facility) {
    CERCANIA_REQUIRE(access_pace > 0.0 && frontage.value() > 0.0);
    const double street_limit = limit - access_pace * frontage.value();
    std::vector<PlaneLine> lines;
    std::vector<PlanePolygon> parts;
    for (const ReachedStretch& stretch : reached) {
        const double least = std::min(stretch.cost_from, stretch.cost_to);
        if (least > limit || (only_facility && stretch.facility != *only_facility)) {
            continue;
        }
        if (least > street_limit) {
            const double cheapest =
                stretch.cost_from <= stretch.cost_to ? stretch.from_m : stretch.to_m;
            const Metres radius = Metres::of((limit - least) / access_pace);
            if (radius.value() > 0.0) {
                parts.push_back(
                    disc(graph.plane_point_at(stretch.edge, Metres::of(cheapest)), radius));
            }
            continue;
        }
        for (const ReachedStretch& part : clipped_to(std::span(&stretch, 1), street_limit)) {
            lines.push_back(line_between(graph, part.edge, part.from_m, part.to_m));
        }
    }
    for (PlanePolygon& part : operations.buffer(lines, frontage)) {
        parts.push_back(std::move(part));
    }
    return operations.united(parts);
}

}  // namespace cercania
