#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/network/cost_field.h"
#include "core/study/run_report.h"

namespace cercania {

/// A wait on the way, and the tags that cause it: "highway=crossing, crossing=traffic_signals".
struct WalkWait {
    Seconds time;
    std::string cause;
};

/// What one step of a walk costs, and what makes it cost that: length over the speed on the flat,
/// times the factor of the way's kind and ground, times that of its slope, and the waits. The
/// product of the three and the sum with the waits is the time.
struct WalkCost {
    std::string street;  ///< its name; empty where it has none
    std::string class_name;
    std::int64_t way_id = 0;
    Metres length;
    Seconds flat;               ///< length over the profile's speed
    double way_factor = 1.0;    ///< of steps, surface, smoothness, light
    std::string way_cause;      ///< the tags that make it so: "surface=gravel, lit=no"
    double slope_factor = 1.0;  ///< of the slope in the direction walked
    Metres rise;                ///< over the step, as the heights (--dem) have it
    Metres fall;
    std::vector<WalkWait> waits;  ///< at crossings and lifts that the step passes
    Seconds time;

    /// Whether nothing but length and speed makes its time, or it takes none.
    bool is_plain() const;
    Seconds waited() const;
};

/// The costs of a route's steps, in walking order.
std::vector<WalkCost> walk_costs(const RoadGraph& graph, const Route& route);

/// The steps whose time is more than length and speed, one line each; nothing where there is none.
void add_cost_lines(const std::vector<WalkCost>& costs, RunReport& report);

}  // namespace cercania
