#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "core/network/cost_field.h"
#include "core/network/road_graph.h"

namespace cercania::testing {

/// Numbers from a seed, the same on every machine (the distributions of the standard library are
/// not).
class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// A whole number from 0 to `count` - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    /// A number from `low` up to `high`.
    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(engine_() >> 11U) * 0x1p-53;
    }
    bool chance(double probability) { return between(0.0, 1.0) < probability; }

  private:
    std::mt19937_64 engine_;
};

/// A small network with everything that is awkward: junctions at the same place, isolated ones,
/// several components, loops, parallel streets, exact duplicates in either direction, zero lengths,
/// one-way streets, bends, repeated points, stairs. Up to 14 junctions and some 30 pieces within
/// 400 m of longitude 0, latitude 0.
StreetPieces random_streets(Random& random);

/// The random streets with slopes on most of them and waits at many of their ends.
StreetPieces hilly_streets(Random& random);

/// A position on a street: anywhere on an edge, often exactly at one of its ends; the access leg is
/// 0 or up to 60 m.
StreetPosition random_position(Random& random, const RoadGraph& graph);

/// The entrances of facilities 0 to `facility_count` - 1, one to three each; some share the very
/// same entrance, so that their costs tie exactly.
std::vector<Seed> random_seeds(Random& random, const RoadGraph& graph,
                               std::uint32_t facility_count);

/// The same streets as another source would give them: junctions, pieces and names in another
/// order, pieces drawn in the other direction.
StreetPieces shuffled(Random& random, const StreetPieces& pieces);

}  // namespace cercania::testing
