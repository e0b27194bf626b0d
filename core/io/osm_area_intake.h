#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <osmium/osm/relation.hpp>

#include "core/io/name_numbers.h"
#include "core/io/osm_block.h"
#include "core/io/osm_node_lists.h"
#include "core/io/osm_raw_streets.h"
#include "core/io/osm_rings.h"
#include "core/network/foot_access.h"

namespace cercania {

/// Takes in the relations of an OpenStreetMap file that are pedestrian squares: multipolygons with
/// the tags of a walkable street (OSM wiki, Relation:multipolygon, Tag:highway=pedestrian), and
/// those of a street that is closed to people on foot, to be counted. The rest is left out at once;
/// relations stand behind the ways in a file, so that the nodes of all ways must be at hand when
/// the last has been seen.
class OsmAreaIntake {
  public:
    /// `access` must outlive this.
    explicit OsmAreaIntake(const FootAccess& access) : access_(access) {}

    void add(const OsmBlock& block);
    /// Adds the squares and their rims to the streets. A way of the rim that is a street stays the
    /// one street there, and one that two squares share is walked along once.
    void finish(const OsmNodeLists& other_ways, RawOsmStreets& raw);

  private:
    struct Member {
        std::int64_t way = 0;
        bool hole = false;
    };
    struct Relation {
        std::int64_t id = 0;
        WayAccess access;
        std::string name;
        std::string class_name;
        std::vector<Member> members;
    };

    void add_relation(const osmium::Relation& relation);
    void finish(const Relation& relation, const OsmNodeLists& other_ways, RawOsmStreets& raw);
    /// Takes the rims of a closed one that are no streets of their own.
    static void take_refused(const Relation& relation, const OsmNodeLists& other_ways,
                             RawOsmStreets& raw, RawOsmSquare& square);
    /// What is walked like the square, at its rims and across.
    OsmWay way_of(const Relation& relation, RawOsmStreets& raw);
    /// Takes those of the relation's ways that the file holds; whether it holds all.
    bool take_lines(const Relation& relation, const OsmNodeLists& other_ways, RawOsmStreets& raw);

    const FootAccess& access_;
    std::vector<Relation> relations_;
    std::vector<OsmTag> tags_;       // of the relation in hand
    std::vector<OsmRimLine> lines_;  // of the relation in hand, as the next
    std::vector<std::int64_t> outer_ways_;
    std::set<std::int64_t> walked_;  // ways of rims that are walked along already
    NameNumbers name_numbers_;
};

}  // namespace cercania
