#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/viewer/map/map_scene.h"
#include "core/study/explain_analysis.h"

namespace cercania::viewer {

/// A facility near to a place, and the walk to it.
struct NearCare {
    std::string id;
    QString name;
    PlaceCost cost;
};

/// One place, explained: what core says of it, and the nearest facilities on foot.
struct ExplainedPlace {
    PlanePoint point;
    Explanation explanation;
    std::vector<NearCare> nearest;  ///< by cost; at most three
    std::optional<Cutoff> cutoff;
    PlanePoint care;  ///< the facility at the end of the route
    QString care_name;
    /// By the explanation's services: where the nearest is; empty where no way leads to one.
    std::vector<QString> service_places;
};

/// A walk as it is listed: named stretches as they are, unnamed and short ones put together.
struct ShownLeg {
    QString street;
    Metres length;
    Seconds time_so_far;
};
std::vector<ShownLeg> shown_legs(const ExplainedWay& way, MetresPerSecond speed);

/// The walk whose cost counts, for the map: cut at the limit, with a bead every five minutes (or
/// 400 m for a limit in metres) and one at the limit. None when there is no way to care.
std::optional<RouteOverlay> route_overlay(const ExplainedPlace& place, const RoadGraph& graph);

}  // namespace cercania::viewer
