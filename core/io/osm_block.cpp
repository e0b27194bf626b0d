#include "core/io/osm_block.h"

#include <chrono>

namespace cercania {
namespace {

OsmBlock::Way tagged_way(const osmium::Way& way, const FootAccess& access,
                         std::vector<OsmTag>& tags) {
    take_tags(way, tags);
    OsmBlock::Way tagged = {&way, access.way(tags), {}};
    if (tagged.access.walkable) {
        tagged.name = street_name(tags);
    }
    return tagged;
}

}  // namespace

void take_tags(const osmium::OSMObject& object, std::vector<OsmTag>& tags) {
    tags.clear();
    for (const osmium::Tag& tag : object.tags()) {
        tags.push_back({tag.key(), tag.value()});
    }
}

std::string_view street_name(std::span<const OsmTag> tags) {
    std::string_view name;
    for (const OsmTag& tag : tags) {
        if (tag.key == "name" && !tag.value.empty()) {
            return tag.value;
        }
        if (tag.key == "ref") {
            name = tag.value;
        }
    }
    return name;
}

PlacedOsmNode placed_node(const osmium::Node& node, const FootAccess& access,
                          std::vector<OsmTag>& tags) {
    PlacedOsmNode result;
    result.id = node.id();
    result.place =
        GeoPoint::of(node.location().lon_without_check(), node.location().lat_without_check());
    result.placed = node.location().valid();
    if (!node.tags().empty()) {
        take_tags(node, tags);
        result.passage = access.node(tags);
    }
    return result;
}

OsmBlock read_block(osmium::memory::Buffer buffer, const FootAccess& access) {
    OsmBlock block;
    block.buffer = std::move(buffer);
    std::vector<OsmTag> tags;
    for (const osmium::OSMObject& object : block.buffer.select<osmium::OSMObject>()) {
        switch (object.type()) {
            case osmium::item_type::node: {
                const auto& node = static_cast<const osmium::Node&>(object);
                (node.location().valid() ? block.nodes : block.impossible_nodes)
                    .push_back(placed_node(node, access, tags));
                break;
            }
            case osmium::item_type::way:
                block.ways.push_back(
                    tagged_way(static_cast<const osmium::Way&>(object), access, tags));
                break;
            case osmium::item_type::relation:
                block.relations.push_back(&static_cast<const osmium::Relation&>(object));
                break;
            default:
                break;
        }
    }
    return block;
}

void OsmBlockQueue::push(osmium::memory::Buffer buffer) {
    // The task may outlive this, never the pool.
    waiting_.push_back(pool_.submit([buffer = std::move(buffer), &access = access_]() mutable {
        return read_block(std::move(buffer), access);
    }));
}

bool OsmBlockQueue::first_is_read() const {
    return !waiting_.empty() &&
           waiting_.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace cercania
