#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cercania {

/// Throws Error(OutputUnwritable) that names the path and the reason.
[[noreturn]] void refuse_unwritable(const std::string& path, std::string_view reason);

/// Throws Error(OutputExists) when there is something at `path` and it may not be replaced, and
/// Error(OutputUnwritable) when its folder is missing or not writable, or `path` is a folder.
void require_free_output(const std::string& path, bool overwrite);

/// Internal to core/io. Files on their way: drafts lie in a hidden folder beside the output, out of
/// sight and on the same file system, until all of them are whole. What is not published is
/// removed.
class StagedOutput {
  public:
    /// Makes the hidden folder beside `path`. Throws Error(OutputUnwritable).
    explicit StagedOutput(const std::string& path);
    ~StagedOutput();
    StagedOutput(const StagedOutput&) = delete;
    StagedOutput& operator=(const StagedOutput&) = delete;

    /// Where to write what is to become `final_path`, which lies in the same folder as the output.
    std::string draft(const std::string& final_path) const;

    /// An old file that must go when the drafts take their places: it would not fit them.
    void retire(const std::string& final_path);

    /// Flushes every draft to the disk and gives each its final name. Should a rename fail, what
    /// was there before is put back. Throws Error(OutputExists) when a final name has been taken in
    /// the meantime and `overwrite` is not set, Error(OutputUnwritable).
    void publish(bool overwrite);

  private:
    struct Move {
        std::filesystem::path draft;  ///< empty: nothing takes the old file's place
        std::filesystem::path final_path;
        std::filesystem::path set_aside;  ///< where the file it replaces lies meanwhile
        bool replaced = false;
        bool done = false;
    };

    std::vector<Move> plan() const;
    static std::error_code carry_out(Move& move);
    static void undo(const std::vector<Move>& moves);

    std::filesystem::path folder_;  ///< of the output
    std::filesystem::path stage_;   ///< the hidden folder in it
    std::vector<std::filesystem::path> retired_;
};

}  // namespace cercania
