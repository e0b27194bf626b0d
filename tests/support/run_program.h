#pragma once

#include <string>
#include <vector>

namespace cercania::testing {

/// What one run of the command line program ended with.
struct ProgramResult {
    int exit_code = 0;
    std::string output;  ///< stdout
    std::string errors;  ///< stderr
};

/// Runs `cercania` with these words and waits for it. With `interrupt_at_progress` it is sent
/// an interrupt (Ctrl-C) once it says something on stderr (`--progress`). With `file_size_limit`
/// above 0 no file it writes may grow beyond that many bytes, as on a full disk.
struct RunOptions {
    bool interrupt_at_progress = false;
    long file_size_limit = 0;
};
ProgramResult run_program(const std::vector<std::string>& words, const RunOptions& options = {});

}  // namespace cercania::testing
