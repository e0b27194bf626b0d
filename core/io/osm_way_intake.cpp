#include "core/io/osm_way_intake.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "core/network/osm_object.h"

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
    street.id = way_object(way.id());
    street.first_node = static_cast<std::uint32_t>(raw_.refs.size());
    street.node_count = static_cast<std::uint32_t>(way.nodes().size());
    // Most streets are of the class of the one before.
    if (raw_.names[last_class_] != access.class_name) {
        last_class_ = name_numbers_.number_of(access.class_name, raw_.names);
    }
    street.class_name = last_class_;
    if (access.walkable) {
        street.name = name_numbers_.number_of(tagged.name, raw_.names);
        street.time_cause = name_numbers_.number_of(access.time_cause, raw_.names);
    }
    raw_.ways.push_back({street, access, access.steps_as_level});
    for (const osmium::NodeRef& node : way.nodes()) {
        raw_.refs.push_back(node.ref());
    }
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
                                                told_object(first.way.id)),
                         .source = source,
                         .layer = "ways",
                         .feature = told_object(first.way.id)});
        return true;
    };
    ways.erase(std::unique(ways.begin(), ways.end(), repeats), ways.end());
}

}  // namespace cercania
