#pragma once

#include <QImage>
#include <map>
#include <mutex>
#include <optional>

#include "core/io/mbtiles_file.h"

namespace cercania::viewer {

/// Decoded pictures, the least used dropped above a number. For many threads.
class PictureCache {
  public:
    std::optional<QImage> find(const PyramidTile& tile);
    void insert(const PyramidTile& tile, QImage picture);

  private:
    struct Entry {
        QImage picture;
        std::uint64_t used = 0;
    };
    std::mutex mutex_;
    std::map<PyramidTile, Entry> entries_;
    std::uint64_t clock_ = 0;
};

}  // namespace cercania::viewer
