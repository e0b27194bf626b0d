#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cercania::testing {

/// A folder of its own for one test, removed with everything in it at the end.
class TempFolder {
  public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    /// The path of something in the folder.
    std::string path(std::string_view name) const;
    /// Writes a file in the folder and gives its path.
    std::string write(std::string_view name, std::string_view content) const;
    /// The names of everything in the folder, hidden files too, in alphabetical order, as
    /// "a.csv b.csv".
    std::string listing() const;

  private:
    std::filesystem::path folder_;
};

std::string content_of(const std::string& path);

/// Cuts a file to its first `bytes` bytes.
void cut_file(const std::string& path, std::size_t bytes);

}  // namespace cercania::testing
