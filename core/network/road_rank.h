#pragma once

#include <cstdint>
#include <string_view>

namespace cercania {

/// Ways for people on foot, which cross every road.
inline constexpr std::uint8_t kForPeopleOnFoot = 0;

/// The order of roads by their traffic, from 1 for service roads to 7 for motorways, by the value
/// of `highway` (OSM wiki, Key:highway, "Roads"); kForPeopleOnFoot for any other. Who comes along a
/// way of a lesser rank crosses the road; of two roads of one rank neither crosses the other.
std::uint8_t road_rank(std::string_view highway);

}  // namespace cercania
