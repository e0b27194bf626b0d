#include "core/study/walk_costs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/study/street_line.h"

namespace cercania {
namespace {

constexpr Seconds kNothing = Seconds::of(0.05);  // shown as 0.0
constexpr double kSame = 1e-9;  // factors and seconds nearer than this are told as none

/// What of the step is a matter of the direction in which it is walked.
void take_slope(const RoadGraph::Edge& edge, const RouteStep& step, WalkCost& cost) {
    const bool forward = step.to_along >= step.from_along;
    cost.slope_factor = forward ? edge.slope_forward : edge.slope_backward;
    cost.rise = step.length * (forward ? edge.rise : edge.fall);
    cost.fall = step.length * (forward ? edge.fall : edge.rise);
}

std::vector<WalkWait> waits_of(const RoadGraph& graph, const RouteStep& step) {
    const RoadGraph::Edge& edge = graph.edge(step.edge);
    std::vector<WalkWait> waits;
    const auto add = [&](bool passes, Seconds wait, std::uint32_t cause) {
        if (passes && wait.value() >= kSame) {
            waits.push_back({wait, graph.text(cause)});
        }
    };
    const bool forward = step.to_along >= step.from_along;
    if (forward) {
        add(step.passes_from, edge.wait_from, edge.wait_from_cause);
    }
    add(step.passes_to, edge.wait_to, edge.wait_to_cause);
    if (!forward) {
        add(step.passes_from, edge.wait_from, edge.wait_from_cause);
    }
    return waits;
}

/// "slope from the DEM: +6.2 %"; of a step that goes up and down, both in metres.
std::string slope_text(const WalkCost& cost) {
    const double less = std::min(cost.rise.value(), cost.fall.value());
    const double more = std::max(cost.rise.value(), cost.fall.value());
    constexpr double kHardly = 0.1;  // of the other: an even slope as people see it
    if (less > kHardly * more) {
        return fmt::format("slope from the DEM: {:.1f} m up, {:.1f} m down", cost.rise.value(),
                           cost.fall.value());
    }
    constexpr double kPerCent = 100.0;
    return fmt::format("slope from the DEM: {:+.1f} %",
                       kPerCent * ((cost.rise - cost.fall) / cost.length));
}

std::string cost_line(const WalkCost& cost) {
    std::string line =
        fmt::format("  {:>7.1f} m {:>7.1f} s on the flat", cost.length.value(), cost.flat.value());
    if (std::fabs(cost.way_factor - 1.0) >= kSame) {
        line += fmt::format(", x {:.2f} ({})", cost.way_factor, cost.way_cause);
    }
    if (std::fabs(cost.slope_factor - 1.0) >= kSame) {
        line += fmt::format(", x {:.2f} ({})", cost.slope_factor, slope_text(cost));
    }
    for (const WalkWait& wait : cost.waits) {
        line += fmt::format(", + {:.1f} s (wait: {})", wait.time.value(), wait.cause);
    }
    return fmt::format("{} = {:.1f} s  {} ({})", line, cost.time.value(), cost.class_name,
                       source_object(cost.way_id));
}

}  // namespace

bool WalkCost::is_plain() const {
    const bool takes_its_time =
        std::fabs(way_factor - 1.0) < kSame && std::fabs(slope_factor - 1.0) < kSame;
    return waits.empty() && (takes_its_time || flat <= kNothing);
}

Seconds WalkCost::waited() const {
    return std::accumulate(waits.begin(), waits.end(), Seconds(),
                           [](Seconds sum, const WalkWait& wait) { return sum + wait.time; });
}

std::vector<WalkCost> walk_costs(const RoadGraph& graph, const Route& route) {
    std::vector<WalkCost> costs;
    costs.reserve(route.steps.size());
    for (const RouteStep& step : route.steps) {
        const RoadGraph::Edge& edge = graph.edge(step.edge);
        WalkCost cost;
        cost.street = graph.text(edge.name);
        cost.class_name = graph.text(edge.class_name);
        cost.way_id = edge.way_id;
        cost.length = step.length;
        cost.flat = step.length / graph.speed();
        cost.way_factor = edge.time_factor;
        cost.way_cause = graph.text(edge.time_cause);
        take_slope(edge, step, cost);
        cost.waits = waits_of(graph, step);
        cost.time = step.time;
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
        if (!cost.is_plain()) {
            report.add_line(cost_line(cost));
        }
    }
}

}  // namespace cercania
