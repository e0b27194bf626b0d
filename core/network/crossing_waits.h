#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/quantity.h"
#include "core/network/osm_network_builder.h"

namespace cercania {

/// What people wait at the nodes of OpenStreetMap streets. A road is crossed by who comes along a
/// way of a lesser class than the road's (footways are the least, trunk roads the greatest); of two
/// roads of one class neither crosses the other. Each piece that ends at the crossing is charged
/// half of its wait: who goes straight on waits in full, who turns into the road in half, as half
/// of those who turn must cross first. The wait is that of the signals or the markings that the
/// node, or the crossing way, has; else that of the road's class. A lift is charged alike, half to
/// each way that leads to it. A road that people may not walk along is crossed like another.
/// Nothing is charged, and little done, for a profile without waits.
class CrossingWaitTable {
  public:
    /// `streets` must outlive this. O(nodes of ways).
    explicit CrossingWaitTable(const OsmStreets& streets);

    /// What a piece of the way that ends at the node is charged there.
    Seconds at_end(std::uint32_t node, const OsmWay& way) const;
    /// The tags that make that wait: those of the signals or markings, "highway=elevator", or where
    /// nothing is marked the road's, with what says so: "crossing=unmarked, highway=primary".
    std::string cause_at_end(std::uint32_t node, const OsmWay& way) const;
    /// Whether a node that one way alone passes makes people on foot wait: a crossing of a road
    /// that nobody walks along, marked or not, or a lift.
    bool has_wait(std::size_t node) const;

  private:
    void take_road(std::uint32_t node, std::uint32_t class_name);
    Seconds wait_of(CrossingTag crossing, std::uint32_t node) const;

    const OsmStreets& streets_;
    std::vector<std::uint8_t> rank_of_name_;  // by name of the source, for classes
    std::vector<Seconds> unmarked_;           // by name of the source
    std::vector<std::uint8_t> highest_rank_;  // by node; empty where nothing is waited for
    std::vector<std::uint8_t> closed_road_;   // by node: whether one passes there
    std::vector<std::uint32_t> road_class_;   // by node: name of the road of that rank
};

}  // namespace cercania
