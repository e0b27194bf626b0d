#include "app/viewer/model/explained_place.h"

#include <algorithm>
#include <cmath>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

class ExplainTexts {
    Q_DECLARE_TR_FUNCTIONS(ExplainTexts)
};

/// The walk as points with the cost so far.
struct CostPoint {
    PlanePoint point;
    double cost = 0.0;
};

double step_cost(const RouteStep& step, CostUnit unit) {
    return unit == CostUnit::Distance ? step.length.value() : step.time.value();
}

/// The points of one step, without its first.
void append_step(const RoadGraph& graph, const RouteStep& step, CostUnit unit,
                 std::vector<CostPoint>& walk) {
    const double from = step.from_along.value();
    const double to = step.to_along.value();
    const double length = std::fabs(to - from);
    const double begin_cost = walk.back().cost;
    const double whole = step_cost(step, unit);
    const auto at = [&](double along) {
        return begin_cost + (length > 0.0 ? whole * std::fabs(along - from) / length : whole);
    };
    const auto metres = graph.metres_along(step.edge);
    const auto points = graph.plane_points(step.edge);
    std::vector<std::size_t> between;
    for (std::size_t i = 0; i < metres.size(); ++i) {
        if (metres[i] > std::min(from, to) && metres[i] < std::max(from, to)) {
            between.push_back(i);
        }
    }
    if (to < from) {
        std::reverse(between.begin(), between.end());
    }
    for (const std::size_t i : between) {
        walk.push_back({points[i], at(metres[i])});
    }
    walk.push_back({graph.plane_point_at(step.edge, step.to_along), begin_cost + whole});
}

/// From care to the home, so that the limit falls on the border of the catchment.
std::vector<CostPoint> walk_of(const ExplainedPlace& place, const RoadGraph& graph, CostUnit unit) {
    const Route& route = *place.explanation.route;
    const auto leg_cost = [&](Metres leg) {
        return unit == CostUnit::Distance ? leg.value() : (leg / graph.speed()).value();
    };
    // Where people walk from care the steps begin there.
    const bool from_home =
        route.steps.empty() ||
        distance(graph.plane_point_at(route.steps.front().edge, route.steps.front().from_along),
                 route.place.point) < Metres::of(1.0);
    std::vector<RouteStep> steps = route.steps;
    if (!from_home) {
        std::reverse(steps.begin(), steps.end());
        for (RouteStep& step : steps) {
            std::swap(step.from_along, step.to_along);
        }
    }
    std::vector<CostPoint> walk = {{place.point, 0.0},
                                   {route.place.point, leg_cost(route.place.leg)}};
    for (const RouteStep& step : steps) {
        append_step(graph, step, unit, walk);
    }
    walk.push_back({place.care, walk.back().cost + leg_cost(route.entrance.leg)});
    const double whole = walk.back().cost;
    std::reverse(walk.begin(), walk.end());
    for (CostPoint& point : walk) {
        point.cost = whole - point.cost;
    }
    return walk;
}

PlanePoint point_at_cost(const std::vector<CostPoint>& walk, double cost) {
    for (std::size_t i = 1; i < walk.size(); ++i) {
        if (walk[i].cost >= cost) {
            const double step = walk[i].cost - walk[i - 1].cost;
            return step > 0.0 ? interpolate(walk[i - 1].point, walk[i].point,
                                            (cost - walk[i - 1].cost) / step)
                              : walk[i].point;
        }
    }
    return walk.back().point;
}

void split_at(const std::vector<CostPoint>& walk, double limit, RouteOverlay& overlay) {
    for (const CostPoint& point : walk) {
        (point.cost <= limit ? overlay.within : overlay.beyond).push_back(point.point);
    }
    if (!overlay.beyond.empty()) {
        const PlanePoint border = point_at_cost(walk, limit);
        overlay.within.push_back(border);
        overlay.beyond.insert(overlay.beyond.begin(), border);
    }
}

void add_beads(const std::vector<CostPoint>& walk, const Cutoff& cutoff, RouteOverlay& overlay) {
    const bool time = cutoff.unit == CostUnit::Time;
    const double step = time ? 300.0 : 400.0;
    const double whole = walk.back().cost;
    const auto text = [&](double cost) {
        return Words::count(std::llround(time ? cost / 60.0 : cost));
    };
    // The last bead would hide the home.
    for (double cost = step; cost < whole - 0.2 * step; cost += step) {
        if (std::fabs(cost - cutoff.limit) > 0.2 * step) {
            overlay.beads.push_back({point_at_cost(walk, cost), text(cost), false});
        }
    }
    if (whole > cutoff.limit) {
        overlay.beads.push_back({point_at_cost(walk, cutoff.limit), text(cutoff.limit), true});
    }
}

}  // namespace

std::vector<ShownLeg> shown_legs(const ExplainedWay& way, MetresPerSecond speed) {
    constexpr Metres kShort = Metres::of(45.0);
    std::vector<ShownLeg> shown;
    int merged = 0;
    const bool from_care = way.direction == Direction::From;
    Seconds so_far = (from_care ? way.route.entrance.leg : way.route.place.leg) / speed;
    for (const WalkLeg& leg : way.legs) {
        const bool unnamed = leg.street.empty() || leg.street.front() == '(' ||
                             leg.street == "street" || leg.length < kShort;
        so_far += leg.time;
        if (!unnamed) {
            merged = 0;
            shown.push_back({QString::fromStdString(leg.street), leg.length, so_far});
        } else if (merged++ > 0) {
            shown.back().street = ExplainTexts::tr("%n short stretch(es)", nullptr, merged);
            shown.back().length += leg.length;
            shown.back().time_so_far = so_far;
        } else {
            shown.push_back({ExplainTexts::tr("A short stretch"), leg.length, so_far});
        }
    }
    return shown;
}

std::optional<RouteOverlay> route_overlay(const ExplainedPlace& place, const RoadGraph& graph) {
    if (!place.explanation.route) {
        return std::nullopt;
    }
    const CostUnit unit = place.cutoff ? place.cutoff->unit : CostUnit::Distance;
    const std::vector<CostPoint> walk = walk_of(place, graph, unit);
    RouteOverlay overlay;
    overlay.home = place.point;
    overlay.care = place.care;
    split_at(walk, place.cutoff ? place.cutoff->limit : walk.back().cost, overlay);
    if (place.cutoff) {
        add_beads(walk, *place.cutoff, overlay);
    }
    return overlay;
}

}  // namespace cercania::viewer
