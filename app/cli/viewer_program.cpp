#include "app/cli/viewer_program.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"

namespace cercania::cli {
namespace {

namespace fs = std::filesystem;

/// Beside this program where both are installed, in the folder next to its own where they were
/// built.
fs::path viewer_path() {
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const fs::path& path :
         {folder / "cercania-viewer", folder / "../viewer/cercania-viewer"}) {
        if (!error && fs::exists(path)) {
            return path;
        }
    }
    throw Error(ErrorKind::NotComputable,
                "maps are drawn by cercania-viewer, which is not beside this program; install the "
                "viewer, or build with -D CERCANIA_VIEWER=ON");
}

struct Ending {
    int code = 0;
    std::string words;  ///< what it wrote to stderr
};

[[noreturn]] void become(const std::vector<std::string>& words, int error_pipe) {
    ::dup2(error_pipe, STDERR_FILENO);
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(nothing, STDOUT_FILENO);
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    ::_exit(exit_code(ErrorKind::NotComputable));
}

Ending run(const std::vector<std::string>& words) {
    std::array<int, 2> ends = {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw Error(ErrorKind::NotComputable, std::strerror(errno));
    }
    const pid_t child = ::fork();
    if (child == 0) {
        become(words, ends[1]);
    }
    ::close(ends[1]);
    if (child < 0) {
        ::close(ends[0]);
        throw Error(ErrorKind::NotComputable, std::strerror(errno));
    }
    Ending ending;
    std::array<char, 4096> buffer = {};
    while (true) {
        const ssize_t count = ::read(ends[0], buffer.data(), buffer.size());
        if (count > 0) {
            ending.words.append(buffer.data(), static_cast<std::size_t>(count));
        } else if (count == 0 || errno != EINTR) {
            break;
        }
    }
    ::close(ends[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    ending.code = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    return ending;
}

std::vector<std::string> viewer_words(const MapWords& map) {
    std::vector<std::string> words = {
        viewer_path().string(), "--render", map.study, "-o", map.output, "--paper", map.paper};
    const auto add_if = [&](bool given, const char* word) {
        if (given) {
            words.emplace_back(word);
        }
    };
    add_if(map.overwrite, "--overwrite");
    add_if(map.portrait, "--portrait");
    add_if(map.black_and_white, "--black-and-white");
    for (const auto& [word, value] :
         {std::pair<const char*, const std::string&>{"--language", map.language},
          std::pair<const char*, const std::string&>{"--title", map.title}}) {
        if (!value.empty()) {
            words.push_back(word + ("=" + value));
        }
    }
    return words;
}

ErrorKind kind_of(int code) {
    for (const ErrorKind kind :
         {ErrorKind::WrongUsage, ErrorKind::InputUnreadable, ErrorKind::OutputUnwritable}) {
        if (exit_code(kind) == code) {
            return kind;
        }
    }
    return ErrorKind::NotComputable;
}

/// The viewer's words without the name it puts in front, and without the line's end.
std::string message_of(std::string words) {
    constexpr std::string_view kName = "cercania: ";
    if (const std::size_t at = words.find(kName); at != std::string::npos) {
        words.erase(0, at + kName.size());
    }
    while (!words.empty() && words.back() == '\n') {
        words.pop_back();
    }
    return words.empty() ? "the viewer ended without a word" : words;
}

}  // namespace

RunReport draw_map(const MapWords& map, const Control& control) {
    RunReport report("map");
    control.report("drawing the map", 0.0);
    const std::vector<std::string> words = viewer_words(map);
    const Ending ending = run(words);
    control.check();
    if (ending.code != 0) {
        throw Error(kind_of(ending.code), message_of(ending.words));
    }
    report.add_output(map.output);
    report.stage_done("write");
    return report;
}

}  // namespace cercania::cli
