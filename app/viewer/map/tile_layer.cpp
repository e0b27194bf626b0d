#include "app/viewer/map/tile_layer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cercania::viewer {
namespace {

constexpr qsizetype kCacheBytes = qsizetype{256} * 1024 * 1024;

// Where a tile goes, on whole device pixels so that it stays sharp and meets its neighbours.
QPointF place_of(const TileKey& key, const Viewport& viewport) {
    const PlaneBox box = tile_box(key);
    const QPointF at = viewport.pixel_at({box.min_x, box.max_y});
    const double ratio = viewport.device_ratio;
    return {std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio};
}

}  // namespace

TileLayer::TileLayer(QObject* parent) : QObject(parent), cache_(kCacheBytes) {
    connect(&maker_, &TileMaker::scene_prepared, this,
            [this](const std::shared_ptr<const PreparedScene>& prepared) {
                if (prepared->shared_scene() == newest_) {
                    prepared_ = prepared;
                    begin_generation();
                }
            });
    connect(&maker_, &TileMaker::tile_drawn, this,
            [this](quint64 generation, const TileKey& key, const QImage& image) {
                if (generation == generation_) {
                    cache_.insert(generation, key, image);
                    emit changed();
                }
            });
}

void TileLayer::set_scene(std::shared_ptr<const MapScene> scene) {
    newest_ = std::move(scene);
    if (newest_) {
        maker_.prepare(newest_);
    } else {
        prepared_.reset();
        cache_.clear();
        emit changed();
    }
}

void TileLayer::set_look(const MapLook& look) {
    look_ = look;
    draw_again();
}

void TileLayer::draw_again() {
    if (prepared_) {
        begin_generation();
    }
}

void TileLayer::begin_generation() {
    ++generation_;
    cache_.forget_before(generation_ - 1);
    emit changed();
}

void TileLayer::paint(QPainter& painter, const Viewport& viewport) {
    painter.fillRect(QRectF(QPointF(), viewport.size), look_.tokens.land);
    if (!prepared_) {
        return;
    }
    const std::vector<TileKey> keys = tiles_of(viewport);
    std::vector<TileKey> missing;
    for (const TileKey& key : keys) {
        if (cache_.find(generation_, key).isNull()) {
            missing.push_back(key);
        }
    }
    const auto last_is_whole = [&] {
        return std::ranges::none_of(
            keys, [&](const TileKey& key) { return cache_.find(generation_ - 1, key).isNull(); });
    };
    if (missing.empty() || !last_is_whole()) {
        if (!missing.empty()) {
            paint_stand_ins(painter, viewport, generation_ - 1);
            paint_generation(painter, viewport, generation_ - 1, keys);
            paint_stand_ins(painter, viewport, generation_);
        }
        paint_generation(painter, viewport, generation_, keys);
    } else {
        paint_generation(painter, viewport, generation_ - 1, keys);
    }
    if (!held_) {
        maker_.want(generation_, prepared_, look_, std::move(missing));
    }
}

bool TileLayer::is_complete(const Viewport& viewport) {
    return prepared_ && prepared_->shared_scene() == newest_ &&
           std::ranges::none_of(tiles_of(viewport), [this](const TileKey& key) {
               return cache_.find(generation_, key).isNull();
           });
}

void TileLayer::paint_generation(QPainter& painter, const Viewport& viewport,
                                 std::uint64_t generation, const std::vector<TileKey>& keys) {
    for (const TileKey& key : keys) {
        const QImage image = cache_.find(generation, key);
        if (!image.isNull()) {
            painter.drawImage(place_of(key, viewport), image);
        }
    }
}

void TileLayer::paint_stand_ins(QPainter& painter, const Viewport& viewport,
                                std::uint64_t generation) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    for (const auto& [key, image] :
         cache_.stand_ins(generation, viewport.box(), viewport.metres_per_pixel)) {
        const PlaneBox box = tile_box(key);
        painter.drawImage(QRectF(viewport.pixel_at({box.min_x, box.max_y}),
                                 viewport.pixel_at({box.max_x, box.min_y})),
                          image);
    }
}

}  // namespace cercania::viewer
