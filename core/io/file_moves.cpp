#include "core/io/file_moves.h"

#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cercania {
namespace {

// What follows runs in a process forked from one that may have threads: it calls nothing but the
// system, and allocates nothing.

bool is_there(const char* path) {
    struct stat facts = {};
    return ::lstat(path, &facts) == 0;
}

int last_problem(int result) {
    return result == 0 ? 0 : errno;
}

int carry_out(FileMove& move) {
    const char* const final_path = move.final_path.c_str();
    if (is_there(final_path)) {
        // A second name keeps the old file while the new one takes its place in one step.
        const bool linked = !move.draft.empty() && ::link(final_path, move.set_aside.c_str()) == 0;
        if (!linked) {
            const int problem = last_problem(std::rename(final_path, move.set_aside.c_str()));
            if (problem != 0) {
                return problem;
            }
        }
        move.replaced = true;
    }
    if (!move.draft.empty()) {
        const int problem = last_problem(std::rename(move.draft.c_str(), final_path));
        move.done = problem == 0;
        return problem;
    }
    return 0;
}

void undo(const std::vector<FileMove>& moves) {
    for (const FileMove& move : moves) {
        if (move.replaced) {
            std::rename(move.set_aside.c_str(), move.final_path.c_str());
        } else if (move.done) {
            std::rename(move.final_path.c_str(), move.draft.c_str());
        }
    }
}

MovesEnding carry_out_all(std::vector<FileMove>& moves,
                          std::span<const std::filesystem::path> stages) {
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (const int problem = carry_out(moves[i]); problem != 0) {
            undo(moves);
            return {problem, i};
        }
    }
    for (const FileMove& move : moves) {
        ::unlink(move.set_aside.c_str());
    }
    for (const std::filesystem::path& stage : stages) {
        ::rmdir(stage.c_str());
    }
    return {};
}

[[noreturn]] void be_the_other_process(std::vector<FileMove>& moves,
                                       std::span<const std::filesystem::path> stages, int output) {
    ::setsid();  // Ctrl-C and signals to the group of the program do not reach it
    const MovesEnding ending = carry_out_all(moves, stages);
    const bool told = ::write(output, &ending, sizeof ending) == sizeof ending;
    ::_exit(told ? 0 : 1);
}

/// What the other process says; an input/output error when it ended without a word.
MovesEnding listen(int input) {
    MovesEnding ending;
    ssize_t count = 0;
    do {
        count = ::read(input, &ending, sizeof ending);
    } while (count < 0 && errno == EINTR);
    return count == sizeof ending ? ending : MovesEnding{EIO, 0};
}

}  // namespace

MovesEnding carry_out_together(std::vector<FileMove>& moves,
                               std::span<const std::filesystem::path> stages) {
    std::array<int, 2> pipe = {};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        return carry_out_all(moves, stages);
    }
    // Not fork(): libraries free memory in the new process when it begins (PROJ does), and wait for
    // ever where a thread that is not there any more held what guards it.
    const pid_t child = ::_Fork();
    if (child == 0) {
        ::close(pipe[0]);
        be_the_other_process(moves, stages, pipe[1]);
    }
    ::close(pipe[1]);
    const MovesEnding ending = child < 0 ? carry_out_all(moves, stages) : listen(pipe[0]);
    ::close(pipe[0]);
    while (child > 0 && ::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    return ending;
}

}  // namespace cercania
