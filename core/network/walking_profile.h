#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/quantity.h"
#include "core/network/walking_slope.h"

namespace cercania {

/// Whether a way counts whose tags do not say what the profile must know of it.
enum class UnknownTags {
    AssumePassable,
    AssumeNot,
    Report,  ///< asked both ways: what is certain, and what is possible
};

/// How a person moves: by which tags of access, and whether one-way streets bind.
enum class TravelMode { Foot, Bicycle };

/// What the values of one tag (`surface`, `smoothness`, `tactile_paving`) mean. Values in neither
/// list cost nothing.
struct TagResponse {
    std::vector<std::pair<std::string, double>> time_factors;
    std::vector<std::string> impassable;
};

/// Seconds that people wait before they cross a road, by the kind of crossing.
struct CrossingWaits {
    Seconds at_signals;
    Seconds marked;  ///< a zebra or other marked crossing without signals
    /// Unmarked, by the `highway` value of the road that is crossed; none where not listed.
    std::vector<std::pair<std::string, Seconds>> unmarked;
};

/// A constant of a profile, as the file writes it, and where it comes from.
struct ProfileConstant {
    std::string key;  ///< "speed.flat_m_per_s"
    std::string value;
    std::string source;  ///< empty where the file gives none
};

/// How a person walks: the speed, and which ways are passable at what factor of time. Read from a
/// TOML file (core/io/profile_reader.h), several of which ship in data/profiles. A default one
/// knows a speed but no walkable class: enough for line layers, which carry no tags.
struct WalkingProfile {
    std::string name = "adult";
    std::string description;
    TravelMode mode = TravelMode::Foot;
    /// Speed on the flat, also charged for the straight leg between a place and its street.
    MetresPerSecond speed = MetresPerSecond::of(1.33);
    SlopeResponse slope;
    bool steps_allowed = true;
    /// Time on steps as a multiple of the time on the flat over the same length.
    double steps_time_factor = 1.0;
    /// Time for each step where `step_count` is tagged, in place of the factor; zero: the factor.
    Seconds time_per_step;
    /// Tags (`ramp:wheelchair`, `ramp:stroller`, `ramp`) that open steps to a profile that climbs
    /// none.
    std::vector<std::string> ramp_tags;
    bool ferries_allowed = false;
    bool fords_allowed = true;
    bool lifts_allowed = true;
    Seconds lift_time;  ///< waiting and riding, whatever the number of floors
    TagResponse surface;
    TagResponse smoothness;
    TagResponse tactile_paving;                 ///< for who follows the ground with a cane
    Metres least_width;                         ///< zero: any width will do
    std::vector<std::string> impassable_kerbs;  ///< values of `kerb`
    double steepest_incline = 0.0;              ///< of `incline` as tagged; zero: no limit
    bool light_needed = false;
    double unlit_time_factor = 1.0;
    CrossingWaits crossings;
    /// Whether `wheelchair=no` closes and `wheelchair=yes` settles surface, width, kerb, incline.
    bool heeds_wheelchair_tag = false;
    UnknownTags unknown_tags = UnknownTags::AssumePassable;
    /// Which of surface, lit, width, incline and tactile_paving make a way doubtful where nothing
    /// is tagged.
    std::vector<std::string> doubtful_untagged;
    /// `highway` values walked on when nothing else is tagged; "platform" and "pier" also stand for
    /// `railway=platform`, `public_transport=platform` and `man_made=pier`.
    std::vector<std::string> walkable_highways;
    /// Values of `foot`/`access` that allow and that forbid walking; any other value decides
    /// nothing.
    std::vector<std::string> allowing_access_values;
    std::vector<std::string> forbidding_access_values;
    /// `barrier` values on a node that stop a walker unless `foot`/`access` allows.
    std::vector<std::string> blocking_barriers;
    /// Everything above as the file has it, with its sources; for people to read.
    std::vector<ProfileConstant> constants;
};

}  // namespace cercania
