#pragma once

#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace cercania::bench {

/// Two benchmarks of one run whose times belong together: ours over the reference.
struct Comparison {
    std::string subject;    ///< what the README calls it
    std::string ours;       ///< name of a benchmark
    std::string reference;  ///< name of the benchmark it is measured against
    double limit = 1.0;     ///< ours / reference may be at most this
};

/// Prints the usual table of Google Benchmark and keeps the median of each benchmark.
class ComparisonReporter : public benchmark::ConsoleReporter {
  public:
    /// Without colours, so that the table can be kept in a file.
    ComparisonReporter() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(const std::vector<Run>& reports) override;

    /// Prints one line a comparison: sizes, times, ratio, limit. False if one is over its limit.
    bool print(const std::vector<Comparison>& comparisons) const;

  private:
    std::map<std::string, double> median_ms_;
};

}  // namespace cercania::bench
