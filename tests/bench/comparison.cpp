#include "tests/bench/comparison.h"

#include <fmt/core.h>

namespace cercania::bench {

void ComparisonReporter::ReportRuns(const std::vector<Run>& reports) {
    for (const Run& run : reports) {
        if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median") {
            // Work on one thread is timed by its processor, so that other programs do not count.
            const bool by_clock = run.run_name.time_type == "real_time";
            const double time = by_clock ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime();
            median_ms_[run.run_name.function_name] =
                time / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1000;
        }
    }
    ConsoleReporter::ReportRuns(reports);
}

bool ComparisonReporter::print(const std::vector<Comparison>& comparisons) const {
    bool all_within = true;
    fmt::print("\n{:<52} {:>12} {:>14} {:>8} {:>8}\n", "median of each", "ours, ms",
               "reference, ms", "ratio", "at most");
    for (const Comparison& comparison : comparisons) {
        const auto ours = median_ms_.find(comparison.ours);
        const auto reference = median_ms_.find(comparison.reference);
        if (ours == median_ms_.end() || reference == median_ms_.end()) {
            fmt::print("{:<52} not measured in this run\n", comparison.subject);
            continue;
        }
        const double ratio = ours->second / reference->second;
        all_within = all_within && ratio <= comparison.limit;
        fmt::print("{:<52} {:>12.3f} {:>14.3f} {:>8.3f} {:>8.3f}{}\n", comparison.subject,
                   ours->second, reference->second, ratio, comparison.limit,
                   ratio <= comparison.limit ? "" : "  OVER");
    }
    return all_within;
}

}  // namespace cercania::bench
