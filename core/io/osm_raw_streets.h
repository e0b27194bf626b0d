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
    OsmWay way;  ///< its nodes are counted in RawOsmStreets::refs
    AccessVerdict verdict;
    Metres steps_as_level;  ///< as in WayAccess
};

/// One of the closed lines that bound a square, its nodes each once around.
struct RawOsmRim {
    std::uint32_t first_ref = 0;  ///< in RawOsmStreets::refs
    std::uint32_t ref_count = 0;
    bool hole = false;
};

/// A square that is a relation, walkable or not.
struct RawOsmSquare {
    std::int64_t id = 0;  ///< of the relation; negative where it was never uploaded
    OsmWay way;           ///< what its tags say; its id is the relation's object (osm_object.h)
    AccessVerdict verdict;
    /// Where the file does not hold all of its ways, or they do not close: those that it holds. Of
    /// one that is not walkable: those that are no street of their own.
    std::vector<RawOsmRim> rims;
    bool whole = false;
};

/// What the pass over the ways and relations finds.
struct RawOsmStreets {
    std::vector<RawOsmWay> ways;  ///< in order of ids, each once
    std::vector<RawOsmSquare> squares;
    std::vector<RawOsmWay> rims;     ///< of squares, where no way of its own is walked
    std::vector<std::int64_t> refs;  ///< ids of nodes
    std::vector<std::string> names = {""};
    bool any_way = false;  ///< whether the file holds any way at all
};

/// A node that the pass over the nodes has met, or looks for.
struct PlacedOsmNode {
    std::int64_t id = 0;
    GeoPoint place;
    NodePassage passage;
    bool placed = false;  ///< false where the file has no usable place
};

/// What the pass over the nodes finds of the nodes that `refs` names, and the row of each of `refs`
/// in it.
struct OsmNodePlaces {
    std::vector<PlacedOsmNode> nodes;  ///< those that are placed in order of their ids, each once
    std::vector<std::uint32_t> row_of_ref;
};

/// The table for `refs`, with no node placed yet. O(n): an extract of a country has 10^8 refs.
OsmNodePlaces table_of(const std::vector<std::int64_t>& refs);

/// The table for `refs` out of all nodes of a file: twice as fast as looking for each node in
/// `table_of(refs)`, and too large for an extract of a country. Of nodes that occur twice the last
/// counts. O(nodes + refs) where the nodes come in order of their ids, as they do in most files.
OsmNodePlaces places_of(std::vector<PlacedOsmNode> nodes, const std::vector<std::int64_t>& refs);

/// Puts ways and places together: walkable ways split around nodes without a place
/// (`osm_nodes_missing`) and steps over 50 km (`osm_segment_too_long`), nodes numbered in order of
/// their ids, lengths counted by rule; measuring is shared out over `threads`. A square without the
/// places of all its rims is not among the streets' squares, with a diagnostic `square_incomplete`.
/// O(n) in refs.
OsmStreets assemble_streets(RawOsmStreets raw, const OsmNodePlaces& places,
                            const std::string& source, Diagnostics& diagnostics, unsigned threads);

}  // namespace cercania
