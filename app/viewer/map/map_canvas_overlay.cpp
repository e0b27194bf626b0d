#include <QRegion>
#include <utility>

#include "app/viewer/map/map_canvas_parts.h"

namespace cercania::viewer {
namespace {

constexpr double kMarkReach = 40.0;  // pixels that the marks of a move go beyond its places

/// Whether nothing but moves and changed ground can tell two overlays apart.
bool differ_by_moves(const MapOverlay& a, const MapOverlay& b) {
    return a.hovered_zone == b.hovered_zone && a.selected_zones == b.selected_zones &&
           a.selected_facility == b.selected_facility && !a.route && !b.route &&
           a.measured.empty() && b.measured.empty() && !a.flash && !b.flash;
}

QRect around(QPointF a, QPointF b) {
    return QRectF(a, b)
        .normalized()
        .adjusted(-kMarkReach, -kMarkReach, kMarkReach, kMarkReach)
        .toAlignedRect();
}

}  // namespace

QRegion MapCanvas::Parts::region_of_moves() const {
    QRegion region;
    for (const MoveOverlay& move : overlay.moves) {
        region |= around(view.pixel_at(move.from), view.pixel_at(move.to));
        if (move.street) {
            region |= around(view.pixel_at(move.to), view.pixel_at(*move.street));
        }
    }
    if (gesture.kind == MapGesture::Kind::DraggingFacility) {
        const QPointF from =
            overlay.moves.empty() ? gesture.pressed_at : view.pixel_at(overlay.moves.back().from);
        region |= around(from, gesture.last);
    }
    return region;
}

void MapCanvas::Parts::take_changed_ground() {
    if (changed_scale != view.metres_per_pixel && !settle.isActive()) {
        changed.take(overlay, view.metres_per_pixel);
        changed_scale = view.metres_per_pixel;
    }
}

void MapCanvas::set_overlay(MapOverlay overlay) {
    Parts& parts = *parts_;
    const bool flashes = overlay.flash && overlay.flash != parts.overlay.flash;
    const bool moves_only = differ_by_moves(parts.overlay, overlay);
    const QRegion before = parts.region_of_moves();
    parts.overlay = std::move(overlay);
    parts.changed_scale = 0.0;
    parts.take_changed_ground();
    parts.clear_the_route();
    if (flashes) {
        begin_flash();
    }
    // Labels make room for a facility where it was dropped, and may move far from it.
    const bool labels_stay = parts.gesture.kind == MapGesture::Kind::DraggingFacility ||
                             marks_of(parts.overlay) == parts.placed_around;
    if (moves_only && labels_stay && parts.changed.is_pictured(parts.view)) {
        update(before | parts.region_of_moves() | parts.changed.stale_pixels());
    } else {
        update();
    }
}

const MapOverlay& MapCanvas::overlay() const {
    return parts_->overlay;
}

}  // namespace cercania::viewer
