#include "app/cli/viewer_program.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/base/program_words.h"

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
                "maps and reports are drawn by cercania-viewer, which is not beside this program; "
                "install the "
                "viewer, or build with -D CERCANIA_VIEWER=ON");
}

struct Ending {
    int code = 0;
    std::string words;  ///< what it wrote to stderr, but for its progress
};

/// The ends of pipes between this program and the viewer.
struct Pipe {
    std::array<int, 2> ends = {-1, -1};

    Pipe() {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw Error(ErrorKind::NotComputable, std::strerror(errno));
        }
    }
    ~Pipe() {
        close(0);
        close(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close(std::size_t end) {
        if (ends[end] >= 0) {
            ::close(ends[end]);
            ends[end] = -1;
        }
    }
};

[[noreturn]] void become(const std::vector<std::string>& words, int input, int error_output) {
    // A group of its own: Ctrl-C is for this program, which ends the viewer in an orderly way.
    ::setpgid(0, 0);
    ::dup2(input, STDIN_FILENO);
    ::dup2(error_output, STDERR_FILENO);
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

/// Passes on lines of progress and keeps the others.
void take_line(const std::string& line, std::string& words, const Control& control) {
    if (const auto progress = progress_line(line)) {
        control.report(progress->stage, progress->fraction);
    } else {
        words += line + '\n';
    }
}

/// What the viewer writes, line by line, until it ends or is to be stopped.
std::string listen(int error_input, const Control& control) {
    std::string words;
    std::string line;
    std::array<char, 4096> buffer = {};
    while (true) {
        control.check();
        const ssize_t count = ::read(error_input, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return words + line;
        }
        for (const char letter : std::string_view(buffer.data(), static_cast<std::size_t>(count))) {
            if (letter == '\n') {
                take_line(std::exchange(line, {}), words, control);
            } else {
                line += letter;
            }
        }
    }
}

/// Ends a viewer whose input was closed: by itself if it does so soon, else by a signal.
void end(pid_t child) {
    constexpr int kLooks = 20;
    constexpr std::chrono::milliseconds kBetween(50);
    for (int i = 0; i < kLooks; ++i) {
        if (::waitpid(child, nullptr, WNOHANG) != 0) {
            return;
        }
        std::this_thread::sleep_for(kBetween);
    }
    ::kill(child, SIGTERM);
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
}

int wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : exit_code(ErrorKind::NotComputable);
}

/// Runs the viewer. It ends by itself when its input is closed: where this program is stopped.
Ending run(const std::vector<std::string>& words, const Control& control) {
    Pipe input;
    Pipe error;
    const pid_t child = ::fork();
    if (child == 0) {
        become(words, input.ends[0], error.ends[1]);
    }
    if (child < 0) {
        throw Error(ErrorKind::NotComputable, std::strerror(errno));
    }
    input.close(0);
    error.close(1);
    try {
        std::string said = listen(error.ends[0], control);
        return {wait_for(child), std::move(said)};
    } catch (const Cancelled&) {
        input.close(1);
        end(child);
        throw;
    }
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

std::vector<std::string> viewer_words(const ReportWords& report) {
    std::vector<std::string> words = {viewer_path().string(), "--report",       report.study, "-o",
                                      report.output,          "--tell-progress"};
    if (report.overwrite) {
        words.emplace_back("--overwrite");
    }
    if (!report.figures.empty()) {
        words.push_back("--figures=" + report.figures);
    }
    if (!report.language.empty()) {
        words.push_back("--language=" + report.language);
    }
    return words;
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

void require_success(const Ending& ending) {
    if (ending.code != 0) {
        throw Error(kind_of_exit_code(ending.code), message_of(ending.words));
    }
}

}  // namespace

RunReport draw_map(const MapWords& map, const Control& control) {
    RunReport report("map");
    control.report("drawing the map", 0.0);
    require_success(run(viewer_words(map), control));
    control.check();
    report.add_output(map.output);
    report.stage_done("write");
    return report;
}

RunReport write_report(const ReportWords& words, const Control& control) {
    RunReport report("report");
    require_success(run(viewer_words(words), control));
    report.add_output(words.output);
    if (!words.figures.empty()) {
        report.add_output(words.figures);
    }
    report.stage_done("write");
    return report;
}

}  // namespace cercania::cli
