#pragma once

#include "core/base/control.h"

namespace cercania::cli {

/// Parses the words of a command line, runs the command, prints its result (stdout) or its error
/// (stderr, or as JSON on stdout with --json), and returns the exit code: 0 done, 1 could not be
/// computed, 2 wrong usage, 3 an input cannot be used, 4 the output cannot be written, 130 stopped.
int run_command_line(int argument_count, const char* const* arguments, const std::stop_token& stop);

}  // namespace cercania::cli
