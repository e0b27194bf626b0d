#include "tests/support/run_program.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cercania::testing {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// In the child: sends a stream to a file.
void redirect(int stream, const fs::path& path) {
    const int file = open(path.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (file < 0 || dup2(file, stream) < 0) {
        std::_Exit(126);
    }
}

void limit_file_size(long bytes) {
    // Writing beyond the limit then fails as on a full disk, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) {
        std::_Exit(126);
    }
}

/// Waits until a program says something of its progress; true if it ends before, with its status.
bool ends_before_progress(pid_t child, const fs::path& errors, int& status) {
    while (waitpid(child, &status, WNOHANG) == 0) {
        std::error_code not_there_yet;
        if (fs::file_size(errors, not_there_yet) > 0 && !not_there_yet) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& words, const RunOptions& options) {
    std::string folder = (fs::temp_directory_path() / "cercania_run_XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) {
        throw std::runtime_error("no folder for a program's output");
    }
    const fs::path output = fs::path(folder) / "stdout";
    const fs::path errors = fs::path(folder) / "stderr";
    std::vector<std::string> all = {CERCANIA_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : all) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);

    const pid_t child = fork();
    if (child == 0) {
        redirect(STDOUT_FILENO, output);
        redirect(STDERR_FILENO, errors);
        if (options.file_size_limit > 0) {
            limit_file_size(options.file_size_limit);
        }
        execv(arguments[0], arguments.data());
        std::_Exit(127);
    }
    int status = 0;
    bool ended = false;
    if (options.interrupt_at_progress) {
        ended = ends_before_progress(child, errors, status);
        if (!ended) {
            kill(child, SIGINT);
        }
    }
    if (!ended) {
        waitpid(child, &status, 0);
    }
    ProgramResult result;
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    result.output = content_of(output);
    result.errors = content_of(errors);
    fs::remove_all(folder);
    return result;
}

}  // namespace cercania::testing
