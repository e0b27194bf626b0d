#include "app/viewer/map/tile_maker.h"

#include <QMetaObject>
#include <algorithm>
#include <utility>

namespace cercania::viewer {
namespace {

// One thread is left to the window, but two always draw: one would leave tiles waiting for a scene
// that is being prepared.
unsigned thread_count() {
    return std::clamp(std::thread::hardware_concurrency(), 3U, 9U) - 1U;
}

}  // namespace

TileMaker::TileMaker(QObject* parent) : QObject(parent) {
    for (unsigned i = 0; i < thread_count(); ++i) {
        threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
}

TileMaker::~TileMaker() {
    for (std::jthread& thread : threads_) {
        thread.request_stop();
    }
    threads_.clear();  // waits for what is being drawn
}

void TileMaker::prepare(std::shared_ptr<const MapScene> scene) {
    {
        const std::lock_guard lock(mutex_);
        to_prepare_ = std::move(scene);
    }
    wake_.notify_one();
}

void TileMaker::want(std::uint64_t generation, std::shared_ptr<const PreparedScene> prepared,
                     const MapLook& look, std::vector<TileKey> keys) {
    const bool any = !keys.empty();
    {
        const std::lock_guard lock(mutex_);
        if (!order_ || order_->generation != generation) {
            order_ = std::make_shared<const Order>(Order{generation, std::move(prepared), look});
            in_work_.clear();
        }
        std::erase_if(keys, [this](const TileKey& key) {
            return std::ranges::find(in_work_, key) != in_work_.end();
        });
        wanted_ = std::move(keys);
        std::ranges::reverse(wanted_);
    }
    if (any) {
        wake_.notify_all();
    }
}

void TileMaker::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return to_prepare_ || !wanted_.empty(); })) {
        if (stop.stop_requested()) {
            return;
        }
        if (to_prepare_) {
            auto scene = std::exchange(to_prepare_, nullptr);
            lock.unlock();
            prepare_now(std::move(scene));
            lock.lock();
            continue;
        }
        const TileKey key = wanted_.back();
        wanted_.pop_back();
        in_work_.push_back(key);
        const std::shared_ptr<const Order> order = order_;
        lock.unlock();
        const QImage image = render_tile(*order->prepared, key, order->look);
        QMetaObject::invokeMethod(
            this,
            [this, generation = order->generation, key, image] {
                emit tile_drawn(generation, key, image);
            },
            Qt::QueuedConnection);
        lock.lock();
        if (order_ == order) {
            std::erase(in_work_, key);
        }
    }
}

void TileMaker::prepare_now(std::shared_ptr<const MapScene> scene) {
    std::shared_ptr<const PreparedStreets> streets;
    {
        const std::lock_guard lock(mutex_);
        if (streets_ && !streets_->is_of(scene->graph)) {
            streets_.reset();
        }
        if (!streets_ && scene->graph) {
            streets_ = std::make_shared<const PreparedStreets>(scene->graph);
        }
        streets = streets_;
    }
    auto prepared = std::make_shared<const PreparedScene>(std::move(scene), std::move(streets));
    QMetaObject::invokeMethod(
        this, [this, prepared] { emit scene_prepared(prepared); }, Qt::QueuedConnection);
}

}  // namespace cercania::viewer
