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

/// Runs `cercania` with these words and waits for it. With `interrupt_after_ms` above 0 it is sent
/// an interrupt (Ctrl-C) that long after its start. With `file_size_limit` above 0 no file it
/// writes may grow beyond that many bytes, as on a full disk.
struct RunOptions {
    int interrupt_after_ms = 0;
    long file_size_limit = 0;
};
ProgramResult run_program(const std::vector<std::string>& words, const RunOptions& options = {});

}  // namespace cercania::testing
