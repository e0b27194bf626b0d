#pragma once

#include <QImage>
#include <QObject>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "app/viewer/map/tiles.h"

namespace cercania::viewer {

/// Prepares scenes and draws tiles in threads of its own, and delivers them to the thread it lives
/// in. Each scene (or look) that is shown has a generation; what is drawn for an older one, or no
/// longer wanted, is dropped.
class TileMaker : public QObject {
    Q_OBJECT

  public:
    explicit TileMaker(QObject* parent = nullptr);
    ~TileMaker() override;

    /// Prepares a scene; `scene_prepared` follows. Of several, only the last counts.
    void prepare(std::shared_ptr<const MapScene> scene);
    /// The tiles that are wanted now, the most urgent first, in place of those wanted before.
    void want(std::uint64_t generation, std::shared_ptr<const PreparedScene> prepared,
              const MapLook& look, std::vector<TileKey> keys);

  signals:
    void scene_prepared(std::shared_ptr<const cercania::viewer::PreparedScene> prepared);
    void tile_drawn(quint64 generation, const cercania::viewer::TileKey& key, const QImage& image);

  private:
    /// What the tiles in the queue are drawn of.
    struct Order {
        std::uint64_t generation = 0;
        std::shared_ptr<const PreparedScene> prepared;
        MapLook look;
    };
    void work(const std::stop_token& stop);
    void prepare_now(std::shared_ptr<const MapScene> scene);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::shared_ptr<const MapScene> to_prepare_;
    std::shared_ptr<const PreparedStreets> streets_;  ///< of the graph prepared last
    std::shared_ptr<const Order> order_;
    std::vector<TileKey> wanted_;   ///< the most urgent last
    std::vector<TileKey> in_work_;  ///< of `order_`'s generation
    std::vector<std::jthread> threads_;
};

}  // namespace cercania::viewer
