#include <cstdint>

#include <benchmark/benchmark.h>
#include <osmium/io/any_input.hpp>
#include <osmium/memory/buffer.hpp>
#include <osmium/thread/pool.hpp>

#include "core/io/osm_reader.h"
#include "tests/bench/subjects.h"

namespace cercania::bench {
namespace {

constexpr double kMostOverBareRead = 3.0;

std::int64_t count_objects(const std::filesystem::path& osm_file) {
    osmium::thread::Pool pool(OsmReadOptions().decoding_threads);
    osmium::io::Reader reader(osmium::io::File(osm_file.string()), pool);
    std::int64_t objects = 0;
    while (const osmium::memory::Buffer buffer = reader.read()) {
        for ([[maybe_unused]] const osmium::OSMObject& object :
             buffer.select<osmium::OSMObject>()) {
            ++objects;
        }
    }
    reader.close();
    return objects;
}

void read_to_graph(benchmark::State& state, const BenchCity& city) {
    for ([[maybe_unused]] auto pass : state) {
        benchmark::DoNotOptimize(read_graph(city.osm_file, city.profile));
    }
    state.counters["nodes"] = static_cast<double>(city.graph->node_count());
    state.counters["edges"] = static_cast<double>(city.graph->edge_count());
}

void read_bare(benchmark::State& state, const BenchCity& city) {
    std::int64_t objects = 0;
    for ([[maybe_unused]] auto pass : state) {
        objects = count_objects(city.osm_file);
    }
    state.counters["objects"] = static_cast<double>(objects);
    state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(city.osm_file));
}

}  // namespace

void register_network_reading(const BenchCity& city, std::vector<Comparison>& comparisons) {
    benchmark::RegisterBenchmark("read_osm_to_graph",
                                 [&city](benchmark::State& state) { read_to_graph(state, city); })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("read_osm_bare",
                                 [&city](benchmark::State& state) { read_bare(state, city); })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
    comparisons.push_back({"OpenStreetMap file to graph / bare libosmium read", "read_osm_to_graph",
                           "read_osm_bare", kMostOverBareRead});
}

}  // namespace cercania::bench
