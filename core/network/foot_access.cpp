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

/// OSM wiki, "Key:oneway" and "Simple yes/no values".
bool means_yes(std::string_view value) {
    return value == "yes" || value == "true" || value == "1";
}

/// Whether a tag of presence (`bridge`, `tunnel`) says that the thing is there.
bool is_present(std::string_view value) {
    return !value.empty() && value != "no" && value != "false" && value != "0";
}

bool is_sidewalk(std::string_view value) {
    return value == "yes" || value == "both" || value == "left" || value == "right";
}

/// `layer` and `level` as a whole number; anything else ("0;1", "0.5") says nothing.
bool parse_level(std::string_view text, std::int16_t& level) {
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failure != std::errc() || end != text.data() + text.size()) {
        return false;
    }
    constexpr int kHighest = 100;  // beyond any street, and well inside 16 bits
    level = static_cast<std::int16_t>(std::clamp(value, -kHighest, kHighest));
    return true;
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
    }
    return "";
}

/// The values, empty where not tagged, of the keys that matter on a way.
struct FootAccess::WayTags {
    std::string_view highway, railway, public_transport, man_made, route, construction;
    std::string_view foot, access, motorroad;
    std::string_view sidewalk, sidewalk_left, sidewalk_right, sidewalk_both;
    std::string_view oneway_foot, foot_forward, foot_backward, conveying;
    std::string_view bridge, tunnel, layer, level, area;

    explicit WayTags(std::span<const OsmTag> tags) {
        for (const OsmTag& tag : tags) {
            if (std::string_view* value = place_of(tag.key)) {
                *value = tag.value;
            }
        }
    }

    bool has_sidewalk() const {
        return is_sidewalk(sidewalk) || sidewalk_left == "yes" || sidewalk_right == "yes" ||
               sidewalk_both == "yes";
    }
    std::string_view class_name() const {
        if (!highway.empty()) {
            return highway;
        }
        if (railway == "platform" || public_transport == "platform") {
            return "platform";
        }
        if (man_made == "pier") {
            return "pier";
        }
        return route == "ferry" ? route : std::string_view();
    }

  private:
    struct Entry {
        std::string_view key;
        std::string_view WayTags::*value;
    };
    /// Where the entries of each length begin; one more than there are lengths.
    template <std::size_t N>
    static constexpr auto first_of_length(const std::array<Entry, N>& entries) {
        constexpr std::size_t kLongest = 16;
        std::array<std::size_t, kLongest + 2> first = {};
        for (std::size_t length = 0; length < first.size(); ++length) {
            while (first[length] < N && entries[first[length]].key.size() < length) {
                ++first[length];
            }
        }
        return first;
    }

    std::string_view* place_of(std::string_view key) {
        // By length: most comparisons of the search are of two numbers.
        static constexpr std::array<Entry, 22> kEntries = {{
            {"area", &WayTags::area},
            {"foot", &WayTags::foot},
            {"layer", &WayTags::layer},
            {"level", &WayTags::level},
            {"route", &WayTags::route},
            {"access", &WayTags::access},
            {"bridge", &WayTags::bridge},
            {"tunnel", &WayTags::tunnel},
            {"highway", &WayTags::highway},
            {"railway", &WayTags::railway},
            {"man_made", &WayTags::man_made},
            {"sidewalk", &WayTags::sidewalk},
            {"conveying", &WayTags::conveying},
            {"motorroad", &WayTags::motorroad},
            {"oneway:foot", &WayTags::oneway_foot},
            {"construction", &WayTags::construction},
            {"foot:forward", &WayTags::foot_forward},
            {"foot:backward", &WayTags::foot_backward},
            {"sidewalk:both", &WayTags::sidewalk_both},
            {"sidewalk:left", &WayTags::sidewalk_left},
            {"sidewalk:right", &WayTags::sidewalk_right},
            {"public_transport", &WayTags::public_transport},
        }};
        // Most tags of a way are none of these; few keys share a length and a last letter.
        static constexpr auto kFirstOfLength = first_of_length(kEntries);
        if (key.size() + 1 >= kFirstOfLength.size()) {
            return nullptr;
        }
        for (std::size_t i = kFirstOfLength[key.size()]; i < kFirstOfLength[key.size() + 1]; ++i) {
            if (kEntries[i].key.back() == key.back() && kEntries[i].key == key) {
                return &(this->*(kEntries[i].value));
            }
        }
        return nullptr;
    }
};

FootAccess::FootAccess(const WalkingProfile& profile)
    : walkable_highways_(sorted(profile.walkable_highways)),
      allowing_values_(sorted(profile.allowing_access_values)),
      forbidding_values_(sorted(profile.forbidding_access_values)),
      blocking_barriers_(sorted(profile.blocking_barriers)),
      steps_time_factor_(profile.steps_time_factor),
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
    decide(way_tags, access);
    if (!access.walkable) {
        return access;
    }
    decide_directions(way_tags, access);
    access.area = way_tags.area == "yes";
    access.bridge_or_tunnel = is_present(way_tags.bridge) || is_present(way_tags.tunnel);
    if (way_tags.highway == "steps") {
        access.time_factor = steps_time_factor_;
    }
    if (!parse_level(way_tags.layer, access.level) && !parse_level(way_tags.level, access.level)) {
        if (is_present(way_tags.bridge)) {
            access.level = 1;
        } else if (is_present(way_tags.tunnel) && way_tags.tunnel != "building_passage") {
            access.level = -1;
        }
    }
    return access;
}

void FootAccess::decide(const WayTags& tags, WayAccess& access) const {
    const auto decided = [&](AccessRule rule, bool walkable) {
        access.rule = rule;
        access.walkable = walkable;
    };
    // OSM wiki, "OSM tags for routing/Access restrictions": a road with construction=yes is not to
    // be routed over. Other values of the key (minor) leave it open.
    if (is_life_cycle_value(tags.highway) || means_yes(tags.construction)) {
        return decided(AccessRule::NotInUse, false);
    }
    const bool ferry = access.class_name == "ferry";
    if (ferry && !ferries_allowed_) {
        return decided(AccessRule::Ferry, false);
    }
    if (tags.highway == "steps" && !steps_allowed_) {
        return decided(AccessRule::Steps, false);
    }
    if (allows(tags.foot) || forbids(tags.foot)) {
        return decided(AccessRule::FootTag, allows(tags.foot));
    }
    if (forbids(tags.access)) {
        return decided(AccessRule::AccessTag, false);
    }
    if (ferry) {
        return decided(AccessRule::Ferry, true);
    }
    const bool open_class = contains(walkable_highways_, access.class_name);
    const bool motorroad = means_yes(tags.motorroad);
    if (tags.has_sidewalk() && (!open_class || motorroad)) {
        return decided(AccessRule::Sidewalk, true);
    }
    if (motorroad) {
        return decided(AccessRule::MotorRoad, false);
    }
    decided(AccessRule::HighwayDefault, open_class);
}

void FootAccess::decide_directions(const WayTags& tags, WayAccess& access) const {
    const bool only_forward = means_yes(tags.oneway_foot);
    const bool only_backward = tags.oneway_foot == "-1" || tags.oneway_foot == "reverse";
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

bool FootAccess::node_blocks(std::span<const OsmTag> tags) const {
    std::string_view barrier, foot, access, locked;
    for (const OsmTag& tag : tags) {
        if (tag.key == "barrier") {
            barrier = tag.value;
        } else if (tag.key == "highway" && tag.value == "gate" && barrier.empty()) {
            barrier = tag.value;
        } else if (tag.key == "foot") {
            foot = tag.value;
        } else if (tag.key == "access") {
            access = tag.value;
        } else if (tag.key == "locked") {
            locked = tag.value;
        }
    }
    if (barrier.empty()) {
        return false;
    }
    for (const std::string_view value : {foot, access}) {
        if (allows(value) || forbids(value)) {
            return forbids(value);
        }
    }
    return locked == "yes" || contains(blocking_barriers_, barrier);
}

void FootAccessTally::count(const WayAccess& access, Metres length) {
    Row& row = of(access.rule);
    if (access.walkable) {
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
