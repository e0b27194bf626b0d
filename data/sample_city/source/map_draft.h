#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "data/sample_city/source/town.h"

namespace cercania::sample {

using Tags = std::vector<std::pair<std::string, std::string>>;

struct MapNode {
    Point place;
    Tags tags;
};

struct MapWay {
    std::vector<std::size_t> nodes;  ///< indices into MapDraft::nodes
    Tags tags;
};

/// The town as OpenStreetMap would hold it; the first nodes are those of the street plan.
struct MapDraft {
    std::vector<MapNode> nodes;
    std::vector<MapWay> ways;
    /// The nodes of the plan that a way uses have the same index here; the others no way uses.
    std::size_t add_node(Point place, Tags tags = {});
    void add_way(std::vector<std::size_t> nodes, Tags tags);
};

/// Draws the map of a town: its streets with all their tags, and what else has a way on a map.
MapDraft draft_map(const Town& town);

}  // namespace cercania::sample
