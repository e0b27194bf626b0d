#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/base/error.h"

namespace cercania {

/// What a command did, for a person or as JSON: outputs written, things counted, totals, what was
/// imperfect, and where the time went.
class RunReport {
  public:
    using Number = std::variant<std::int64_t, double>;

    explicit RunReport(std::string command) : command_(std::move(command)) {}

    void add_output(std::string path) { outputs_.push_back(std::move(path)); }
    void add_count(std::string name, std::size_t value);
    void add_total(std::string name, double value);
    /// A line of the summary that a person reads; figures already in the field's words.
    void add_line(std::string line) { lines_.push_back(std::move(line)); }
    /// JSON text put beside the other members: what a command answers apart from its totals.
    void set_answer(std::string json_text) { answer_ = std::move(json_text); }

    Diagnostics& diagnostics() { return diagnostics_; }
    const Diagnostics& diagnostics() const { return diagnostics_; }
    const std::vector<std::string>& outputs() const { return outputs_; }
    const std::vector<std::string>& lines() const { return lines_; }
    double total(const std::string& name) const;
    std::size_t count(const std::string& name) const;

    /// Adds the wall time since the last call (or since the report was made) to a stage: "read",
    /// "build", "search", "polygons", "write".
    void stage_done(const std::string& stage);

    /// {"command", "outputs", "counts", "totals", "warnings", "seconds"}, DESIGN: command line.
    std::string to_json() const;
    /// The summary lines, then the warnings grouped by kind, then the outputs.
    std::string to_text() const;

  private:
    using Clock = std::chrono::steady_clock;

    std::string command_;
    std::vector<std::string> outputs_;
    std::vector<std::pair<std::string, std::size_t>> counts_;
    std::vector<std::pair<std::string, double>> totals_;
    std::vector<std::string> lines_;
    std::string answer_;
    Diagnostics diagnostics_;
    std::vector<std::pair<std::string, double>> seconds_;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_ = start_;
};

/// {"error": {"kind", "message", "context"}}.
std::string error_json(const Error& error);

}  // namespace cercania
