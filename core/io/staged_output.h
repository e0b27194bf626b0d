#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/file_moves.h"

namespace cercania {

/// Throws Error(OutputUnwritable) that names the path and the reason.
[[noreturn]] void refuse_unwritable(const std::string& path, std::string_view reason);

/// Throws Error(OutputExists) when there is something at `path` and it may not be replaced, and
/// Error(OutputUnwritable) when its folder is missing or not writable, or `path` is a folder.
void require_free_output(const std::string& path, bool overwrite);

/// Internal to core/io. Files on their way: drafts lie in a hidden folder beside the output, out of
/// sight and on the same file system, until all of them are whole. What is not published is
/// removed; what a killed program left is removed by the next one that writes there.
class StagedOutput {
  public:
    /// Makes the hidden folder beside `path`. Throws Error(OutputUnwritable).
    explicit StagedOutput(const std::string& path);
    ~StagedOutput();
    StagedOutput(const StagedOutput&) = delete;
    StagedOutput& operator=(const StagedOutput&) = delete;

    /// Where to write what is to become `final_path`, which lies in the same folder as the output.
    std::string draft(const std::string& final_path) const;

    /// Writes the draft of a text file. Throws Error(OutputUnwritable), also when not all of it
    /// reached the disk.
    void write(const std::string& final_path, std::string_view text) const;

    /// An old file that must go when the drafts take their places: it would not fit them.
    void retire(const std::string& final_path);

    /// Flushes every draft to the disk and gives all of them their final names, even if the program
    /// is killed meanwhile. Should a rename fail, what was there before is put back. Throws
    /// Error(OutputExists) when a final name has been taken in the meantime and `overwrite` is not
    /// set, Error(OutputUnwritable).
    void publish(bool overwrite);

    /// The same for several outputs at once, in one folder or several: all of them change, or none.
    static void publish_together(std::span<StagedOutput* const> outputs, bool overwrite);

  private:
    std::vector<FileMove> plan() const;

    std::filesystem::path folder_;  ///< of the output
    std::filesystem::path stage_;   ///< the hidden folder in it
    int lock_ = -1;                 ///< of the stage, while this program lives
    std::vector<std::filesystem::path> retired_;
};

}  // namespace cercania
