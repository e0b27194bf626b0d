#pragma once

#include <QImage>
#include <QPainter>
#include <QRect>

#include "app/viewer/map/thinned_ground.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// The ground that a what-if changes, over the tiles. Its picture is kept from frame to frame: only
/// where the ground differs from that of the frame before is it drawn again, so that a drag over a
/// city costs what it changes. The pixels are those of a picture drawn from nothing.
class ChangedGround {
  public:
    /// Takes the ground of an overlay, to be shown at a scale.
    void take(const MapOverlay& overlay, double metres_per_pixel);
    /// Whether the picture is of this view.
    bool is_pictured(const Viewport& viewport) const;
    /// Where the picture shows ground of before: all that its next painting changes.
    QRect stale_pixels() const;
    /// Drops the picture, as when the colours are others.
    void forget_picture() { picture_ = {}; }

    /// Paints the whole view, from the painter's (0, 0).
    void paint(QPainter& painter, const Viewport& viewport, const Tokens& tokens);

  private:
    bool is_empty() const;
    void draw_all(const Viewport& viewport, const Tokens& tokens);
    void draw_stale(const Tokens& tokens);
    void draw(QPainter& painter, const PlaneBox& box, const Tokens& tokens) const;

    ThinnedGround kept_;
    ThinnedGround gained_;
    ThinnedGround lost_;
    QImage picture_;  // of `view_`
    Viewport view_;
    PlaneBox stale_;  // where the picture shows ground of before
};

}  // namespace cercania::viewer
