#include "core/io/osm_area_intake.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <utility>

#include "core/io/osm_way_intake.h"
#include "core/network/osm_object.h"

namespace cercania {
namespace {

/// The way of an id as the file gives it, where it is a street.
RawOsmWay* find_way(std::int64_t id, RawOsmStreets& raw) {
    const auto before = [](const RawOsmWay& way, std::int64_t wanted) {
        return way.way.id < wanted;
    };
    const std::int64_t object = way_object(id);
    const auto found = std::lower_bound(raw.ways.begin(), raw.ways.end(), object, before);
    return found == raw.ways.end() || found->way.id != object ? nullptr : &*found;
}

std::vector<std::int64_t> nodes_of(const RawOsmWay& way, const RawOsmStreets& raw) {
    const auto first = raw.refs.begin() + static_cast<std::ptrdiff_t>(way.way.first_node);
    return {first, first + static_cast<std::ptrdiff_t>(way.way.node_count)};
}

/// Adds nodes to `raw.refs`; where they stand.
RawOsmRim add_refs(std::span<const std::int64_t> nodes, bool hole, RawOsmStreets& raw) {
    const RawOsmRim rim = {static_cast<std::uint32_t>(raw.refs.size()),
                           static_cast<std::uint32_t>(nodes.size()), hole};
    raw.refs.insert(raw.refs.end(), nodes.begin(), nodes.end());
    return rim;
}

void add_rim(const OsmWay& square, const AccessVerdict& verdict,
             std::span<const std::int64_t> nodes, RawOsmStreets& raw) {
    OsmWay way = square;
    const RawOsmRim rim = add_refs(nodes, false, raw);
    way.first_node = rim.first_ref;
    way.node_count = rim.ref_count;
    raw.rims.push_back({way, verdict, {}});
}

/// Adds the stretches of a ring that are no street of their own: all of it, closed, where none is.
void add_rims(const OsmWay& square, const AccessVerdict& verdict, const OsmRing& ring,
              RawOsmStreets& raw) {
    const std::size_t count = ring.nodes.size();
    const auto street =
        std::find(ring.on_street.begin(), ring.on_street.end(), true) - ring.on_street.begin();
    const auto start = static_cast<std::size_t>(street) % count;
    std::vector<std::int64_t> run = {ring.nodes[start]};
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t at = (start + step) % count;
        const std::int64_t next = ring.nodes[(at + 1) % count];
        if (!ring.on_street[at]) {
            run.push_back(next);
        }
        if (ring.on_street[at] || step + 1 == count) {
            if (run.size() > 1) {
                add_rim(square, verdict, run, raw);
            }
            run = {next};
        }
    }
}

/// A way of the outer rim that is a surface itself is crossed as the relation says, which knows of
/// the holes.
void leave_crossing_to(std::span<const std::int64_t> outer_ways, RawOsmStreets& raw) {
    for (const std::int64_t id : outer_ways) {
        if (RawOsmWay* const way = find_way(id, raw)) {
            way->way.area = false;
        }
    }
}

}  // namespace

void OsmAreaIntake::add(const OsmBlock& block) {
    for (const osmium::Relation* const relation : block.relations) {
        const char* const type = relation->tags()["type"];
        if (type != nullptr && std::strcmp(type, "multipolygon") == 0) {
            add_relation(*relation);
        }
    }
}

void OsmAreaIntake::add_relation(const osmium::Relation& relation) {
    take_tags(relation, tags_);
    Relation square;
    square.access = access_.way(tags_);
    if (square.access.class_name.empty()) {
        return;
    }
    square.id = relation.id();
    square.name = street_name(tags_);
    square.class_name = square.access.class_name;
    square.access.class_name = {};  // which belongs to the block
    for (const osmium::RelationMember& member : relation.members()) {
        if (member.type() == osmium::item_type::way) {
            square.members.push_back({member.ref(), std::strcmp(member.role(), "inner") == 0});
        }
    }
    relations_.push_back(std::move(square));
}

void OsmAreaIntake::finish(const OsmNodeLists& other_ways, RawOsmStreets& raw) {
    std::stable_sort(relations_.begin(), relations_.end(),
                     [](const Relation& a, const Relation& b) { return a.id < b.id; });
    const auto repeated =
        std::unique(relations_.begin(), relations_.end(),
                    [](const Relation& a, const Relation& b) { return a.id == b.id; });
    relations_.erase(repeated, relations_.end());
    for (const Relation& relation : relations_) {
        finish(relation, other_ways, raw);
    }
}

void OsmAreaIntake::finish(const Relation& relation, const OsmNodeLists& other_ways,
                           RawOsmStreets& raw) {
    RawOsmSquare square;
    square.id = relation.id;
    square.verdict = relation.access;
    square.way = way_of(relation, raw);
    if (!relation.access.walkable) {
        take_refused(relation, other_ways, raw, square);
        raw.squares.push_back(std::move(square));
        return;
    }
    const bool all_here = take_lines(relation, other_ways, raw);
    const auto rings = all_here ? assemble_rings(lines_) : std::nullopt;
    square.whole = rings && !rings->empty();
    if (square.whole) {
        leave_crossing_to(outer_ways_, raw);
        for (const OsmRing& ring : *rings) {
            square.rims.push_back(add_refs(ring.nodes, ring.hole, raw));
            add_rims(square.way, relation.access, ring, raw);
        }
    } else {
        for (const OsmRimLine& line : lines_) {
            square.rims.push_back(add_refs(line.nodes, line.hole, raw));
            if (!line.street) {
                add_rim(square.way, relation.access, line.nodes, raw);
            }
        }
    }
    raw.squares.push_back(std::move(square));
}

void OsmAreaIntake::take_refused(const Relation& relation, const OsmNodeLists& other_ways,
                                 RawOsmStreets& raw, RawOsmSquare& square) {
    for (const Member& member : relation.members) {
        if (find_way(member.way, raw) != nullptr) {
            continue;  // its own tags decide, and its length is counted
        }
        if (const auto nodes = other_ways.find(member.way); nodes && nodes->size() > 1) {
            square.rims.push_back(add_refs(*nodes, member.hole, raw));
        }
    }
}

OsmWay OsmAreaIntake::way_of(const Relation& relation, RawOsmStreets& raw) {
    OsmWay way = street_of(relation.access);
    way.id = relation_object(relation.id);
    way.area = false;  // its rims alone are no surface
    way.forward_allowed = way.backward_allowed = true;
    way.name = name_numbers_.number_of(relation.name, raw.names);
    way.class_name = name_numbers_.number_of(relation.class_name, raw.names);
    way.time_cause = name_numbers_.number_of(relation.access.time_cause, raw.names);
    return way;
}

bool OsmAreaIntake::take_lines(const Relation& relation, const OsmNodeLists& other_ways,
                               RawOsmStreets& raw) {
    lines_.clear();
    outer_ways_.clear();
    bool all_here = true;
    for (const Member& member : relation.members) {
        const RawOsmWay* const way = find_way(member.way, raw);
        std::optional<std::vector<std::int64_t>> nodes =
            way != nullptr ? nodes_of(*way, raw) : other_ways.find(member.way);
        if (!nodes || nodes->size() < 2) {
            all_here = false;
            continue;
        }
        const bool street = way != nullptr && way->verdict.walkable;
        lines_.push_back({std::move(*nodes), member.hole, street || walked_.contains(member.way)});
        walked_.insert(member.way);
        if (!member.hole) {
            outer_ways_.push_back(member.way);
        }
    }
    return all_here;
}

}  // namespace cercania
