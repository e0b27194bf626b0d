#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace cercania::test {

/// An OpenStreetMap file as it is, for tests that look at tags and shared nodes.
struct OsmMap {
    struct Way {
        std::int64_t id = 0;
        std::vector<std::int64_t> nodes;
        std::map<std::string, std::string> tags;

        std::string tag(const std::string& key) const;
        /// A street that is open to somebody: a `highway` that is no area and not being built.
        bool is_street() const;
    };
    struct Node {
        double longitude = 0.0;
        double latitude = 0.0;
        std::map<std::string, std::string> tags;

        friend bool operator==(const Node&, const Node&) = default;
    };
    std::map<std::int64_t, Node> nodes;
    std::vector<Way> ways;
};

OsmMap read_osm_map(const std::string& path);

/// Number of pieces the streets fall into when cut wherever they meet.
std::size_t street_pieces_between_junctions(const OsmMap& map);

}  // namespace cercania::test
