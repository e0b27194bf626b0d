#pragma once

#include <QHash>
#include <QImage>
#include <cstdint>
#include <vector>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// A square of ground at one scale. Columns run east and rows south from the plane's origin.
struct TileKey {
    double metres_per_pixel = 1.0;
    double device_ratio = 1.0;
    std::int64_t column = 0;
    std::int64_t row = 0;

    friend bool operator==(const TileKey&, const TileKey&) = default;
};
// NOLINTNEXTLINE(readability-identifier-naming): Qt's name for it
std::size_t qHash(const TileKey& key, std::size_t seed = 0);

/// The side of a tile, logical pixels.
inline constexpr int kTileSide = 512;

/// Ground that a tile shows.
PlaneBox tile_box(const TileKey& key);

/// The tiles that meet a view, from its middle outwards.
std::vector<TileKey> tiles_of(const Viewport& viewport);

/// Draws one tile. A pure function: the same in any thread.
QImage render_tile(const PreparedScene& prepared, const TileKey& key, const MapLook& look);

/// The tiles drawn lately, by generation of the scene; the least used are dropped above a size.
class TileCache {
  public:
    explicit TileCache(qsizetype most_bytes) : most_bytes_(most_bytes) {}

    void insert(std::uint64_t generation, const TileKey& key, QImage image);
    /// Null when there is none.
    QImage find(std::uint64_t generation, const TileKey& key);
    /// Tiles of any scale that meet a box, of one generation; the scale nearest to
    /// `metres_per_pixel` comes last.
    std::vector<std::pair<TileKey, QImage>> stand_ins(std::uint64_t generation, const PlaneBox& box,
                                                      double metres_per_pixel) const;
    /// Drops what is older than a generation.
    void forget_before(std::uint64_t generation);
    void clear();

  private:
    struct Entry {
        QImage image;
        std::uint64_t used = 0;
    };
    void drop_least_used();

    QHash<std::uint64_t, QHash<TileKey, Entry>> tiles_;
    qsizetype most_bytes_;
    qsizetype bytes_ = 0;
    std::uint64_t clock_ = 0;
};

}  // namespace cercania::viewer
