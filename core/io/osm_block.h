#pragma once

#include <cstddef>
#include <deque>
#include <future>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <osmium/memory/buffer.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>
#include <osmium/thread/pool.hpp>

#include "core/io/osm_raw_streets.h"
#include "core/network/foot_access.h"

namespace cercania {

/// The tags of an object; `tags` is used again for the next.
void take_tags(const osmium::OSMObject& object, std::vector<OsmTag>& tags);

/// What a walkable street is called: by `name`, else `ref`; it belongs to the tags.
std::string_view street_name(std::span<const OsmTag> tags);

/// The place of a node and what its tags say; `tags` is used again for the next.
PlacedOsmNode placed_node(const osmium::Node& node, const FootAccess& access,
                          std::vector<OsmTag>& tags);

/// A block of an OpenStreetMap file as someone on foot reads it. Texts belong to the buffer.
struct OsmBlock {
    struct Way {
        const osmium::Way* way = nullptr;
        WayAccess access;
        std::string_view name;  ///< of walkable ways
    };

    osmium::memory::Buffer buffer;
    std::vector<PlacedOsmNode> nodes;  ///< those that lie on the Earth
    std::vector<PlacedOsmNode> impossible_nodes;
    std::vector<Way> ways;
    std::vector<const osmium::Relation*> relations;
};

/// Reads all objects of a block. O(n) in them and their tags.
OsmBlock read_block(osmium::memory::Buffer buffer, const FootAccess& access);

/// Has blocks read by the threads that unpack them, and gives them back in the file's order:
/// reading tags takes longer than all else that is done with them.
class OsmBlockQueue {
  public:
    /// `access` must outlive `pool`, which must outlive this.
    OsmBlockQueue(const FootAccess& access, osmium::thread::Pool& pool)
        : access_(access), pool_(pool) {}

    void push(osmium::memory::Buffer buffer);

    /// Calls `visit(const OsmBlock&)` for the first blocks as far as they are read; waits for some
    /// where many are not.
    template <class Visit>
    void take_some(const Visit& visit) {
        constexpr std::size_t kMostWaiting = 64;  // blocks hold some 600 objects
        while (waiting_.size() > kMostWaiting || first_is_read()) {
            take_first(visit);
        }
    }
    /// The same for all blocks that were pushed.
    template <class Visit>
    void take_all(const Visit& visit) {
        while (!waiting_.empty()) {
            take_first(visit);
        }
    }

  private:
    bool first_is_read() const;
    template <class Visit>
    void take_first(const Visit& visit) {
        const OsmBlock block = waiting_.front().get();
        waiting_.pop_front();
        visit(block);
    }

    const FootAccess& access_;
    osmium::thread::Pool& pool_;
    std::deque<std::future<OsmBlock>> waiting_;
};

}  // namespace cercania
