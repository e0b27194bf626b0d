#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace cercania {

/// A member way of a multipolygon relation.
struct OsmRimLine {
    std::vector<std::int64_t> nodes;
    bool hole = false;    ///< its role is `inner`
    bool street = false;  ///< walked along by tags of its own
};

/// A closed line put together from member ways.
struct OsmRing {
    std::vector<std::int64_t> nodes;  ///< each once around
    std::vector<bool> on_street;      ///< by node: whether the step to the next is along a street
    bool hole = false;                ///< whether all of its ways have the role `inner`
};

/// The rings of a multipolygon (OSM wiki, Relation:multipolygon): closed ways as they are, others
/// joined where their ends meet. None where they do not close, or where three ends or more meet, so
/// that the mapper's meaning is open. Each ring begins at the first of its ways in order of
/// `lines`. O(n log n) in nodes.
std::optional<std::vector<OsmRing>> assemble_rings(const std::vector<OsmRimLine>& lines);

}  // namespace cercania
