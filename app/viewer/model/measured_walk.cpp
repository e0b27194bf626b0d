#include "app/viewer/model/measured_walk.h"

#include "core/study/explain_analysis.h"

namespace cercania::viewer {

MeasuredWalk measured_walk(const LoadedStudy& study, const PlaneLine& points,
                           const Control& control) {
    const LocalProjection& projection = study.network.graph->projection();
    MeasuredWalk measured;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0) {
            const PlaceToPlace walk =
                walk_between(study.network, study.settings, projection.to_geo(points[i - 1]),
                             projection.to_geo(points[i]), control);
            const std::optional<Route>& route = walk.explanation.route;
            measured.broken = measured.broken || !route;
            for (const Feature& step : route_layer(walk.study, walk.explanation).features) {
                for (const GeoPoint& place : step.shape.lines.front()) {
                    measured.line.push_back(projection.to_plane(place));
                }
            }
            if (route) {
                measured.distance += route->cost.distance;
                measured.time += route->cost.time;
            }
        }
        measured.line.push_back(points[i]);
    }
    return measured;
}

}  // namespace cercania::viewer
