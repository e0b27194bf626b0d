#pragma once

#include <vector>

#include "tests/bench/bench_city.h"
#include "tests/bench/comparison.h"

namespace cercania::bench {

/// Each registers the benchmarks of one subject and says how they are compared. The city must
/// outlive the run.
void register_network_reading(const BenchCity& city, std::vector<Comparison>& comparisons);
/// The graph built with the walks across pedestrian squares against the same without any.
void register_area_crossings(const BenchCity& city, std::vector<Comparison>& comparisons);
void register_search(const BenchCity& city, std::vector<Comparison>& comparisons);
/// The search of all of the `hilly` city by time against the plain one of `city` by length.
void register_hilly_search(const BenchCity& city, const BenchCity& hilly,
                           std::vector<Comparison>& comparisons);
void register_catchments(const BenchCity& city, std::vector<Comparison>& comparisons);
/// A facility dragged over a whole city, frame by frame.
void register_live(std::vector<Comparison>& comparisons);

}  // namespace cercania::bench
