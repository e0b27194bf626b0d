#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geo/coordinates.h"
#include "core/network/foot_access.h"
#include "core/network/road_graph.h"

namespace cercania {

/// A node of OpenStreetMap that some walkable way passes.
struct OsmNode {
    std::int64_t id = 0;
    GeoPoint place;
    bool blocks = false;  ///< a barrier that walkers do not get past
    bool lift = false;
    CrossingTag crossing = CrossingTag::None;
};

/// A walkable way, or the part of one that the file holds.
struct OsmWay {
    std::int64_t id = 0;
    std::uint32_t first_node = 0;  ///< where its nodes begin in OsmStreets::way_nodes
    std::uint32_t node_count = 0;
    std::uint32_t name = 0;        ///< index into OsmStreets::names
    std::uint32_t class_name = 0;  ///< index into OsmStreets::names
    bool forward_allowed = true;
    bool backward_allowed = true;
    bool area = false;  ///< if closed, the rim of a surface that is walked across
    bool bridge_or_tunnel = false;
    std::int16_t level = 0;
    double time_factor = 1.0;
    std::uint32_t time_cause = 0;  ///< index into OsmStreets::names: the tags of `time_factor`
    bool steps = false;
    bool lift = false;
    CrossingTag crossing = CrossingTag::None;  ///< as the way itself says
};

/// One of the closed lines that bound a square.
struct OsmRim {
    std::uint32_t first_node = 0;  ///< where its nodes, each once around, begin in `rim_nodes`
    std::uint32_t node_count = 0;
    bool hole = false;  ///< a fountain or a building within
};

/// A square that is drawn as a multipolygon relation: surfaces, each with a rim and its holes. Its
/// rims are among the ways, by streets of their own or as ways of `way`'s id.
struct OsmSquareRelation {
    std::int64_t id = 0;  ///< of the relation; negative where it was never uploaded
    OsmWay way;           ///< what its tags say; its id is the relation's object (osm_object.h)
    std::vector<OsmRim> rims;
};

/// A node of walkable streets that a road passes which is closed to people on foot: who crosses it
/// there waits all the same.
struct OsmClosedRoad {
    std::uint32_t node = 0;        ///< index into OsmStreets::nodes
    std::uint32_t class_name = 0;  ///< index into OsmStreets::names
};

/// The walkable streets of an OpenStreetMap file, as it has them: ways over shared nodes.
struct OsmStreets {
    std::string source;  ///< for diagnostics: the file as the person typed it
    std::vector<OsmNode> nodes;
    std::vector<OsmWay> ways;
    std::vector<std::uint32_t> way_nodes;  ///< indices into `nodes`
    std::vector<std::string> names = {""};
    std::vector<OsmClosedRoad> closed_roads;
    std::vector<OsmSquareRelation> squares;
    std::vector<std::uint32_t> rim_nodes;  ///< indices into `nodes`
    Metres square_rims;  ///< of `squares`, as far as no way of its own is walked there
    FootAccessTally tally;
    std::vector<RefusedStreet> refused;  ///< ways and relations, in no order
    CrossingWaits crossings;             ///< of the profile that walks them, as the time in a lift
    Seconds lift_time;

    std::span<const std::uint32_t> nodes_of(const OsmWay& way) const {
        return std::span<const std::uint32_t>(way_nodes).subspan(way.first_node, way.node_count);
    }
    std::span<const std::uint32_t> nodes_of(const OsmRim& rim) const {
        return std::span<const std::uint32_t>(rim_nodes).subspan(rim.first_node, rim.node_count);
    }
};

/// Cuts ways into the pieces between junctions. Ways join at shared nodes and nowhere else: a
/// bridge never meets the road below. A junction is the end of a way that is not closed, a node
/// used by two ways or twice by one, and a node that blocks; at the last each piece gets a junction
/// of its own, so that nobody walks through. A closed way that meets no other begins at its node of
/// lowest id. The rim of an area is a street like any other; where others meet it at two places or
/// more, the surface is crossed along straight lines too (see core/network/osm_squares.h), around
/// the holes of a square that is a relation. Pieces carry the waits of their ends (see
/// core/network/crossing_waits.h). The result is the same for any order of ways and nodes. O(n log
/// n) in nodes of ways. Diagnostics: `square_not_crossed` for each square with more than 32 ways
/// in, `square_incomplete` for each relation whose rims touch or cross (both are walked round),
/// `barrier_cuts_street` for each node that blocks a way through, and `way_without_length` for each
/// way with fewer than two different nodes, which is dropped. Points of pieces are written on
/// `threads`; the result does not depend on how many. Throws Cancelled.
StreetPieces build_street_pieces(const OsmStreets& streets, Diagnostics& diagnostics,
                                 const Control& control = {}, unsigned threads = 1);

}  // namespace cercania
