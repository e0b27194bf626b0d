#include "core/io/staged_output.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "core/base/error.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStageName = ".cercania-";
// In a stage, what a file is called that has given way to another, or to none.
constexpr const char* kReplaced = "replaced-";
constexpr const char* kRetired = "retired-";

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

/// Whether a stage is nobody's: no program holds its lock, and it is not just being made. One that
/// has old files set aside stays for a person to look at: the machine stopped while they were
/// swapped.
bool is_left_behind(const fs::path& stage) {
    constexpr std::chrono::minutes kYoung(1);
    std::error_code problem;
    const auto changed = fs::last_write_time(stage, problem);
    if (problem || fs::file_time_type::clock::now() - changed < kYoung) {
        return false;
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(stage, problem)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(kReplaced) || name.starts_with(kRetired)) {
            return false;
        }
    }
    const int handle = ::open(stage.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    const bool free = handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    return free;
}

/// Removes what killed programs left in a folder.
void remove_left_stages(const fs::path& folder) {
    std::error_code problem;
    std::vector<fs::path> left;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, problem)) {
        if (entry.path().filename().string().starts_with(kStageName) &&
            is_left_behind(entry.path())) {
            left.push_back(entry.path());
        }
    }
    for (const fs::path& stage : left) {
        fs::remove_all(stage, problem);
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
    remove_left_stages(folder_);
    std::string name = (folder_ / (std::string(kStageName) + "XXXXXX")).string();
    if (::mkdtemp(name.data()) == nullptr) {
        refuse_unwritable(path, last_problem());
    }
    stage_ = name;
    lock_ = ::open(stage_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock_ >= 0) {
        ::flock(lock_, LOCK_EX | LOCK_NB);
    }
}

StagedOutput::~StagedOutput() {
    std::error_code ignored;
    fs::remove_all(stage_, ignored);
    if (lock_ >= 0) {
        ::close(lock_);
    }
}

std::string StagedOutput::draft(const std::string& final_path) const {
    return (stage_ / fs::path(final_path).filename()).string();
}

void StagedOutput::write(const std::string& final_path, std::string_view text) const {
    const std::string path = draft(final_path);
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    const std::string reason = errno == 0 ? "not all of it reached the disk" : last_problem();
    std::error_code problem;
    if (!file || fs::file_size(path, problem) != text.size()) {
        refuse_unwritable(final_path, reason);
    }
}

void StagedOutput::retire(const std::string& final_path) {
    retired_.emplace_back(final_path);
}

std::vector<FileMove> StagedOutput::plan() const {
    std::vector<FileMove> moves;
    for (const fs::path& old : retired_) {
        moves.push_back({{}, old, stage_ / (kRetired + old.filename().string())});
    }
    const auto first_draft = static_cast<std::ptrdiff_t>(moves.size());
    for (const fs::directory_entry& entry : fs::directory_iterator(stage_)) {
        const fs::path name = entry.path().filename();
        moves.push_back({entry.path(), folder_ / name, stage_ / (kReplaced + name.string())});
    }
    std::sort(moves.begin() + first_draft, moves.end(),
              [](const FileMove& a, const FileMove& b) { return a.draft < b.draft; });
    return moves;
}

void StagedOutput::publish(bool overwrite) {
    StagedOutput* const alone = this;
    publish_together(std::span(&alone, 1), overwrite);
}

void StagedOutput::publish_together(std::span<StagedOutput* const> outputs, bool overwrite) {
    std::vector<FileMove> moves;
    std::vector<fs::path> stages;
    for (const StagedOutput* const output : outputs) {
        const std::vector<FileMove> more = output->plan();
        moves.insert(moves.end(), more.begin(), more.end());
        stages.push_back(output->stage_);
    }
    for (const FileMove& move : moves) {
        if (!move.draft.empty()) {
            flush_to_disk(move.draft);
            require_free_output(move.final_path.string(), overwrite);
        }
    }
    const MovesEnding ending = carry_out_together(moves, stages);
    if (ending.problem != 0) {
        refuse_unwritable(moves[ending.move].final_path.string(),
                          std::generic_category().message(ending.problem));
    }
    for (const StagedOutput* const output : outputs) {
        flush_to_disk(output->folder_);
    }
}

}  // namespace cercania
