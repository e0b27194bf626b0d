#include "core/base/program_words.h"

#include <cstdlib>

#include <fmt/format.h>

namespace cercania {
namespace {

constexpr std::string_view kProgress = "progress ";

}  // namespace

std::string progress_text(std::string_view stage, double fraction) {
    return fmt::format("{}{:.3f} {}", kProgress, fraction, stage);
}

std::optional<ProgressLine> progress_line(std::string_view line) {
    if (!line.starts_with(kProgress)) {
        return std::nullopt;
    }
    const std::string rest(
        line.substr(kProgress.size(), line.find_last_not_of("\r\n") + 1 - kProgress.size()));
    char* after = nullptr;
    const double fraction = std::strtod(rest.c_str(), &after);
    if (after == rest.c_str() || *after != ' ') {
        return std::nullopt;
    }
    return ProgressLine{fraction, after + 1};
}

ErrorKind kind_of_exit_code(int code) {
    for (const ErrorKind kind :
         {ErrorKind::WrongUsage, ErrorKind::InputUnreadable, ErrorKind::OutputUnwritable}) {
        if (exit_code(kind) == code) {
            return kind;
        }
    }
    return ErrorKind::NotComputable;
}

}  // namespace cercania
