#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cercania {

/// A square of the Web Mercator pyramid: at zoom z there are 2^z columns from the west and 2^z rows
/// from the north.
struct PyramidTile {
    int zoom = 0;
    std::uint32_t column = 0;
    std::uint32_t row = 0;

    friend auto operator<=>(const PyramidTile&, const PyramidTile&) = default;
};

/// A file of pictures of a background map (MBTiles 1.3). May be used by many threads at once.
class MbtilesFile {
  public:
    /// Throws Error(InputMissing, InputUnreadable, InputEmpty): no file, no MBTiles file, one of
    /// vector tiles, without any tile.
    explicit MbtilesFile(const std::string& path);
    ~MbtilesFile();

    int least_zoom() const { return least_zoom_; }
    int greatest_zoom() const { return greatest_zoom_; }
    /// Who made the map, as the file says; may be empty.
    const std::string& attribution() const { return attribution_; }
    /// The bytes of a picture (PNG, JPEG or WebP); none when the file does not have it.
    std::optional<std::vector<char>> picture(const PyramidTile& tile) const;

  private:
    struct Database;
    std::string value(const char* name) const;

    std::unique_ptr<Database> database_;
    int least_zoom_ = 0;
    int greatest_zoom_ = 0;
    std::string attribution_;
};

}  // namespace cercania
