#include "core/network/foot_access.h"

#include <algorithm>
#include <charconv>
#include <functional>

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

template <std::size_t N>
bool one_of(std::string_view value, const std::array<std::string_view, N>& values) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// OSM wiki, Lifecycle prefix and "Comparison of life cycle concepts": values of `highway` for what
/// is not there yet, or no longer.
bool is_life_cycle_value(std::string_view highway) {
    static constexpr std::array<std::string_view, 12> kValues = {
        "construction", "proposed", "planned",    "abandoned", "disused",  "razed",
        "demolished",   "removed",  "dismantled", "destroyed", "historic", "no"};
    return one_of(highway, kValues);
}

bool parse_whole(std::string_view text, int& value) {
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && failure == std::errc() && end == text.data() + text.size();
}

/// `layer` and `level` as a whole number; anything else ("0;1", "0.5") says nothing.
bool parse_level(std::string_view text, std::int16_t& level) {
    int value = 0;
    if (!parse_whole(text, value)) {
        return false;
    }
    constexpr int kHighest = 100;  // beyond any street, and well inside 16 bits
    level = static_cast<std::int16_t>(std::clamp(value, -kHighest, kHighest));
    return true;
}

/// OSM wiki, Key:oneway, Key:oneway:bicycle, Tag:junction=roundabout, Key:cycleway.
std::string_view bicycle_oneway(const WayTags& tags) {
    if (!tags.oneway_bicycle.empty()) {
        return tags.oneway_bicycle;
    }
    if (tags.cycleway.starts_with("opposite")) {
        return {};
    }
    const bool round = tags.junction == "roundabout" || tags.junction == "circular";
    return tags.oneway.empty() && round ? std::string_view("yes") : tags.oneway;
}

AccessRule rule_of(Obstacle obstacle) {
    switch (obstacle) {
        case Obstacle::WheelchairTag:
            return AccessRule::WheelchairTag;
        case Obstacle::Surface:
        case Obstacle::Smoothness:
            return AccessRule::Surface;
        case Obstacle::Width:
            return AccessRule::Width;
        case Obstacle::Kerb:
            return AccessRule::Kerb;
        case Obstacle::Incline:
            return AccessRule::Incline;
        case Obstacle::Light:
            return AccessRule::Light;
        case Obstacle::Ford:
            return AccessRule::Ford;
        case Obstacle::TactilePaving:
            return AccessRule::TactilePaving;
        case Obstacle::None:
            break;
    }
    return AccessRule::HighwayDefault;
}

}  // namespace

std::string_view access_rule_name(AccessRule rule) {
    switch (rule) {
        case AccessRule::NotAStreet:
            return "not_a_street";
        case AccessRule::NotInUse:
            return "not_in_use";
        case AccessRule::Ferry:
            return "ferry";
        case AccessRule::Steps:
            return "steps";
        case AccessRule::FootTag:
            return "foot_tag";
        case AccessRule::AccessTag:
            return "access_tag";
        case AccessRule::Sidewalk:
            return "sidewalk";
        case AccessRule::MotorRoad:
            return "motor_road";
        case AccessRule::HighwayDefault:
            return "highway_default";
        case AccessRule::Lift:
            return "lift";
        case AccessRule::WheelchairTag:
            return "wheelchair_tag";
        case AccessRule::Surface:
            return "surface";
        case AccessRule::Width:
            return "width";
        case AccessRule::Kerb:
            return "kerb";
        case AccessRule::Incline:
            return "incline";
        case AccessRule::Light:
            return "light";
        case AccessRule::Ford:
            return "ford";
        case AccessRule::TactilePaving:
            return "tactile_paving";
        case AccessRule::Unknown:
            return "unknown";
    }
    return "";
}

FootAccess::FootAccess(const WalkingProfile& profile)
    : walkable_highways_(sorted(profile.walkable_highways)),
      allowing_values_(sorted(profile.allowing_access_values)),
      forbidding_values_(sorted(profile.forbidding_access_values)),
      blocking_barriers_(sorted(profile.blocking_barriers)),
      ramp_tags_(profile.ramp_tags),
      passage_(profile),
      steps_time_factor_(profile.steps_time_factor),
      level_per_step_(profile.speed * profile.time_per_step),
      unknown_tags_(profile.unknown_tags),
      by_bicycle_(profile.mode == TravelMode::Bicycle),
      lifts_allowed_(profile.lifts_allowed),
      steps_allowed_(profile.steps_allowed),
      ferries_allowed_(profile.ferries_allowed) {}

bool FootAccess::allows(std::string_view access_value) const {
    return contains(allowing_values_, access_value);
}

bool FootAccess::forbids(std::string_view access_value) const {
    return contains(forbidding_values_, access_value);
}

WayAccess FootAccess::way(std::span<const OsmTag> tags) const {
    const WayTags way_tags(tags);
    WayAccess access;
    access.class_name = way_tags.class_name();
    if (access.class_name.empty()) {
        return access;
    }
    decide_by_law(way_tags, access);
    if (access.walkable) {
        decide_by_ground(way_tags, access);
    }
    if (!access.walkable) {
        return access;
    }
    decide_directions(way_tags, access);
    add_times(way_tags, access);
    access.area = way_tags.area == "yes";
    access.bridge_or_tunnel = is_present(way_tags.bridge) || is_present(way_tags.tunnel);
    if (!parse_level(way_tags.layer, access.level) && !parse_level(way_tags.level, access.level)) {
        if (is_present(way_tags.bridge)) {
            access.level = 1;
        } else if (is_present(way_tags.tunnel) && way_tags.tunnel != "building_passage") {
            access.level = -1;
        }
    }
    return access;
}

std::string_view FootAccess::own_value(const WayTags& tags) const {
    if (!by_bicycle_) {
        return tags.foot;
    }
    return allows(tags.bicycle) || forbids(tags.bicycle) ? tags.bicycle : tags.vehicle;
}

bool FootAccess::has_ramp(const WayTags& tags) const {
    return std::any_of(ramp_tags_.begin(), ramp_tags_.end(), [&](const std::string& key) {
        return means_yes(key == "ramp"              ? tags.ramp
                         : key == "ramp:wheelchair" ? tags.ramp_wheelchair
                         : key == "ramp:stroller"   ? tags.ramp_stroller
                                                    : std::string_view());
    });
}

void FootAccess::decide_by_law(const WayTags& tags, WayAccess& access) const {
    const auto decided = [&](AccessRule rule, bool walkable) {
        access.rule = rule;
        access.walkable = walkable;
    };
    // OSM wiki, "OSM tags for routing/Access restrictions": a road with construction=yes is not to
    // be routed over. Other values of the key (minor) leave it open. Lifecycle prefix, "Comparison
    // of life cycle concepts": the older proposed=yes, disused=yes and abandoned=yes mean the same
    // as the values of `highway`.
    if (is_life_cycle_value(tags.highway) || means_yes(tags.construction) ||
        means_yes(tags.proposed) || means_yes(tags.disused) || means_yes(tags.abandoned)) {
        return decided(AccessRule::NotInUse, false);
    }
    // OSM wiki, Key:ford: `boat` is one that people pull themselves across in, like a ferry.
    const bool ferry = access.class_name == "ferry" || tags.ford == "boat";
    if (ferry && !ferries_allowed_) {
        return decided(AccessRule::Ferry, false);
    }
    if (tags.highway == "steps" && !steps_allowed_ && !has_ramp(tags)) {
        return decided(AccessRule::Steps, false);
    }
    if (tags.highway == "elevator" && !lifts_allowed_) {
        return decided(AccessRule::Lift, false);
    }
    const std::string_view own = own_value(tags);
    if (allows(own) || forbids(own)) {
        return decided(AccessRule::FootTag, allows(own));
    }
    if (forbids(tags.access)) {
        return decided(AccessRule::AccessTag, false);
    }
    if (access.class_name == "ferry") {
        return decided(AccessRule::Ferry, true);
    }
    const bool open_class = contains(walkable_highways_, access.class_name);
    const bool motorroad = means_yes(tags.motorroad);
    if (!by_bicycle_ && tags.has_sidewalk() && (!open_class || motorroad)) {
        return decided(AccessRule::Sidewalk, true);
    }
    if (motorroad) {
        return decided(AccessRule::MotorRoad, false);
    }
    decided(AccessRule::HighwayDefault, open_class);
}

void FootAccess::decide_by_ground(const WayTags& tags, WayAccess& access) const {
    const Passage passage = passage_.of(tags);
    access.time_factor = passage.time_factor;
    access.time_cause = passage.cause;
    access.doubtful = passage.doubtful;
    if (passage.obstacle != Obstacle::None) {
        access.walkable = false;
        access.rule = rule_of(passage.obstacle);
    } else if (passage.doubtful && unknown_tags_ == UnknownTags::AssumeNot) {
        access.walkable = false;
        access.rule = AccessRule::Unknown;
    }
}

void FootAccess::add_times(const WayTags& tags, WayAccess& access) const {
    access.lift = tags.highway == "elevator";
    access.crossing = crossing_tag(tags.crossing);
    // The ramp beside the steps is the quicker way for whom it opens them.
    if (tags.highway != "steps" || !steps_allowed_ || has_ramp(tags)) {
        return;
    }
    access.time_factor *= steps_time_factor_;
    access.time_cause =
        access.time_cause.empty() ? "highway=steps" : "highway=steps, " + access.time_cause;
    int count = 0;
    if (level_per_step_ > Metres::of(0.0) && parse_whole(tags.step_count, count) && count > 0) {
        access.steps_as_level = level_per_step_ * count;
        access.time_cause = "step_count=" + std::string(tags.step_count);
    }
}

void FootAccess::decide_directions(const WayTags& tags, WayAccess& access) const {
    const std::string_view oneway = by_bicycle_ ? bicycle_oneway(tags) : tags.oneway_foot;
    const bool only_forward = means_yes(oneway);
    const bool only_backward = oneway == "-1" || oneway == "reverse";
    // Against the way a moving stair or walkway moves nobody gets on (`conveying=yes` does not say
    // which way that is, `reversible` changes).
    access.forward_allowed =
        !only_backward && tags.conveying != "backward" && !forbids(tags.foot_forward);
    access.backward_allowed =
        !only_forward && tags.conveying != "forward" && !forbids(tags.foot_backward);
    if (!access.forward_allowed && !access.backward_allowed) {
        access.walkable = false;
        access.rule = AccessRule::FootTag;
    }
}

NodePassage FootAccess::node(std::span<const OsmTag> tags) const {
    std::string_view barrier, own, vehicle, access, locked, kerb, highway, crossing, ford;
    const std::string_view own_key = by_bicycle_ ? "bicycle" : "foot";
    for (const OsmTag& tag : tags) {
        if (tag.key == "barrier") {
            barrier = tag.value;
        } else if (tag.key == "highway") {
            highway = tag.value;
        } else if (tag.key == own_key) {
            own = tag.value;
        } else if (tag.key == "vehicle" && by_bicycle_) {
            vehicle = tag.value;
        } else if (tag.key == "access") {
            access = tag.value;
        } else if (tag.key == "locked") {
            locked = tag.value;
        } else if (tag.key == "kerb") {
            kerb = tag.value;
        } else if (tag.key == "crossing") {
            crossing = tag.value;
        } else if (tag.key == "ford") {
            ford = tag.value;
        }
    }
    NodePassage passage;
    passage.lift = highway == "elevator";
    if (highway == "traffic_signals") {
        passage.crossing = CrossingTag::HighwayTrafficSignals;
    } else if (highway == "crossing") {
        passage.crossing = crossing.empty() ? CrossingTag::HighwayCrossing : crossing_tag(crossing);
    }
    if (barrier.empty() && highway == "gate") {
        barrier = highway;
    }
    // A kerb tagged on the crossing itself lies on the road too, which it does not close.
    if (highway != "crossing" && passage_.kerb_stops(kerb)) {
        passage.blocks = true;
        return passage;
    }
    // OSM wiki, Key:ford: through water that is drawn as a line, the ford is a node of the street.
    const bool fords = ford == "boat" ? ferries_allowed_ : passage_.fords_allowed();
    if ((passage.lift && !lifts_allowed_) || (is_present(ford) && !fords)) {
        passage.blocks = true;
        return passage;
    }
    if (barrier.empty()) {
        return passage;
    }
    for (const std::string_view value : {own, vehicle, access}) {
        if (allows(value) || forbids(value)) {
            passage.blocks = forbids(value);
            return passage;
        }
    }
    passage.blocks = locked == "yes" || contains(blocking_barriers_, barrier);
    return passage;
}

void FootAccessTally::count(const AccessVerdict& verdict, Metres length) {
    Row& row = of(verdict.rule);
    if (verdict.walkable) {
        ++row.kept_ways;
        row.kept += length;
    } else {
        ++row.refused_ways;
        row.refused += length;
    }
}

FootAccessTally::Row FootAccessTally::total() const {
    Row sum;
    for (const Row& row : rows) {
        sum.kept_ways += row.kept_ways;
        sum.refused_ways += row.refused_ways;
        sum.kept += row.kept;
        sum.refused += row.refused;
    }
    return sum;
}

}  // namespace cercania
