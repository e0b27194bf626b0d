#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/catchment/street_cells.h"
#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania {

/// A network as a `.cnet` file keeps it, ready to search without reading the source again.
struct SavedNetwork {
    /// What it was made of and how: ("source", "calles.gpkg"), ("profile", "adult"), ("max_snap",
    /// "250") …, in a fixed order. The reader compares them with what a run asks for.
    std::vector<std::pair<std::string, std::string>> settings;
    std::shared_ptr<const RoadGraph> graph;
    std::vector<std::uint8_t> usable;  ///< per edge, see usable_streets
    std::vector<GeoLine> barriers;
    /// What the builder met in the source, in short: (code, count).
    std::vector<std::pair<std::string, std::uint64_t>> build_notes;
    std::shared_ptr<const StreetCells> cells;  ///< none when saved without
};

/// Writes `network` whole or not at all. Throws Error(OutputExists), Error(OutputUnwritable).
void write_network_file(const std::string& path, const SavedNetwork& network, bool overwrite);

/// Throws Error(InputMissing), Error(InputUnreadable) and, for a file that is not ours, of another
/// version, damaged or cut short, Error(NetworkFileUnfit) that says to make it again.
SavedNetwork read_network_file(const std::string& path);

/// Whether the name ends in ".cnet".
bool is_network_file(const std::string& path);

}  // namespace cercania
