#include "app/cli/progress_line.h"

#include <cstdio>

#include <fmt/format.h>
#include <unistd.h>

namespace cercania::cli {

ProgressLine::ProgressLine(bool always)
    : terminal_(isatty(STDERR_FILENO) == 1), shown_(always || terminal_) {}

ProgressLine::~ProgressLine() {
    if (terminal_ && !last_.empty()) {
        fmt::print(stderr, "\r\x1b[K");
    }
}

void ProgressLine::show(std::string_view stage, double fraction) {
    if (!shown_) {
        return;
    }
    const std::scoped_lock lock(mutex_);
    std::string text = fmt::format("{}… {:3.0f} %", stage, 100.0 * fraction);
    if (text == last_) {
        return;
    }
    fmt::print(stderr, "{}{}{}", terminal_ ? "\r\x1b[K" : "", text, terminal_ ? "" : "\n");
    std::fflush(stderr);
    last_ = std::move(text);
}

}  // namespace cercania::cli
