#include "core/network/way_passage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <numbers>

namespace cercania {
namespace {

std::vector<std::string> sorted(std::vector<std::string> values) {
    std::sort(values.begin(), values.end());
    return values;
}

bool contains(const std::vector<std::string>& sorted_values, std::string_view value) {
    return !value.empty() &&
           std::binary_search(sorted_values.begin(), sorted_values.end(), value, std::less<>());
}

bool names(const std::vector<std::string>& values, std::string_view value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// The number at the start of a text, and what follows it without leading spaces.
std::optional<std::pair<double, std::string_view>> number_and_unit(std::string_view text) {
    const std::string copy(
        text.substr(0, 32));  // ends in zero, as strtod wants; no number is so long
    char* end = nullptr;
    const double number = std::strtod(copy.c_str(), &end);
    if (end == copy.c_str() || !std::isfinite(number)) {
        return std::nullopt;
    }
    std::string_view unit = text.substr(static_cast<std::size_t>(end - copy.c_str()));
    while (unit.starts_with(' ')) {
        unit.remove_prefix(1);
    }
    return std::pair(number, unit);
}

/// OSM wiki, Key:lit: values that say that a way is lit through the night.
bool is_lit(std::string_view lit) {
    return lit == "yes" || lit == "24/7" || lit == "automatic" || lit == "sunset-sunrise";
}

bool is_unlit(std::string_view lit) {
    return lit == "no" || lit == "disused";
}

}  // namespace

bool WayPassage::Response::stops(std::string_view value) const {
    return contains(impassable, value);
}

double WayPassage::Response::time_factor(std::string_view value) const {
    const auto found = std::lower_bound(
        time_factors.begin(), time_factors.end(), value,
        [](const auto& row, std::string_view wanted) { return row.first < wanted; });
    return found != time_factors.end() && found->first == value ? found->second : 1.0;
}

WayPassage::Response WayPassage::response_of(const TagResponse& response) {
    Response result = {response.time_factors, sorted(response.impassable)};
    std::sort(result.time_factors.begin(), result.time_factors.end());
    return result;
}

WayPassage::WayPassage(const WalkingProfile& profile)
    : surface_(response_of(profile.surface)),
      smoothness_(response_of(profile.smoothness)),
      tactile_paving_(response_of(profile.tactile_paving)),
      impassable_kerbs_(sorted(profile.impassable_kerbs)),
      least_width_m_(profile.least_width.value()),
      steepest_incline_(profile.steepest_incline),
      unlit_time_factor_(profile.unlit_time_factor),
      light_needed_(profile.light_needed),
      fords_allowed_(profile.fords_allowed),
      heeds_wheelchair_tag_(profile.heeds_wheelchair_tag),
      doubts_surface_(names(profile.doubtful_untagged, "surface")),
      doubts_width_(names(profile.doubtful_untagged, "width")),
      doubts_incline_(names(profile.doubtful_untagged, "incline")),
      doubts_light_(names(profile.doubtful_untagged, "lit")),
      doubts_tactile_paving_(names(profile.doubtful_untagged, "tactile_paving")),
      heeds_nothing_(surface_.empty() && smoothness_.empty() && tactile_paving_.empty() &&
                     impassable_kerbs_.empty() && least_width_m_ <= 0.0 &&
                     steepest_incline_ <= 0.0 && unlit_time_factor_ == 1.0 && !light_needed_ &&
                     fords_allowed_ && !heeds_wheelchair_tag_ &&
                     profile.doubtful_untagged.empty()) {}

bool WayPassage::kerb_stops(std::string_view kerb) const {
    return contains(impassable_kerbs_, kerb);
}

Passage WayPassage::of(const WayTags& tags) const {
    Passage passage;
    if (heeds_nothing_) {
        return passage;
    }
    passage.obstacle = obstacle_of(tags);
    if (passage.obstacle != Obstacle::None) {
        return passage;
    }
    // The rougher of the two: both tags describe the same ground.
    const double by_surface = surface_.time_factor(tags.surface);
    const double by_smoothness = smoothness_.time_factor(tags.smoothness);
    passage.time_factor = std::max(by_surface, by_smoothness);
    if (passage.time_factor != 1.0) {
        passage.cause = by_surface >= by_smoothness ? "surface=" + std::string(tags.surface)
                                                    : "smoothness=" + std::string(tags.smoothness);
    }
    if (is_unlit(tags.lit) && unlit_time_factor_ != 1.0) {
        passage.time_factor *= unlit_time_factor_;
        passage.cause += (passage.cause.empty() ? "lit=" : ", lit=") + std::string(tags.lit);
    }
    const double by_tactile_paving = tactile_paving_.time_factor(tags.tactile_paving);
    if (by_tactile_paving != 1.0) {
        passage.time_factor *= by_tactile_paving;
        passage.cause += (passage.cause.empty() ? "tactile_paving=" : ", tactile_paving=") +
                         std::string(tags.tactile_paving);
    }
    passage.doubtful = is_doubtful(tags);
    return passage;
}

Obstacle WayPassage::obstacle_of(const WayTags& tags) const {
    if (!fords_allowed_ && is_present(tags.ford)) {
        return Obstacle::Ford;
    }
    if (light_needed_ && is_unlit(tags.lit)) {
        return Obstacle::Light;
    }
    if (tactile_paving_.stops(tags.tactile_paving)) {
        return Obstacle::TactilePaving;  // before `wheelchair`, which says nothing of it
    }
    if (heeds_wheelchair_tag_) {
        if (tags.wheelchair == "no") {
            return Obstacle::WheelchairTag;
        }
        if (tags.wheelchair == "yes" || tags.wheelchair == "designated") {
            return Obstacle::None;  // somebody has been there: it tells more than its parts
        }
    }
    if (surface_.stops(tags.surface)) {
        return Obstacle::Surface;
    }
    if (smoothness_.stops(tags.smoothness)) {
        return Obstacle::Smoothness;
    }
    if (kerb_stops(tags.kerb)) {
        return Obstacle::Kerb;
    }
    if (least_width_m_ > 0.0) {
        const auto width = width_in_metres(tags.width);
        if (width && *width < least_width_m_) {
            return Obstacle::Width;
        }
    }
    if (steepest_incline_ > 0.0) {
        const auto incline = incline_as_gradient(tags.incline);
        if (incline && std::fabs(*incline) > steepest_incline_) {
            return Obstacle::Incline;
        }
    }
    return Obstacle::None;
}

bool WayPassage::is_doubtful(const WayTags& tags) const {
    if ((doubts_light_ && !is_lit(tags.lit)) ||
        (doubts_tactile_paving_ && tags.tactile_paving.empty())) {
        return true;
    }
    if (heeds_wheelchair_tag_ && (tags.wheelchair == "yes" || tags.wheelchair == "designated")) {
        return false;
    }
    return (doubts_surface_ && tags.surface.empty() && tags.smoothness.empty()) ||
           (doubts_width_ && !width_in_metres(tags.width)) ||
           (doubts_incline_ && !incline_as_gradient(tags.incline));
}

std::optional<double> width_in_metres(std::string_view text) {
    const auto parts = number_and_unit(text);
    if (!parts || parts->first < 0.0) {
        return std::nullopt;
    }
    constexpr double kCentimetre = 0.01;
    if (parts->second.empty() || parts->second == "m") {
        return parts->first;
    }
    return parts->second == "cm" ? std::optional(parts->first * kCentimetre) : std::nullopt;
}

std::optional<double> incline_as_gradient(std::string_view text) {
    const auto parts = number_and_unit(text);
    if (!parts) {
        return std::nullopt;
    }
    constexpr double kPerCent = 0.01;
    constexpr double kDegree = std::numbers::pi / 180.0;
    if (parts->second == "%") {
        return parts->first * kPerCent;
    }
    return parts->second == "°" ? std::optional(std::tan(parts->first * kDegree)) : std::nullopt;
}

}  // namespace cercania
