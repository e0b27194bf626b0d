#include "app/viewer/map/changed_ground.h"

#include <cmath>

#include "app/viewer/map/overlay_painter.h"
#include "app/viewer/style/change_style.h"

namespace cercania::viewer {
namespace {

constexpr double kThinning = 0.3;  // pixels that a line may be off
constexpr double kPenReach = 3.0;  // pixels that an outline's pen goes beyond its ground

bool is_same(const Viewport& a, const Viewport& b) {
    return a.centre == b.centre && a.metres_per_pixel == b.metres_per_pixel && a.size == b.size &&
           a.device_ratio == b.device_ratio;
}

QSize device_size(const Viewport& viewport) {
    return {static_cast<int>(std::ceil(viewport.size.width() * viewport.device_ratio)),
            static_cast<int>(std::ceil(viewport.size.height() * viewport.device_ratio))};
}

}  // namespace

void ChangedGround::take(const MapOverlay& overlay, double metres_per_pixel) {
    const double tolerance = kThinning * metres_per_pixel;
    for (const PlaneBox& box :
         {kept_.take(overlay.kept, tolerance), gained_.take(overlay.gained, tolerance),
          lost_.take(overlay.lost, tolerance)}) {
        if (!box.empty()) {
            stale_.include({box.min_x, box.min_y});
            stale_.include({box.max_x, box.max_y});
        }
    }
}

bool ChangedGround::is_pictured(const Viewport& viewport) const {
    return !picture_.isNull() && is_same(view_, viewport);
}

QRect ChangedGround::stale_pixels() const {
    if (stale_.empty()) {
        return {};
    }
    const PlaneBox reached = stale_.grown(kPenReach * view_.metres_per_pixel);
    const QRectF pixels(view_.pixel_at({reached.min_x, reached.max_y}),
                        view_.pixel_at({reached.max_x, reached.min_y}));
    return (pixels & QRectF(QPointF(), view_.size)).toAlignedRect();
}

bool ChangedGround::is_empty() const {
    return kept_.is_empty() && gained_.is_empty() && lost_.is_empty();
}

void ChangedGround::paint(QPainter& painter, const Viewport& viewport, const Tokens& tokens) {
    if (is_empty() || viewport.size.isEmpty()) {
        picture_ = {};
        stale_ = {};
        return;
    }
    if (!is_pictured(viewport)) {
        draw_all(viewport, tokens);
    } else if (!stale_.empty()) {
        draw_stale(tokens);
    }
    stale_ = {};
    painter.drawImage(QPointF(), picture_);
}

void ChangedGround::draw_all(const Viewport& viewport, const Tokens& tokens) {
    if (picture_.size() != device_size(viewport)) {
        picture_ = QImage(device_size(viewport), QImage::Format_ARGB32_Premultiplied);
    }
    picture_.setDevicePixelRatio(viewport.device_ratio);
    picture_.fill(Qt::transparent);
    view_ = viewport;
    QPainter painter(&picture_);
    draw(painter, frame_of(view_).box_with_margin(), tokens);
}

void ChangedGround::draw_stale(const Tokens& tokens) {
    const QRect clip = stale_pixels();
    if (clip.isEmpty()) {
        return;
    }
    QPainter painter(&picture_);
    painter.setClipRect(clip);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(clip, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    // Also what touches only the edge of the cleared pixels.
    draw(painter, stale_.grown(2 * kPenReach * view_.metres_per_pixel), tokens);
}

void ChangedGround::draw(QPainter& painter, const PlaneBox& box, const Tokens& tokens) const {
    const MapFrame frame = frame_of(view_);
    const auto draw_kind = [&](const ThinnedGround& ground, Change change) {
        draw_change(painter, ground.path_in(box, frame), change, frame.hatch_origin(),
                    frame.device_ratio, tokens);
    };
    draw_kind(kept_, Change::Kept);
    draw_kind(lost_, Change::Loss);
    draw_kind(gained_, Change::Gain);
}

}  // namespace cercania::viewer
