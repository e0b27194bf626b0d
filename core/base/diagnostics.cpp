#include "core/base/diagnostics.h"

#include <algorithm>
#include <utility>

#include "core/base/passwords.h"

namespace cercania {

std::string_view severity_name(Severity severity) {
    switch (severity) {
        case Severity::Note:
            return "note";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            return "error";
    }
    return "unknown";
}

void Diagnostics::add(Diagnostic diagnostic) {
    diagnostic.message = without_passwords(std::move(diagnostic.message));
    diagnostic.source = without_passwords(std::move(diagnostic.source));
    all_.push_back(std::move(diagnostic));
}

void Diagnostics::append(const Diagnostics& other) {
    all_.insert(all_.end(), other.all_.begin(), other.all_.end());
}

std::size_t Diagnostics::count(std::string_view code) const {
    return static_cast<std::size_t>(std::count_if(
        all_.begin(), all_.end(), [code](const Diagnostic& one) { return one.code == code; }));
}

std::map<std::string, std::size_t> Diagnostics::counts() const {
    std::map<std::string, std::size_t> result;
    for (const Diagnostic& one : all_) {
        ++result[one.code];
    }
    return result;
}

}  // namespace cercania
