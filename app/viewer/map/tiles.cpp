#include "app/viewer/map/tiles.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/viewer/map/ground_painter.h"

namespace cercania::viewer {
namespace {

/// How far apart two scales are: 0 the same, 1 twice as large.
double steps_between(double a, double b) {
    return std::abs(std::log2(a / b));
}

// Nothing from farther away is worth showing in place of a tile.
constexpr double kFarthestStandIn = 4.0;

}  // namespace

std::size_t qHash(const TileKey& key, std::size_t seed) {
    return qHashMulti(seed, key.metres_per_pixel, key.device_ratio, key.column, key.row);
}

PlaneBox tile_box(const TileKey& key) {
    const double side = kTileSide * key.metres_per_pixel;
    const double west = static_cast<double>(key.column) * side;
    const double north = -static_cast<double>(key.row) * side;
    return {west, north - side, west + side, north};
}

std::vector<TileKey> tiles_of(const Viewport& viewport) {
    std::vector<TileKey> keys;
    if (viewport.size.isEmpty()) {
        return keys;
    }
    const double side = kTileSide * viewport.metres_per_pixel;
    const PlaneBox box = viewport.box();
    const auto tile = [side](double metres) {
        return static_cast<std::int64_t>(std::floor(metres / side));
    };
    for (std::int64_t row = tile(-box.max_y); row <= tile(-box.min_y); ++row) {
        for (std::int64_t column = tile(box.min_x); column <= tile(box.max_x); ++column) {
            keys.push_back({viewport.metres_per_pixel, viewport.device_ratio, column, row});
        }
    }
    std::ranges::stable_sort(keys, {}, [&](const TileKey& key) {
        const PlaneBox own = tile_box(key);
        return norm(PlanePoint{(own.min_x + own.max_x) / 2, (own.min_y + own.max_y) / 2} -
                    viewport.centre);
    });
    return keys;
}

QImage render_tile(const PreparedScene& prepared, const TileKey& key, const MapLook& look) {
    const int side = static_cast<int>(std::ceil(kTileSide * key.device_ratio));
    QImage image(side, side, QImage::Format_RGB32);
    image.setDevicePixelRatio(key.device_ratio);
    const PlaneBox box = tile_box(key);
    image.fill(look.tokens.land);
    QPainter painter(&image);
    const MapFrame frame{
        box, {{box.min_x, box.max_y}, key.metres_per_pixel}, key.device_ratio, false, false};
    paint_ground(painter, prepared, frame, look);
    return image;
}

void TileCache::insert(std::uint64_t generation, const TileKey& key, QImage image) {
    auto& tiles = tiles_[generation];
    if (const auto old = tiles.find(key); old != tiles.end()) {
        bytes_ -= old->image.sizeInBytes();
    }
    bytes_ += image.sizeInBytes();
    tiles.insert(key, {std::move(image), ++clock_});
    while (bytes_ > most_bytes_) {
        drop_least_used();
    }
}

QImage TileCache::find(std::uint64_t generation, const TileKey& key) {
    const auto tiles = tiles_.find(generation);
    if (tiles == tiles_.end()) {
        return {};
    }
    const auto found = tiles->find(key);
    if (found == tiles->end()) {
        return {};
    }
    found->used = ++clock_;
    return found->image;
}

std::vector<std::pair<TileKey, QImage>> TileCache::stand_ins(std::uint64_t generation,
                                                             const PlaneBox& box,
                                                             double metres_per_pixel) const {
    std::vector<std::pair<TileKey, QImage>> found;
    const auto tiles = tiles_.find(generation);
    if (tiles == tiles_.end()) {
        return found;
    }
    for (auto tile = tiles->begin(); tile != tiles->end(); ++tile) {
        const double apart = steps_between(tile.key().metres_per_pixel, metres_per_pixel);
        if (apart > 0.0 && apart <= kFarthestStandIn && tile_box(tile.key()).intersects(box)) {
            found.emplace_back(tile.key(), tile->image);
        }
    }
    std::ranges::sort(found, std::greater(), [&](const std::pair<TileKey, QImage>& tile) {
        return steps_between(tile.first.metres_per_pixel, metres_per_pixel);
    });
    return found;
}

void TileCache::forget_before(std::uint64_t generation) {
    for (auto tiles = tiles_.begin(); tiles != tiles_.end();) {
        if (tiles.key() < generation) {
            for (const Entry& entry : std::as_const(*tiles)) {
                bytes_ -= entry.image.sizeInBytes();
            }
            tiles = tiles_.erase(tiles);
        } else {
            ++tiles;
        }
    }
}

void TileCache::clear() {
    tiles_.clear();
    bytes_ = 0;
}

void TileCache::drop_least_used() {
    auto* from = static_cast<QHash<TileKey, Entry>*>(nullptr);
    TileKey least;
    std::uint64_t used = UINT64_MAX;
    for (auto& tiles : tiles_) {
        for (auto tile = tiles.begin(); tile != tiles.end(); ++tile) {
            if (tile->used < used) {
                used = tile->used;
                least = tile.key();
                from = &tiles;
            }
        }
    }
    if (from != nullptr) {
        bytes_ -= from->value(least).image.sizeInBytes();
        from->remove(least);
    }
}

}  // namespace cercania::viewer
