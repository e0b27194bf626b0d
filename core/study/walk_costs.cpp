#include "core/study/walk_costs.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace cercania {
namespace {

constexpr double kSame = 1e-9;  // factors and seconds nearer than this are told as none

double slope_factor(const RoadGraph::Edge& edge, const RouteStep& step) {
    return step.to_along >= step.from_along ? edge.slope_forward : edge.slope_backward;
}

}  // namespace

bool WalkCost::is_plain() const {
    return std::fabs(way_factor - 1.0) < kSame && std::fabs(slope_factor - 1.0) < kSame &&
           waits.value() < kSame;
}

std::vector<WalkCost> walk_costs(const RoadGraph& graph, const Route& route) {
    std::vector<WalkCost> costs;
    costs.reserve(route.steps.size());
    for (const RouteStep& step : route.steps) {
        const RoadGraph::Edge& edge = graph.edge(step.edge);
        WalkCost cost;
        cost.class_name = graph.text(edge.class_name);
        cost.way_id = edge.way_id;
        cost.length = step.length;
        cost.flat = step.length / graph.speed();
        cost.way_factor = edge.time_factor;
        cost.way_cause = graph.text(edge.time_cause);
        cost.slope_factor = slope_factor(edge, step);
        cost.time = step.time;
        const Seconds walked = cost.flat * cost.way_factor * cost.slope_factor;
        cost.waits = std::max(Seconds(), step.time - walked);
        if (cost.waits.value() < kSame * std::max(1.0, step.time.value())) {
            cost.waits = Seconds();  // what rounding left
        }
        costs.push_back(std::move(cost));
    }
    return costs;
}

void add_cost_lines(const std::vector<WalkCost>& costs, RunReport& report) {
    if (std::all_of(costs.begin(), costs.end(),
                    [](const WalkCost& cost) { return cost.is_plain(); })) {
        return;
    }
    report.add_line("");
    report.add_line("What takes more or less than length and speed:");
    for (const WalkCost& cost : costs) {
        if (cost.is_plain()) {
            continue;
        }
        std::string line = fmt::format("  {:>7.1f} m {:>7.1f} s on the flat", cost.length.value(),
                                       cost.flat.value());
        if (std::fabs(cost.way_factor - 1.0) >= kSame) {
            line += fmt::format(", x {:.2f} ({})", cost.way_factor, cost.way_cause);
        }
        if (std::fabs(cost.slope_factor - 1.0) >= kSame) {
            line += fmt::format(", x {:.2f} (slope)", cost.slope_factor);
        }
        if (cost.waits.value() >= kSame) {
            line += fmt::format(", + {:.1f} s (waits)", cost.waits.value());
        }
        report.add_line(fmt::format("{} = {:.1f} s  {} (way {})", line, cost.time.value(),
                                    cost.class_name, cost.way_id));
    }
}

}  // namespace cercania
