#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <osmium/memory/buffer.hpp>
#include <osmium/osm/way.hpp>

#include "core/io/osm_node_lists.h"
#include "core/io/osm_raw_streets.h"
#include "core/network/foot_access.h"

namespace cercania {

/// The tags of an object; `tags` is used again for the next.
void take_tags(const osmium::OSMObject& object, std::vector<OsmTag>& tags);

/// What a walkable street is called: by `name`, else `ref`; it belongs to the tags.
std::string_view street_name(std::span<const OsmTag> tags);

/// What the tags of a street say, apart from its names.
OsmWay street_of(const WayAccess& access);

/// Takes in the ways of an OpenStreetMap file, block by block. Their access is decided on several
/// threads, many ways at a time, since it takes most of the time; streets stay in the file's order.
class OsmWayIntake {
  public:
    /// `access` must outlive this.
    OsmWayIntake(const FootAccess& access, unsigned threads);

    /// Takes the ways of a block; objects of other kinds in it are left out.
    void add(osmium::memory::Buffer block);
    /// All streets, in order of ids, each once: of ways that occur twice the first counts, with a
    /// diagnostic `osm_way_repeated` of `source`.
    RawOsmStreets finish(const std::string& source, Diagnostics& diagnostics);
    /// The nodes of the ways that are no street of their own, when it is finished: squares that are
    /// relations have such rims.
    const OsmNodeLists& other_ways() const { return other_ways_; }

  private:
    /// What the tags of a way say.
    struct TaggedWay {
        WayAccess access;
        std::string_view name;
    };
    struct TextHash : std::hash<std::string_view> {
        // NOLINTNEXTLINE(readability-identifier-naming): the standard's name for it
        using is_transparent = void;
    };

    TaggedWay tagged(std::span<const OsmTag> tags) const;
    void decide_waiting();
    void add_street(const osmium::Way& way, const TaggedWay& tagged);
    std::uint32_t number_of(std::string_view name);
    void drop_repeated(const std::string& source, Diagnostics& diagnostics);

    const FootAccess& access_;
    unsigned threads_;
    std::vector<osmium::memory::Buffer> blocks_;  // in which the ways that wait stand
    std::vector<const osmium::Way*> waiting_;     // for their access to be decided
    std::vector<TaggedWay> decided_;              // by way that waits; kept from batch to batch
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> name_numbers_;
    std::uint32_t last_class_ = 0;
    RawOsmStreets raw_;
    OsmNodeLists other_ways_;
};

}  // namespace cercania
