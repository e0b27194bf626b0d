#include "tests/data/map_reading.h"

#include <osmium/handler.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/visitor.hpp>

namespace cercania::test {
namespace {

std::map<std::string, std::string> tags_of(const osmium::OSMObject& object) {
    std::map<std::string, std::string> tags;
    for (const osmium::Tag& tag : object.tags()) {
        tags.emplace(tag.key(), tag.value());
    }
    return tags;
}

class Collector : public osmium::handler::Handler {
  public:
    explicit Collector(OsmMap& map) : map_(map) {}

    void node(const osmium::Node& node) {
        map_.nodes[node.id()] = {node.location().lon(), node.location().lat(), tags_of(node)};
    }

    void way(const osmium::Way& way) {
        OsmMap::Way copy;
        copy.id = way.id();
        copy.tags = tags_of(way);
        for (const osmium::NodeRef& node : way.nodes()) {
            copy.nodes.push_back(node.ref());
        }
        map_.ways.push_back(std::move(copy));
    }

  private:
    OsmMap& map_;
};

}  // namespace

std::string OsmMap::Way::tag(const std::string& key) const {
    const auto found = tags.find(key);
    return found == tags.end() ? "" : found->second;
}

bool OsmMap::Way::is_street() const {
    return tags.count("highway") == 1 && tag("highway") != "construction" && tag("area") != "yes";
}

OsmMap read_osm_map(const std::string& path) {
    OsmMap map;
    osmium::io::Reader reader{path};
    Collector collector(map);
    osmium::apply(reader, collector);
    reader.close();
    return map;
}

std::size_t street_pieces_between_junctions(const OsmMap& map) {
    // A node is passed by as many street ends as stretches leave it; two make no junction.
    std::map<std::int64_t, int> ends;
    for (const OsmMap::Way& way : map.ways) {
        for (std::size_t i = 0; way.is_street() && i + 1 < way.nodes.size(); ++i) {
            ++ends[way.nodes[i]];
            ++ends[way.nodes[i + 1]];
        }
    }
    std::size_t piece_ends = 0;
    for (const auto& [node, count] : ends) {
        piece_ends += count == 2 ? 0U : static_cast<std::size_t>(count);
    }
    return piece_ends / 2;
}

}  // namespace cercania::test
