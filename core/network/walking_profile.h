#pragma once

#include <string>
#include <vector>

#include "core/base/quantity.h"

namespace cercania {

/// How a person walks: the speed, and which ways are passable at what factor of time. Read from a
/// TOML file (core/io/profile_reader.h), several of which ship in data/profiles/. A default one
/// knows a speed but no walkable class: enough for line layers, which carry no tags.
struct WalkingProfile {
    std::string name = "adult";
    std::string description;
    /// Speed on the flat, also charged for the straight leg between a place and its street.
    MetresPerSecond speed = MetresPerSecond::of(1.33);
    bool steps_allowed = true;
    /// Time on steps as a multiple of the time on the flat over the same length.
    double steps_time_factor = 1.0;
    bool ferries_allowed = false;
    /// `highway` values walked on when nothing else is tagged; "platform" and "pier" also stand for
    /// `railway=platform`, `public_transport=platform` and `man_made=pier`.
    std::vector<std::string> walkable_highways;
    /// Values of `foot`/`access` that allow and that forbid walking; any other value decides
    /// nothing.
    std::vector<std::string> allowing_access_values;
    std::vector<std::string> forbidding_access_values;
    /// `barrier` values on a node that stop a walker unless `foot`/`access` allows.
    std::vector<std::string> blocking_barriers;
};

}  // namespace cercania
