#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace cercania {

/// How one program of the project tells another, which started it, what it does and how it ended:
/// lines "progress FRACTION STAGE" on stderr, and an exit code.
struct ProgressLine {
    double fraction = 0.0;  ///< 0 to 1
    std::string stage;      ///< "reading streets"
};

/// The line, without its end.
std::string progress_text(std::string_view stage, double fraction);
/// What such a line says, with or without its end; none for any other line.
std::optional<ProgressLine> progress_line(std::string_view line);

/// The kind of error that a program ended with; NotComputable for a code of no kind.
ErrorKind kind_of_exit_code(int code);

}  // namespace cercania
