#pragma once

#include <QObject>
#include <QPainter>
#include <cstdint>
#include <memory>

#include "app/viewer/map/tile_maker.h"
#include "app/viewer/map/tiles.h"

namespace cercania::viewer {

/// The ground of the map as tiles: draws what there is at once, and has the rest made. While the
/// tiles of a new scene are drawn those of the last one are shown.
class TileLayer : public QObject {
    Q_OBJECT

  public:
    explicit TileLayer(QObject* parent = nullptr);

    void set_scene(std::shared_ptr<const MapScene> scene);
    void set_look(const MapLook& look);
    /// Draws all tiles afresh; the old ones stay until then.
    void draw_again();
    /// The scene that is shown, once it is prepared.
    const std::shared_ptr<const PreparedScene>& prepared() const { return prepared_; }
    /// While held, no tiles are asked for: the scale is still changing.
    void hold(bool held) { held_ = held; }

    /// Draws the tiles of a view and asks for those that are missing.
    void paint(QPainter& painter, const Viewport& viewport);
    /// Whether the last scene is prepared and every tile of the view drawn.
    bool is_complete(const Viewport& viewport);

  signals:
    void changed();  ///< there is more to draw than at the last `paint`

  private:
    void paint_generation(QPainter& painter, const Viewport& viewport, std::uint64_t generation,
                          const std::vector<TileKey>& keys);
    void paint_stand_ins(QPainter& painter, const Viewport& viewport, std::uint64_t generation);
    void begin_generation();

    TileMaker maker_;
    TileCache cache_;
    std::shared_ptr<const MapScene> newest_;
    std::shared_ptr<const PreparedScene> prepared_;
    MapLook look_;
    std::uint64_t generation_ = 0;
    bool held_ = false;
};

}  // namespace cercania::viewer
