#pragma once

#include <string>
#include <vector>

#include "core/base/quantity.h"

namespace cercania {

/// How a person walks: the speed, and which ways are passable at what factor of time. Read from a
/// TOML file (io), several of which ship in data/profiles/.
struct WalkingProfile {
    std::string name = "adult";
    std::string description;
    /// Speed on the flat, also charged for the straight leg between a place and its street.
    MetresPerSecond speed = MetresPerSecond::of(1.33);
    bool steps_allowed = true;
    /// Time on steps as a multiple of the time on the flat over the same length.
    double steps_time_factor = 1.0;
    bool ferries_allowed = false;
    /// `highway` values walked on when nothing else is tagged.
    std::vector<std::string> walkable_highways;
    /// Values of `foot`/`access` that allow and that forbid walking.
    std::vector<std::string> allowing_access_values;
    std::vector<std::string> forbidding_access_values;
    /// `barrier` values on a node that stop a walker unless `foot`/`access` allows.
    std::vector<std::string> blocking_barriers;
};

}  // namespace cercania
