#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include "core/base/error.h"
#include "core/base/memory_reuse.h"
#include "tests/bench/bench_city.h"
#include "tests/bench/comparison.h"
#include "tests/bench/subjects.h"

namespace cercania::bench {
namespace {

// Repetitions of ours and of the reference alternate, so that a busy moment strikes both.
std::vector<char*> with_defaults(int argc, char** argv, std::vector<std::string>& defaults) {
    std::vector<char*> arguments = {argv[0]};
    for (std::string& option : defaults) {
        arguments.push_back(option.data());
    }
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    return arguments;
}

int run(int argc, char** argv) {
    std::vector<std::string> defaults = {
        "--benchmark_repetitions=7", "--benchmark_enable_random_interleaving=true",
        "--benchmark_report_aggregates_only=true", "--benchmark_min_time=0.1"};
    std::vector<char*> arguments = with_defaults(argc, argv, defaults);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) {
        return 2;
    }
    const BenchCity city = load_bench_city();
    const BenchCity hilly = load_hilly_bench_city();
    std::vector<Comparison> comparisons;
    register_network_reading(city, comparisons);
    register_area_crossings(city, comparisons);
    register_search(city, comparisons);
    register_hilly_search(city, hilly, comparisons);
    register_catchments(city, comparisons);
    register_live(comparisons);
    ComparisonReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.print(comparisons) ? 0 : 1;
}

}  // namespace
}  // namespace cercania::bench

int main(int argc, char** argv) {
    cercania::keep_freed_memory();  // as the programs do
    try {
        return cercania::bench::run(argc, argv);
    } catch (const cercania::Error& error) {
        fmt::print(stderr, "{}\n", error.what());
        if (error.kind() != cercania::ErrorKind::InputMissing) {
            return 1;
        }
        fmt::print(stderr, "The benchmarks run on Porto Alegre in ../shared/data; skipped.\n");
        return 0;
    }
}
