#include "core/io/staged_output.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "core/base/error.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const std::string& path) {
    const fs::path parent = fs::path(path).parent_path();
    return parent.empty() ? fs::path(".") : parent;
}

std::string last_problem() {
    return std::generic_category().message(errno);
}

/// Waits until a file, or the names in a folder, are on the disk.
void flush_to_disk(const fs::path& path) {
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        refuse_unwritable(path.string(), last_problem());
    }
    const bool flushed = ::fsync(handle) == 0;
    const std::string problem = flushed ? "" : last_problem();
    ::close(handle);
    if (!flushed) {
        refuse_unwritable(path.string(), problem);
    }
}

}  // namespace

void refuse_unwritable(const std::string& path, std::string_view reason) {
    throw Error(ErrorKind::OutputUnwritable,
                fmt::format("'{}' cannot be written: {}; check the folder, its permissions and the "
                            "free space",
                            path, reason));
}

void require_free_output(const std::string& path, bool overwrite) {
    std::error_code problem;
    const fs::path folder = folder_of(path);
    if (!fs::is_directory(folder, problem)) {
        refuse_unwritable(path, fmt::format("there is no folder '{}'", folder.string()));
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        refuse_unwritable(path, fmt::format("the folder '{}' does not take new files: {}",
                                            folder.string(), last_problem()));
    }
    const fs::file_status status = fs::symlink_status(path, problem);
    if (status.type() == fs::file_type::not_found) {
        return;
    }
    if (fs::is_directory(status)) {
        refuse_unwritable(path, "it is a folder");
    }
    if (!overwrite) {
        throw Error(
            ErrorKind::OutputExists,
            fmt::format("'{}' is there already; give another name, or --overwrite to replace "
                        "it",
                        path));
    }
}

StagedOutput::StagedOutput(const std::string& path) : folder_(folder_of(path)) {
    std::string name = (folder_ / ".cercania-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        refuse_unwritable(path, last_problem());
    }
    stage_ = name;
}

StagedOutput::~StagedOutput() {
    std::error_code ignored;
    fs::remove_all(stage_, ignored);
}

std::string StagedOutput::draft(const std::string& final_path) const {
    return (stage_ / fs::path(final_path).filename()).string();
}

void StagedOutput::retire(const std::string& final_path) {
    retired_.emplace_back(final_path);
}

std::vector<StagedOutput::Move> StagedOutput::plan() const {
    std::vector<Move> moves;
    for (const fs::path& old : retired_) {
        moves.push_back({{}, old, stage_ / ("retired-" + old.filename().string())});
    }
    const auto first_draft = static_cast<std::ptrdiff_t>(moves.size());
    for (const fs::directory_entry& entry : fs::directory_iterator(stage_)) {
        const fs::path name = entry.path().filename();
        moves.push_back({entry.path(), folder_ / name, stage_ / ("replaced-" + name.string())});
    }
    std::sort(moves.begin() + first_draft, moves.end(),
              [](const Move& a, const Move& b) { return a.draft < b.draft; });
    return moves;
}

void StagedOutput::publish(bool overwrite) {
    std::vector<Move> moves = plan();
    for (const Move& move : moves) {
        if (!move.draft.empty()) {
            flush_to_disk(move.draft);
            require_free_output(move.final_path.string(), overwrite);
        }
    }
    for (Move& move : moves) {
        if (const std::error_code problem = carry_out(move)) {
            undo(moves);
            refuse_unwritable(move.final_path.string(), problem.message());
        }
    }
    flush_to_disk(folder_);
}

std::error_code StagedOutput::carry_out(Move& move) {
    std::error_code problem;
    if (fs::exists(fs::symlink_status(move.final_path, problem))) {
        // A second name keeps the old file while the new one takes its place in one step.
        problem.clear();
        if (!move.draft.empty()) {
            fs::create_hard_link(move.final_path, move.set_aside, problem);
        }
        if (problem || move.draft.empty()) {
            problem.clear();
            fs::rename(move.final_path, move.set_aside, problem);
        }
        move.replaced = !problem;
    } else {
        problem.clear();
    }
    if (!problem && !move.draft.empty()) {
        fs::rename(move.draft, move.final_path, problem);
        move.done = !problem;
    }
    return problem;
}

void StagedOutput::undo(const std::vector<Move>& moves) {
    std::error_code ignored;
    for (const Move& move : moves) {
        if (move.replaced) {
            fs::rename(move.set_aside, move.final_path, ignored);
        } else if (move.done) {
            fs::rename(move.final_path, move.draft, ignored);
        }
    }
}

}  // namespace cercania
