#pragma once

#include <functional>
#include <stop_token>

#include "app/cli/words.h"
#include "core/base/control.h"
#include "core/base/error.h"
#include "core/study/run_report.h"

namespace cercania::cli {

/// Does a command's work, with its progress on stderr, and prints what came of it, as text or as
/// JSON. Returns the exit code.
int run_and_print(const std::function<RunReport(const Control&)>& work, const Words& words,
                  const std::stop_token& stop);

/// Prints an error: on stderr, or as JSON on stdout. Returns its exit code, which tells of the
/// error even where the message cannot be written.
int report_error(const Error& error, bool json);

}  // namespace cercania::cli
