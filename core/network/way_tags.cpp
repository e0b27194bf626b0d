#include "core/network/way_tags.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace cercania {
namespace {

/// OSM wiki, Key:sidewalk, Values; `lane` is a lane for people on foot, marked on the road. One
/// that is `separate` is a way of its own.
bool is_sidewalk(std::string_view value) {
    return value == "yes" || value == "lane" || value == "both" || value == "left" ||
           value == "right";
}

/// The same of one side: `sidewalk:left` and the like.
bool is_side(std::string_view value) {
    return value == "yes" || value == "lane";
}

}  // namespace

struct WayTags::Entry {
    std::string_view key;
    std::string_view WayTags::*value;
};

struct WayTags::Entries {
    // By length: most comparisons of the search are of two numbers.
    static constexpr std::array<Entry, 45> kAll = {{
        {"lit", &WayTags::lit},
        {"area", &WayTags::area},
        {"foot", &WayTags::foot},
        {"ford", &WayTags::ford},
        {"kerb", &WayTags::kerb},
        {"ramp", &WayTags::ramp},
        {"layer", &WayTags::layer},
        {"level", &WayTags::level},
        {"route", &WayTags::route},
        {"width", &WayTags::width},
        {"access", &WayTags::access},
        {"bridge", &WayTags::bridge},
        {"oneway", &WayTags::oneway},
        {"tunnel", &WayTags::tunnel},
        {"bicycle", &WayTags::bicycle},
        {"disused", &WayTags::disused},
        {"highway", &WayTags::highway},
        {"incline", &WayTags::incline},
        {"railway", &WayTags::railway},
        {"surface", &WayTags::surface},
        {"vehicle", &WayTags::vehicle},
        {"crossing", &WayTags::crossing},
        {"cycleway", &WayTags::cycleway},
        {"junction", &WayTags::junction},
        {"man_made", &WayTags::man_made},
        {"proposed", &WayTags::proposed},
        {"sidewalk", &WayTags::sidewalk},
        {"abandoned", &WayTags::abandoned},
        {"conveying", &WayTags::conveying},
        {"motorroad", &WayTags::motorroad},
        {"smoothness", &WayTags::smoothness},
        {"step_count", &WayTags::step_count},
        {"wheelchair", &WayTags::wheelchair},
        {"oneway:foot", &WayTags::oneway_foot},
        {"construction", &WayTags::construction},
        {"foot:forward", &WayTags::foot_forward},
        {"foot:backward", &WayTags::foot_backward},
        {"ramp:stroller", &WayTags::ramp_stroller},
        {"sidewalk:both", &WayTags::sidewalk_both},
        {"sidewalk:left", &WayTags::sidewalk_left},
        {"oneway:bicycle", &WayTags::oneway_bicycle},
        {"sidewalk:right", &WayTags::sidewalk_right},
        {"tactile_paving", &WayTags::tactile_paving},
        {"ramp:wheelchair", &WayTags::ramp_wheelchair},
        {"public_transport", &WayTags::public_transport},
    }};

    /// Where the entries of each length begin; one more than there are lengths.
    static constexpr auto first_of_length() {
        constexpr std::size_t kLongest = 16;
        std::array<std::size_t, kLongest + 2> first = {};
        for (std::size_t length = 0; length < first.size(); ++length) {
            while (first[length] < kAll.size() && kAll[first[length]].key.size() < length) {
                ++first[length];
            }
        }
        return first;
    }
};

WayTags::WayTags(std::span<const OsmTag> tags) {
    for (const OsmTag& tag : tags) {
        if (std::string_view* value = place_of(tag.key)) {
            *value = tag.value;
        }
    }
}

bool WayTags::has_sidewalk() const {
    return is_sidewalk(sidewalk) || is_side(sidewalk_left) || is_side(sidewalk_right) ||
           is_side(sidewalk_both);
}

std::string_view WayTags::class_name() const {
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

std::string_view* WayTags::place_of(std::string_view key) {
    // Most tags of a way are none of these; few keys share a length and a last letter.
    static constexpr auto kFirstOfLength = Entries::first_of_length();
    if (key.size() + 1 >= kFirstOfLength.size() || key.empty()) {
        return nullptr;
    }
    const std::size_t end = kFirstOfLength[key.size() + 1];
    for (std::size_t i = kFirstOfLength[key.size()]; i < end; ++i) {
        const Entry& entry = Entries::kAll[i];
        if (entry.key.front() == key.front() && entry.key.back() == key.back() &&
            entry.key == key) {
            return &(this->*(entry.value));
        }
    }
    return nullptr;
}

bool means_yes(std::string_view value) {
    return value == "yes" || value == "true" || value == "1";
}

bool is_present(std::string_view value) {
    return !value.empty() && value != "no" && value != "false" && value != "0";
}

}  // namespace cercania
