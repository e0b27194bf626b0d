#include "data/sample_city/source/map_writer.h"

#include <cstdint>
#include <vector>

#include <osmium/builder/osm_object_builder.hpp>
#include <osmium/io/pbf_output.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/memory/buffer.hpp>

#include "data/sample_city/source/frame.h"

namespace cercania::sample {
namespace {

constexpr std::int64_t kFirstNodeId = 1001;
constexpr std::int64_t kFirstWayId = 501;
constexpr std::size_t kBufferSize = 1024 * 1024;

template <typename Builder>
void add_tags(Builder& parent, const Tags& tags) {
    osmium::builder::TagListBuilder builder{parent};
    for (const auto& [key, value] : tags) {
        builder.add_tag(key, value);
    }
}

std::vector<bool> used_nodes(const MapDraft& map) {
    std::vector<bool> used(map.nodes.size(), false);
    for (const MapWay& way : map.ways) {
        for (const std::size_t node : way.nodes) {
            used[node] = true;
        }
    }
    return used;
}

void add_node(osmium::memory::Buffer& buffer, std::int64_t id, const MapNode& node) {
    const LonLat place = to_lon_lat(node.place);
    {
        osmium::builder::NodeBuilder builder{buffer};
        builder.set_id(id).set_version(1U).set_visible(true).set_location(
            osmium::Location{place.longitude, place.latitude});
        add_tags(builder, node.tags);
    }
    buffer.commit();
}

void add_way(osmium::memory::Buffer& buffer, std::int64_t id,
             const std::vector<std::int64_t>& nodes, const Tags& tags) {
    {
        osmium::builder::WayBuilder builder{buffer};
        builder.set_id(id).set_version(1U).set_visible(true);
        add_tags(builder, tags);
        osmium::builder::WayNodeListBuilder list{builder};
        for (const std::int64_t node : nodes) {
            list.add_node_ref(node);
        }
    }
    buffer.commit();
}

}  // namespace

void write_map(const MapDraft& map, const std::string& path) {
    osmium::io::File file{path, "pbf,add_metadata=false"};
    osmium::io::Header header;
    header.set("generator", "make_sample_city");
    header.set("sorting", "Type_then_ID");
    osmium::io::Writer writer{file, header, osmium::io::overwrite::allow};
    osmium::memory::Buffer buffer{kBufferSize, osmium::memory::Buffer::auto_grow::yes};
    const std::vector<bool> used = used_nodes(map);
    std::vector<std::int64_t> ids(map.nodes.size(), 0);
    std::int64_t next = kFirstNodeId;
    for (std::size_t i = 0; i < map.nodes.size(); ++i) {
        if (used[i]) {
            ids[i] = next++;
            add_node(buffer, ids[i], map.nodes[i]);
        }
    }
    next = kFirstWayId;
    for (const MapWay& way : map.ways) {
        std::vector<std::int64_t> nodes;
        for (const std::size_t node : way.nodes) {
            nodes.push_back(ids[node]);
        }
        add_way(buffer, next++, nodes, way.tags);
    }
    writer(std::move(buffer));
    writer.close();
}

}  // namespace cercania::sample
