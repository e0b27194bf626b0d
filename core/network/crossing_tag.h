#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cercania {

/// How a crossing of a road is made.
enum class CrossingKind : std::uint8_t { None, Unmarked, Marked, Signals };

/// What tells of a crossing: the value of `crossing`, or `highway` where that says it alone.
enum class CrossingTag : std::uint8_t {
    None,
    HighwayTrafficSignals,  ///< `highway=traffic_signals`
    HighwayCrossing,        ///< `highway=crossing` without `crossing`
    TrafficSignals,
    Uncontrolled,
    Marked,
    Zebra,
    Island,
    Yes,
    Unmarked,
    Informal,
};

/// The tag of a value of `crossing`; None for any other, such as `no`.
CrossingTag crossing_tag(std::string_view crossing);

/// OSM wiki, Key:crossing: `uncontrolled`, `zebra` and `marked` are marked on the road, `unmarked`
/// and `informal` are not; `no` says that there is none.
CrossingKind crossing_kind(CrossingTag tag);

/// As it is tagged on a way: "crossing=zebra"; empty for None.
std::string tags_on_way(CrossingTag tag);
/// As it is tagged on a node: "highway=crossing, crossing=zebra"; empty for None.
std::string tags_on_node(CrossingTag tag);

}  // namespace cercania
