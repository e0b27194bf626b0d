#pragma once

#include <memory>

#include "core/io/binary_archive.h"
#include "core/network/road_graph.h"

namespace cercania {

/// Saves and loads a RoadGraph's tables as they are, so that loading builds nothing.
class RoadGraphArchive {
  public:
    static void save(const RoadGraph& graph, BinaryWriter& writer);
    /// Throws Error(NetworkFileUnfit) when the tables do not fit together.
    static std::shared_ptr<const RoadGraph> load(BinaryReader& reader);
};

}  // namespace cercania
