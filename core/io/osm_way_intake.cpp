#include "core/io/osm_way_intake.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

namespace cercania {

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

void OsmWayIntake::add(const OsmBlock& block) {
    for (const OsmBlock::Way& way : block.ways) {
        add_street(way);
    }
}

RawOsmStreets OsmWayIntake::finish(const std::string& source, Diagnostics& diagnostics) {
    drop_repeated(source, diagnostics);
    other_ways_.sort();
    return std::move(raw_);
}

void OsmWayIntake::add_street(const OsmBlock::Way& tagged) {
    const osmium::Way& way = *tagged.way;
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
