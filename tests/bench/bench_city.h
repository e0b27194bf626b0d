#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/network/cost_field.h"
#include "core/network/road_graph.h"
#include "core/network/street_index.h"
#include "core/network/walking_profile.h"

namespace cercania::bench {

/// Porto Alegre, the city that every benchmark runs on.
struct BenchCity {
    std::filesystem::path osm_file;
    WalkingProfile profile;
    std::shared_ptr<const RoadGraph> graph;
    std::vector<std::uint8_t> usable;
    std::vector<Seed> facilities;  ///< 50 of them, each its own facility, spread over the city

    static constexpr std::size_t kFacilityCount = 50;
};

/// The profile that the benchmarks walk by.
WalkingProfile bench_profile();

/// Reads an OpenStreetMap file into a graph, as the program does.
std::shared_ptr<const RoadGraph> read_graph(const std::filesystem::path& osm_file,
                                            const WalkingProfile& profile);

/// Reads the city from the folder of shared data; the facilities are hexagons of its grid in which
/// there is health care, evenly picked from all of them. Throws Error when the data is missing.
BenchCity load_bench_city();

/// The same city and facilities for who is 80 or older: streets with the slopes of the city's own
/// heights, and waits at crossings.
BenchCity load_hilly_bench_city();

}  // namespace cercania::bench
