#include "core/network/crossing_waits.h"

#include "core/network/road_rank.h"

namespace cercania {
namespace {

bool makes_wait(const OsmStreets& streets) {
    const CrossingWaits& waits = streets.crossings;
    return waits.at_signals > Seconds() || waits.marked > Seconds() || !waits.unmarked.empty() ||
           streets.lift_time > Seconds();
}

}  // namespace

CrossingWaitTable::CrossingWaitTable(const OsmStreets& streets) : streets_(streets) {
    if (!makes_wait(streets)) {
        return;
    }
    rank_of_name_.reserve(streets.names.size());
    unmarked_.resize(streets.names.size());
    for (const std::string& name : streets.names) {
        for (const auto& [highway, wait] : streets.crossings.unmarked) {
            if (highway == name) {
                unmarked_[rank_of_name_.size()] = wait;
            }
        }
        rank_of_name_.push_back(road_rank(name));
    }
    highest_rank_.resize(streets.nodes.size(), kForPeopleOnFoot);
    road_class_.resize(streets.nodes.size(), 0);
    closed_road_.resize(streets.nodes.size(), 0);
    for (const OsmWay& way : streets.ways) {
        for (const std::uint32_t node : streets.nodes_of(way)) {
            take_road(node, way.class_name);
        }
    }
    for (const OsmClosedRoad& road : streets.closed_roads) {
        take_road(road.node, road.class_name);
        closed_road_[road.node] = 1;
    }
}

void CrossingWaitTable::take_road(std::uint32_t node, std::uint32_t class_name) {
    if (rank_of_name_[class_name] > highest_rank_[node]) {
        highest_rank_[node] = rank_of_name_[class_name];
        road_class_[node] = class_name;
    }
}

Seconds CrossingWaitTable::wait_of(CrossingTag crossing, std::uint32_t node) const {
    switch (crossing_kind(crossing)) {
        case CrossingKind::Signals:
            return streets_.crossings.at_signals;
        case CrossingKind::Marked:
            return streets_.crossings.marked;
        case CrossingKind::Unmarked:
        case CrossingKind::None:
            break;
    }
    return unmarked_[road_class_[node]];
}

Seconds CrossingWaitTable::at_end(std::uint32_t node, const OsmWay& way) const {
    if (highest_rank_.empty()) {
        return {};
    }
    constexpr double kHalf = 0.5;
    const OsmNode& place = streets_.nodes[node];
    if (place.lift || way.lift) {
        return streets_.lift_time * kHalf;  // a lift that is drawn as a way has two doors
    }
    const std::uint8_t rank = rank_of_name_[way.class_name];
    const bool lone_crossing = rank == kForPeopleOnFoot && place.crossing != CrossingTag::None;
    if (rank >= highest_rank_[node] && !lone_crossing) {
        return {};
    }
    const bool by_node = place.crossing != CrossingTag::None;
    return wait_of(by_node ? place.crossing : way.crossing, node) * kHalf;
}

std::string CrossingWaitTable::cause_at_end(std::uint32_t node, const OsmWay& way) const {
    const OsmNode& place = streets_.nodes[node];
    if (place.lift || way.lift) {
        return "highway=elevator";
    }
    const bool by_node = place.crossing != CrossingTag::None;
    const CrossingTag crossing = by_node ? place.crossing : way.crossing;
    std::string cause = by_node ? tags_on_node(crossing) : tags_on_way(crossing);
    const CrossingKind kind = crossing_kind(crossing);
    if (kind == CrossingKind::Signals || kind == CrossingKind::Marked) {
        return cause;
    }
    cause += cause.empty() ? "highway=" : ", highway=";
    return cause + streets_.names[road_class_[node]];
}

bool CrossingWaitTable::has_wait(std::size_t node) const {
    if (highest_rank_.empty()) {
        return false;
    }
    const OsmNode& place = streets_.nodes[node];
    const bool waits_at_closed_road =
        closed_road_[node] != 0 &&
        wait_of(place.crossing, static_cast<std::uint32_t>(node)) > Seconds();
    return place.lift || waits_at_closed_road ||
           (highest_rank_[node] == kForPeopleOnFoot && place.crossing != CrossingTag::None);
}

}  // namespace cercania
