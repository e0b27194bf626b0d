#pragma once

#include <cstdint>
#include <string>

#include "core/io/name_numbers.h"
#include "core/io/osm_block.h"
#include "core/io/osm_node_lists.h"
#include "core/io/osm_raw_streets.h"
#include "core/network/foot_access.h"

namespace cercania {

/// What the tags of a street say, apart from its names.
OsmWay street_of(const WayAccess& access);

/// Takes in the ways of an OpenStreetMap file, block by block; streets stay in the file's order.
class OsmWayIntake {
  public:
    void add(const OsmBlock& block);
    /// All streets, in order of ids, each once: of ways that occur twice the first counts, with a
    /// diagnostic `osm_way_repeated` of `source`.
    RawOsmStreets finish(const std::string& source, Diagnostics& diagnostics);
    /// The nodes of the ways that are no street of their own, when it is finished: squares that are
    /// relations have such rims.
    const OsmNodeLists& other_ways() const { return other_ways_; }

  private:
    void add_street(const OsmBlock::Way& tagged);
    void drop_repeated(const std::string& source, Diagnostics& diagnostics);

    NameNumbers name_numbers_;
    std::uint32_t last_class_ = 0;
    RawOsmStreets raw_;
    OsmNodeLists other_ways_;
};

}  // namespace cercania
