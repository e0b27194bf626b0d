#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/quantity.h"

namespace cercania {

enum class Severity { Note, Warning, Error };

std::string_view severity_name(Severity severity);

/// Where a diagnostic lies, on WGS 84.
struct DiagnosticPlace {
    Degrees longitude;
    Degrees latitude;
};

/// One repair, doubt or loss met in imperfect data: what, in which feature, and where.
struct Diagnostic {
    std::string code;  ///< stable, snake_case: "facility_not_snapped"
    Severity severity = Severity::Warning;
    std::string message;  ///< one sentence with the offending value
    std::string source = {};
    std::string layer = {};
    std::optional<std::int64_t> feature = std::nullopt;
    std::optional<DiagnosticPlace> place = std::nullopt;
};

/// What was imperfect in the data of a run: every case counted, located and listed.
class Diagnostics {
  public:
    void add(Diagnostic diagnostic);
    void append(const Diagnostics& other);

    const std::vector<Diagnostic>& all() const { return all_; }
    bool empty() const { return all_.empty(); }
    std::size_t count(std::string_view code) const;
    /// Number of diagnostics by code, in alphabetical order.
    std::map<std::string, std::size_t> counts() const;

  private:
    std::vector<Diagnostic> all_;
};

}  // namespace cercania
