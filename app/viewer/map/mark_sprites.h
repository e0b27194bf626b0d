#pragma once

#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <functional>
#include <vector>

#include "app/viewer/map/facility_fans.h"
#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/map_labels.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// Draws facilities and labels from small pictures kept of them, so that a frame costs a few
/// copies. Belongs to the thread of the window.
class MarkSprites {
  public:
    /// Forgets all pictures: colours, fonts or the screen changed.
    void reset(const MapLook& look, double device_ratio);

    void draw_facilities(QPainter& painter, const MapScene& scene, const Viewport& viewport,
                         const FacilityFans& fans, std::optional<std::size_t> left_out);
    void draw_labels(QPainter& painter, const std::vector<PlacedLabel>& labels,
                     const Viewport& viewport);

  private:
    using Draw = std::function<void(QPainter&, QPointF)>;
    /// Draws at `at` the picture of `key`, which `draw` makes when it is not kept yet. `box` is
    /// what it covers around its point.
    void blit(QPainter& painter, QPointF at, const QString& key, const QRectF& box,
              const Draw& draw);

    /// "+4" at the corner of the one that hides four others.
    void draw_badge(QPainter& painter, QPointF at, std::size_t hidden);

    struct Sprite {
        QPixmap picture;
        QPointF corner;
    };
    MapLook look_;
    double device_ratio_ = 1.0;
    QHash<QString, Sprite> sprites_;
};

}  // namespace cercania::viewer
