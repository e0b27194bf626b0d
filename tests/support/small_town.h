#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cercania::testing {

/// A folder with a town small enough to reckon by hand, removed when the test ends. Streets on a
/// grid of 0.001 degrees (111 m) near longitude 0, latitude 0, drawn as GeoJSON:
///
///     0.002  +---+---+
///            |   |   |     care at (0, 0) and (0.002, 0.002);
///     0.001  +---+---+     households h1 (0.001, 0.001) with 10 people, h2 (0, 0.002) with 20;
///            |   |   |     two areas: west (longitude < 0.0005) and east
///     0      +---+---+
///            0 .001 .002
class SmallTown {
  public:
    SmallTown();
    ~SmallTown();
    SmallTown(const SmallTown&) = delete;
    SmallTown& operator=(const SmallTown&) = delete;

    std::string path(std::string_view name) const { return (folder_ / name).string(); }
    /// Writes a file into the folder and gives its path.
    std::string write(std::string_view name, std::string_view text) const;
    bool has(std::string_view name) const { return std::filesystem::exists(folder_ / name); }
    /// The number of files and folders in the town's folder, hidden ones included.
    std::size_t file_count() const;

    std::string streets;
    std::string care;
    std::string homes;
    std::string areas;

  private:
    std::filesystem::path folder_;
};

}  // namespace cercania::testing
