#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geo/coordinates.h"
#include "core/network/osm_network_builder.h"

namespace cercania {

/// A way of some class of street, walkable or not, as the pass over the ways leaves it.
struct RawOsmWay {
    OsmWay way;        ///< its nodes are counted in RawOsmStreets::refs
    WayAccess access;  ///< its class_name is not valid any more
};

/// What the pass over the ways finds.
struct RawOsmStreets {
    std::vector<RawOsmWay> ways;     ///< in order of ids, each once
    std::vector<std::int64_t> refs;  ///< ids of nodes
    std::vector<std::string> names = {""};
    bool any_way = false;  ///< whether the file holds any way at all
};

/// What the pass over the nodes finds of the nodes that `refs` names: four columns of one table.
struct OsmNodePlaces {
    std::vector<std::int64_t> ids;  ///< ascending
    std::vector<GeoPoint> places;
    std::vector<std::uint8_t> placed;  ///< zero where the file has no usable place
    std::vector<std::uint8_t> blocks;  ///< non-zero for a barrier to walkers
};

/// Puts ways and places together: walkable ways split around nodes without a place
/// (`osm_nodes_missing`), nodes numbered in order of their ids, lengths counted by rule.
/// O(n log n) in refs.
OsmStreets assemble_streets(const RawOsmStreets& raw, const OsmNodePlaces& places,
                            const std::string& source, Diagnostics& diagnostics);

}  // namespace cercania
