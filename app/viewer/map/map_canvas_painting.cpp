#include <QPaintEvent>
#include <QPainter>

#include "app/viewer/map/coordinate_grid.h"
#include "app/viewer/map/map_canvas_parts.h"
#include "app/viewer/map/route_painter.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr int kFlashesTwice = 4;  // ticks: off, on, off, on
constexpr double kFocusRadius = 14.0;

void paint_focus_ring(QPainter& painter, QPointF at, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.base, 4.0));
    painter.drawEllipse(at, kFocusRadius, kFocusRadius);
    painter.setPen(QPen(tokens.accent, 2.0));
    painter.drawEllipse(at, kFocusRadius, kFocusRadius);
}

}  // namespace

void MapCanvas::restyle() {
    if (!parts_->own_tokens) {
        parts_->look.tokens = tokens_of(palette());
    }
    parts_->look.font = font();
    parts_->view.device_ratio = devicePixelRatioF();
    parts_->placed_for.reset();
    parts_->complete = false;
    parts_->changed.forget_picture();
    parts_->sprites.reset(parts_->look, devicePixelRatioF());
    parts_->tiles.set_look(parts_->look);
    parts_->cards.set_tokens(parts_->look.tokens);
    update();
}

void MapCanvas::set_grid_visible(bool visible) {
    parts_->grid = visible;
    update();
}

void MapCanvas::set_less_motion(bool less) {
    parts_->less_motion = less;
}

void MapCanvas::begin_flash() {
    parts_->flash_ticks = 0;
    parts_->flash.start();
}

void MapCanvas::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    Parts& parts = *parts_;
    if (parts.view.device_ratio != devicePixelRatioF()) {
        restyle();  // the window went to another screen
    }
    parts.take_changed_ground();
    QPainter painter(this);
    parts.tiles.paint(painter, parts.view);
    if (parts.grid && parts.scene && parts.scene->graph) {
        CoordinateGrid::paint(painter, parts.scene->graph->projection(), parts.view, parts.look);
    }
    paint_marks(painter);
    announce_completion();
}

void MapCanvas::paint_marks(QPainter& painter) {
    Parts& parts = *parts_;
    const PreparedScene* prepared = parts.prepared();
    const bool dragging = parts.gesture.kind == MapGesture::Kind::DraggingFacility &&
                          prepared != nullptr &&
                          *parts.gesture.facility < prepared->scene().facilities.size();
    std::vector<MoveOverlay> moves = parts.overlay.moves;
    if (dragging) {
        // What is under the pointer now counts; where it meets a street the caller has told.
        const FacilityMark& facility = prepared->scene().facilities[*parts.gesture.facility];
        MoveOverlay move{facility.point, plane_at(parts.gesture.last), facility.symbol, {}};
        if (!moves.empty()) {
            move = {moves.back().from, move.to, move.symbol, moves.back().street};
            moves.pop_back();
        }
        moves.push_back(move);
    }
    const OverlayView view{parts.overlay, parts.view, parts.look, prepared, moves};
    parts.changed.paint(painter, parts.view, parts.look.tokens);
    paint_zone_lines(painter, view);
    if (prepared != nullptr && prepared->opacity(LayerKind::Facilities) > 0.0) {
        painter.setOpacity(prepared->opacity(LayerKind::Facilities));
        if (parts.fans_of != parts.tiles.prepared()) {
            parts.follow_with_fan(std::nullopt);
        }
        parts.sprites.draw_facilities(painter, prepared->scene(), parts.view, parts.fans,
                                      dragging ? parts.gesture.facility : std::nullopt);
        painter.setOpacity(1.0);
    }
    paint_overlay_marks(painter, view);
    painter.save();
    if (dragging) {  // what is dragged is seen whole in its ring, whatever it passes
        painter.setClipPath(outside_drag_ring(parts.gesture.last, rect()), Qt::IntersectClip);
    }
    parts.sprites.draw_labels(painter, parts.labels(), parts.view);
    painter.restore();
    if (parts.overlay.route) {
        paint_home(painter, pixel_at(parts.overlay.route->home), parts.look.tokens);
    }
    if (dragging) {
        const bool told = !parts.overlay.moves.empty();
        paint_drag_ring(painter, parts.gesture.last, !told || moves.back().street.has_value(),
                        parts.look.tokens);
    }
    if (parts.overlay.flash && parts.flash.isActive() &&
        (parts.less_motion || parts.flash_ticks >= kFlashesTwice || parts.flash_ticks % 2 == 0)) {
        paint_flash(painter, pixel_at(*parts.overlay.flash), parts.look.tokens);
    }
    if (parts.focused && hasFocus()) {
        paint_focus_ring(painter, pixel_at(parts.focused->point), parts.look.tokens);
    }
}

}  // namespace cercania::viewer
