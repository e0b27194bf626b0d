#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/quantity.h"
#include "core/network/walking_profile.h"
#include "core/network/way_tags.h"

namespace cercania {

/// What of a way's ground, rather than of its law, stops somebody.
enum class Obstacle {
    None,
    WheelchairTag,
    Surface,
    Smoothness,
    Width,
    Kerb,
    Incline,
    Light,
    Ford,
    TactilePaving,
};

/// What the ground of a way means to somebody who moves as a profile says.
struct Passage {
    Obstacle obstacle = Obstacle::None;
    double time_factor = 1.0;
    std::string cause;      ///< the tags of `time_factor`: "surface=gravel, lit=no"
    bool doubtful = false;  ///< passable as far as the tags say, but one that matters is missing
};

/// Reads the tags that describe a way's ground. OSM wiki: Key:surface, Key:smoothness, Key:width,
/// Key:kerb, Key:incline, Key:lit, Key:wheelchair, Key:ford, Key:tactile_paving.
class WayPassage {
  public:
    explicit WayPassage(const WalkingProfile& profile);

    Passage of(const WayTags& tags) const;
    /// Whether a value of `kerb` stops somebody.
    bool kerb_stops(std::string_view kerb) const;
    /// Whether the profile takes fords.
    bool fords_allowed() const { return fords_allowed_; }

  private:
    struct Response {
        std::vector<std::pair<std::string, double>> time_factors;  // sorted
        std::vector<std::string> impassable;                       // sorted
        bool stops(std::string_view value) const;
        double time_factor(std::string_view value) const;
        bool empty() const { return time_factors.empty() && impassable.empty(); }
    };
    static Response response_of(const TagResponse& response);
    Obstacle obstacle_of(const WayTags& tags) const;
    bool is_doubtful(const WayTags& tags) const;

    Response surface_;
    Response smoothness_;
    Response tactile_paving_;
    std::vector<std::string> impassable_kerbs_;
    double least_width_m_;
    double steepest_incline_;
    double unlit_time_factor_;
    bool light_needed_;
    bool fords_allowed_;
    bool heeds_wheelchair_tag_;
    bool doubts_surface_;
    bool doubts_width_;
    bool doubts_incline_;
    bool doubts_light_;
    bool doubts_tactile_paving_;
    bool heeds_nothing_;  // so that nothing is looked at for the many to whom all ground is alike
};

/// `width` in metres: "2", "1.5 m", "90 cm"; none for anything else.
std::optional<double> width_in_metres(std::string_view text);

/// `incline` as a gradient: "8%", "-10 %", "5°"; none for "up", "down" and anything else.
std::optional<double> incline_as_gradient(std::string_view text);

}  // namespace cercania
