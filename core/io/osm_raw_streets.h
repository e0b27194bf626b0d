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

/// What the pass over the nodes finds of the nodes that `refs` names: four columns of one table,
/// and the row in it of each of `refs`.
struct OsmNodePlaces {
    std::vector<std::int64_t> ids;  ///< ascending, each once, among those that are placed
    std::vector<GeoPoint> places;
    std::vector<std::uint8_t> placed;  ///< zero where the file has no usable place
    std::vector<NodePassage> passages;
    std::vector<std::uint32_t> row_of_ref;
};

/// A node of the file, whether or not a street passes it.
struct SeenOsmNode {
    std::int64_t id = 0;
    GeoPoint place;
    NodePassage passage;
};

/// The table for `refs`, with no node placed yet. O(n): an extract of a country has 10^8 refs.
OsmNodePlaces table_of(const std::vector<std::int64_t>& refs);

/// The table for `refs` out of all nodes of a file: twice as fast as looking for each node in
/// `table_of(refs)`, and too large for an extract of a country. Of nodes that occur twice the last
/// counts. O(nodes + refs) where the nodes come in order of their ids, as they do in most files.
OsmNodePlaces places_of(std::vector<SeenOsmNode> nodes, const std::vector<std::int64_t>& refs);

/// Puts ways and places together: walkable ways split around nodes without a place
/// (`osm_nodes_missing`) and steps over 50 km (`osm_segment_too_long`), nodes numbered in order of
/// their ids, lengths counted by rule; measuring is shared out over `threads`. O(n) in refs.
OsmStreets assemble_streets(const RawOsmStreets& raw, const OsmNodePlaces& places,
                            const std::string& source, Diagnostics& diagnostics, unsigned threads);

}  // namespace cercania
