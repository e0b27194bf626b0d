#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>
#include <osmium/io/any_input.hpp>
#include <osmium/memory/buffer.hpp>
#include <osmium/thread/pool.hpp>

#include "core/io/osm_reader.h"
#include "core/network/osm_network_builder.h"
#include "core/network/osm_object.h"
#include "core/network/road_graph.h"
#include "tests/bench/subjects.h"

namespace cercania::bench {
namespace {

constexpr double kMostOverBareRead = 3.0;
constexpr double kMostOverNoSquares = 1.3;

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

/// Streets of which no square is walked across; rims of relations, which are there for the squares'
/// sake, are no streets either.
OsmStreets without_squares(OsmStreets streets) {
    streets.squares.clear();
    for (OsmWay& way : streets.ways) {
        way.area = false;
    }
    std::erase_if(streets.ways, [](const OsmWay& way) { return is_relation_object(way.id); });
    return streets;
}

void build_graph(benchmark::State& state, const OsmStreets& streets, MetresPerSecond speed) {
    std::size_t edges = 0;
    for ([[maybe_unused]] auto pass : state) {
        Diagnostics diagnostics;
        const RoadGraph graph(build_street_pieces(streets, diagnostics), speed,
                              static_cast<unsigned>(OsmReadOptions().decoding_threads));
        edges = graph.edge_count();
    }
    state.counters["edges"] = static_cast<double>(edges);
}

}  // namespace

void register_area_crossings(const BenchCity& city, std::vector<Comparison>& comparisons) {
    Diagnostics diagnostics;
    const auto crossed = std::make_shared<const OsmStreets>(
        read_osm_streets(city.osm_file, city.profile, diagnostics));
    const auto around = std::make_shared<const OsmStreets>(without_squares(*crossed));
    const auto add = [&](const char* name, const std::shared_ptr<const OsmStreets>& streets) {
        benchmark::RegisterBenchmark(
            name, [streets, speed = city.profile.speed](
                      benchmark::State& state) { build_graph(state, *streets, speed); })
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    };
    add("build_with_squares_crossed", crossed);
    add("build_with_squares_left_out", around);
    comparisons.push_back({"network built with squares crossed / without",
                           "build_with_squares_crossed", "build_with_squares_left_out",
                           kMostOverNoSquares});
}

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
