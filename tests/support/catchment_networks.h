#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "core/network/road_graph.h"
#include "tests/support/catchment_oracle.h"

namespace cercania::testing {

/// Streets drawn with plane coordinates: metres east and north of longitude 0, latitude 0.
/// Places given with the same coordinates are one junction.
class StreetSketch {
  public:
    StreetSketch& street(std::vector<PlanePoint> points, bool forward = true, bool backward = true);
    std::shared_ptr<const RoadGraph> graph(MetresPerSecond speed = MetresPerSecond::of(1.0)) const;

  private:
    StreetPieces pieces_;
    std::vector<PlanePoint> places_;
};

/// A small random network with whatever is awkward: crossings that do not join, parallel and
/// duplicate streets, overlaps in one line, loops, dead ends, islands, one-way streets, streets of
/// no length, tiny angles.
struct RandomNetwork {
    std::shared_ptr<const RoadGraph> graph;
    std::vector<FacilityEntry> facilities;
};
RandomNetwork random_network(std::uint64_t seed);

/// The walkable streets of Porto Alegre as lines cut at shared nodes (gzipped GeoJSON): ends at
/// equal coordinates are one junction.
std::shared_ptr<const RoadGraph> read_line_network(const std::filesystem::path& path);

}  // namespace cercania::testing
