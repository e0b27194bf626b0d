#pragma once

#include <memory>

#include "core/catchment/street_cells.h"
#include "core/io/binary_archive.h"

namespace cercania {

/// Saves and loads street cells as their flat tables.
class StreetCellsArchive {
  public:
    static void save(const StreetCells& cells, BinaryWriter& writer);
    /// `edge_count` is that of the graph that the cells belong to. Throws Error(NetworkFileUnfit).
    static std::shared_ptr<const StreetCells> load(BinaryReader& reader, std::size_t edge_count);
};

}  // namespace cercania
