#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "tests/bench/heap_dijkstra.h"
#include "tests/bench/subjects.h"

namespace cercania::bench {
namespace {

using SharedGraph = std::shared_ptr<const SearchGraph>;

void search_ours(benchmark::State& state, const BenchCity& city, const SharedGraph& graph,
                 double limit) {
    CostSearch search(graph);
    std::size_t reached = 0;
    for ([[maybe_unused]] auto pass : state) {
        const CostField field = search.run(city.facilities, limit);
        reached = field.reached_node_count();
    }
    state.counters["facilities"] = static_cast<double>(city.facilities.size());
    state.counters["reached"] = static_cast<double>(reached);
}

void search_with_heap(benchmark::State& state, const BenchCity& city, const SharedGraph& graph,
                      double limit) {
    HeapDijkstra search(*graph);
    for ([[maybe_unused]] auto pass : state) {
        benchmark::DoNotOptimize(search.run(city.facilities, limit).data());
    }
    state.counters["nodes"] = static_cast<double>(city.graph->node_count());
}

void register_limit(const BenchCity& city, const SharedGraph& graph, const std::string& limit_name,
                    double limit, std::vector<Comparison>& comparisons) {
    const std::string ours = "joint_search_" + limit_name;
    const std::string reference = "heap_dijkstra_" + limit_name;
    benchmark::RegisterBenchmark(ours.c_str(), [&city, graph, limit](benchmark::State& state) {
        search_ours(state, city, graph, limit);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(reference.c_str(), [&city, graph, limit](benchmark::State& state) {
        search_with_heap(state, city, graph, limit);
    })->Unit(benchmark::kMillisecond);
    comparisons.push_back({"joint search, 50 facilities, " + limit_name + " / 4-ary-heap Dijkstra",
                           ours, reference, 1.0});
}

}  // namespace

void register_search(const BenchCity& city, std::vector<Comparison>& comparisons) {
    const auto graph =
        std::make_shared<const SearchGraph>(city.graph, CostUnit::Distance, Direction::Towards);
    register_limit(city, graph, "1200m", 1200.0, comparisons);
    register_limit(city, graph, "5000m", 5000.0, comparisons);
}

void register_hilly_search(const BenchCity& city, const BenchCity& hilly,
                           std::vector<Comparison>& comparisons) {
    // Beyond any cost within a city, so that both reach the same streets.
    constexpr double kNoLimit = 1e9;
    const auto plain =
        std::make_shared<const SearchGraph>(city.graph, CostUnit::Distance, Direction::Towards);
    const auto by_time =
        std::make_shared<const SearchGraph>(hilly.graph, CostUnit::Time, Direction::Towards);
    const std::string ours = "joint_search_hilly_all";
    const std::string reference = "heap_dijkstra_plain_all";
    benchmark::RegisterBenchmark(ours.c_str(), [&hilly, by_time](benchmark::State& state) {
        search_ours(state, hilly, by_time, kNoLimit);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(reference.c_str(), [&city, plain](benchmark::State& state) {
        search_with_heap(state, city, plain, kNoLimit);
    })->Unit(benchmark::kMillisecond);
    comparisons.push_back(
        {"joint search with slopes and waits, whole city / plain 4-ary-heap Dijkstra", ours,
         reference, 1.6});
}

}  // namespace cercania::bench
