#include "core/io/osm_way_intake.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/base/parallel.h"

namespace cercania {

void take_tags(const osmium::OSMObject& object, std::vector<OsmTag>& tags) {
    tags.clear();
    for (const osmium::Tag& tag : object.tags()) {
        tags.push_back({tag.key(), tag.value()});
    }
}

std::string_view street_name(std::span<const OsmTag> tags) {
    std::string_view name;
    for (const OsmTag& tag : tags) {
        if (tag.key == "name" && !tag.value.empty()) {
            return tag.value;
        }
        if (tag.key == "ref") {
            name = tag.value;
        }
    }
    return name;
}

OsmWay street_of(const WayAccess& access) {
    OsmWay street;
    street.forward_allowed = access.forward_allowed;
    street.backward_allowed = access.backward_allowed;
    street.area = access.area;
    street.bridge_or_tunnel = access.bridge_or_tunnel;
    street.level = access.level;
    street.time_factor = access.time_factor;
    street.steps = access.class_name == "steps";
    street.lift = access.lift;
    street.crossing = access.crossing;
    return street;
}

OsmWayIntake::OsmWayIntake(const FootAccess& access, unsigned threads)
    : access_(access), threads_(threads) {}

void OsmWayIntake::add(osmium::memory::Buffer block) {
    const std::size_t before = waiting_.size();
    for (const osmium::Way& way : block.select<osmium::Way>()) {
        waiting_.push_back(&way);
    }
    if (waiting_.size() > before) {
        blocks_.push_back(std::move(block));  // its ways stay where they are
    }
    constexpr std::size_t kFull = 8192;  // blocks hold some 300 ways, too few to share out
    if (waiting_.size() >= kFull) {
        decide_waiting();
    }
}

RawOsmStreets OsmWayIntake::finish(const std::string& source, Diagnostics& diagnostics) {
    decide_waiting();
    drop_repeated(source, diagnostics);
    other_ways_.sort();
    return std::move(raw_);
}

OsmWayIntake::TaggedWay OsmWayIntake::tagged(std::span<const OsmTag> tags) const {
    TaggedWay result;
    result.access = access_.way(tags);
    if (result.access.walkable) {
        result.name = street_name(tags);
    }
    return result;
}

void OsmWayIntake::decide_waiting() {
    decided_.resize(std::max(decided_.size(), waiting_.size()));
    for_ranges(waiting_.size(), threads_, [&](std::size_t, std::size_t begin, std::size_t end) {
        std::vector<OsmTag> tags;
        for (std::size_t i = begin; i < end; ++i) {
            take_tags(*waiting_[i], tags);
            decided_[i] = tagged(tags);
        }
    });
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        add_street(*waiting_[i], decided_[i]);
    }
    waiting_.clear();
    blocks_.clear();
}

void OsmWayIntake::add_street(const osmium::Way& way, const TaggedWay& tagged) {
    const WayAccess& access = tagged.access;
    raw_.any_way = true;
    if (access.rule == AccessRule::NotAStreet) {
        other_ways_.begin(way.id());
        for (const osmium::NodeRef& node : way.nodes()) {
            other_ways_.add(node.ref());
        }
        return;
    }
    OsmWay street = street_of(access);
    street.id = way.id();
    street.first_node = static_cast<std::uint32_t>(raw_.refs.size());
    street.node_count = static_cast<std::uint32_t>(way.nodes().size());
    // Most streets are of the class of the one before.
    if (raw_.names[last_class_] != access.class_name) {
        last_class_ = number_of(access.class_name);
    }
    street.class_name = last_class_;
    if (access.walkable) {
        street.name = number_of(tagged.name);
        street.time_cause = number_of(access.time_cause);
    }
    raw_.ways.push_back({street, access, access.steps_as_level});
    for (const osmium::NodeRef& node : way.nodes()) {
        raw_.refs.push_back(node.ref());
    }
}

std::uint32_t OsmWayIntake::number_of(std::string_view name) {
    if (name.empty()) {
        return 0;
    }
    const auto found = name_numbers_.find(name);
    if (found != name_numbers_.end()) {
        return found->second;
    }
    const auto number = static_cast<std::uint32_t>(raw_.names.size());
    raw_.names.emplace_back(name);
    name_numbers_.emplace(name, number);
    return number;
}

/// Extracts that were put together carelessly hold ways twice.
void OsmWayIntake::drop_repeated(const std::string& source, Diagnostics& diagnostics) {
    std::vector<RawOsmWay>& ways = raw_.ways;
    const auto by_id = [](const RawOsmWay& a, const RawOsmWay& b) { return a.way.id < b.way.id; };
    if (!std::is_sorted(ways.begin(), ways.end(), by_id)) {
        std::stable_sort(ways.begin(), ways.end(), by_id);
    }
    const auto repeats = [&](const RawOsmWay& first, const RawOsmWay& second) {
        if (first.way.id != second.way.id) {
            return false;
        }
        diagnostics.add({.code = "osm_way_repeated",
                         .severity = Severity::Warning,
                         .message = fmt::format("way {} occurs more than once in the file; the "
                                                "first counts",
                                                first.way.id),
                         .source = source,
                         .layer = "ways",
                         .feature = first.way.id});
        return true;
    };
    ways.erase(std::unique(ways.begin(), ways.end(), repeats), ways.end());
}

}  // namespace cercania
