#include "app/viewer/map/overlay_painter.h"

#include <QFontMetricsF>

#include "app/viewer/map/facility_marks.h"
#include "app/viewer/map/route_painter.h"
#include "app/viewer/map/text_halo.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kDragRing = 19.0;   // radius
constexpr float kVeil = 0.8F;        // over what a filter leaves out
constexpr double kRingAround = 5.0;  // of the ring of what is selected, around its symbol

QPainterPath path_in(const Outline& outline, const MapFrame& frame) {
    const PlaneBox box = frame.box_with_margin();
    return outline.box.intersects(box) ? path_of(outline.rings, box, frame.to_painter)
                                       : QPainterPath();
}

QPen round_pen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paint_move(QPainter& painter, const OverlayView& view, const MoveOverlay& move) {
    const Tokens& tokens = view.look.tokens;
    const QPointF from = view.viewport.pixel_at(move.from);
    const QPointF to = view.viewport.pixel_at(move.to);
    draw_facility_ghost(painter, from, move.symbol, 1.0, tokens);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
         {std::pair(tokens.route_casing, 3.6), std::pair(tokens.anchor, 1.8)}) {
        QPen leash(colour, width, Qt::SolidLine, Qt::FlatCap);
        leash.setDashPattern({6.0 / width, 4.0 / width});
        painter.setPen(leash);
        painter.drawLine(from, to);
    }
    draw_facility(painter, to, move.symbol, 1.0, false, tokens);
    if (move.street) {
        const QPointF street = view.viewport.pixel_at(*move.street);
        painter.setPen(QPen(tokens.route_casing, 1.5));
        painter.setBrush(tokens.accent);
        painter.drawEllipse(street, 3.0, 3.0);
    }
    if (move.ringed) {
        paint_drag_ring(painter, to, move.street.has_value(), tokens);
    }
}

void paint_measured(QPainter& painter, const OverlayView& view) {
    const MapOverlay& overlay = view.overlay;
    if (overlay.measured.empty()) {
        return;
    }
    const Tokens& tokens = view.look.tokens;
    const QPolygonF line = frame_of(view.viewport).to_painter(overlay.measured);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(round_pen(tokens.route_casing, 5.0));
    painter.drawPolyline(line);
    painter.setPen(round_pen(tokens.text, 2.0));
    painter.drawPolyline(line);
    for (const QPointF& end : {line.first(), line.last()}) {
        painter.setPen(QPen(tokens.text, 2.0));
        painter.setBrush(tokens.base);
        painter.drawEllipse(end, 3.5, 3.5);
    }
    if (!overlay.measured_text.isEmpty()) {
        const QFont font = sized_font(view.look.font, TextSize::Row, true);
        draw_halo_text(painter, line.last() + QPointF(9.0, -7.0), overlay.measured_text, font,
                       tokens.label, tokens.label_halo, 3.5);
    }
}

void paint_selected_facility(QPainter& painter, const OverlayView& view) {
    const auto selected = view.overlay.selected_facility;
    if (!selected || view.prepared == nullptr ||
        *selected >= view.prepared->scene().facilities.size()) {
        return;
    }
    const FacilityMark& facility = view.prepared->scene().facilities[*selected];
    const double radius = facility_radius(facility.symbol) + kRingAround;
    const QPointF at = view.viewport.pixel_at(facility.point);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(view.look.tokens.base, 5.0));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(view.look.tokens.text, 2.6));
    painter.drawEllipse(at, radius, radius);
}

/// The walk ends in its facility, whose symbol its line would hide.
void paint_care_of_walk(QPainter& painter, const OverlayView& view) {
    constexpr Metres kSamePlace = Metres::of(1.0);
    if (view.prepared == nullptr || view.prepared->opacity(LayerKind::Facilities) <= 0.0) {
        return;
    }
    const MapScene& scene = view.prepared->scene();
    for (const std::size_t number : facility_order(scene)) {
        const FacilityMark& facility = scene.facilities[number];
        if (!facility.closed && distance(facility.point, view.overlay.route->care) < kSamePlace) {
            draw_facility_mark(painter, view.viewport.pixel_at(facility.point), facility,
                               view.viewport.metres_per_pixel, view.look.tokens);
        }
    }
}

}  // namespace

MapFrame frame_of(const Viewport& viewport) {
    return {viewport.box(),
            {viewport.plane_at({0.0, 0.0}), viewport.metres_per_pixel},
            viewport.device_ratio,
            false,
            false};
}

void paint_zone_lines(QPainter& painter, const OverlayView& view) {
    if (view.prepared == nullptr) {
        return;
    }
    const MapFrame frame = frame_of(view.viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& zones = view.prepared->outlines(zoom_step_of(frame.metres_per_pixel())).zones;
    const Tokens& tokens = view.look.tokens;
    QColor veil = tokens.land;
    veil.setAlphaF(kVeil);
    for (const std::size_t zone : view.overlay.faded_zones) {
        if (zone < zones.size()) {
            painter.fillPath(path_in(zones[zone], frame), veil);
        }
    }
    for (const std::size_t zone : view.overlay.selected_zones) {
        if (zone < zones.size()) {
            const QPainterPath path = path_in(zones[zone], frame);
            painter.strokePath(path, round_pen(tokens.base, 5.0));
            painter.strokePath(path, round_pen(tokens.text, 2.6));
        }
    }
    const auto hovered = view.overlay.hovered_zone;
    if (hovered && *hovered < zones.size()) {
        painter.strokePath(path_in(zones[*hovered], frame), round_pen(tokens.text, 1.6));
    }
}

void paint_overlay_marks(QPainter& painter, const OverlayView& view) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_selected_facility(painter, view);
    for (const MoveOverlay& move : view.moves) {
        paint_move(painter, view, move);
    }
    if (view.overlay.route) {
        paint_route(painter, *view.overlay.route, view.viewport, view.look);
        paint_care_of_walk(painter, view);
    }
    paint_measured(painter, view);
}

std::vector<MarkInTheWay> marks_of(const MapOverlay& overlay) {
    std::vector<MarkInTheWay> marks =
        overlay.route ? marks_of(*overlay.route) : std::vector<MarkInTheWay>();
    for (const MoveOverlay& move : overlay.moves) {
        const double radius = facility_radius(move.symbol) + kRingAround;
        marks.push_back({move.from, radius});
        marks.push_back({move.to, radius});
    }
    return marks;
}

void paint_flash(QPainter& painter, QPointF at, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.base, 7.0));
    painter.drawEllipse(at, 24.0, 24.0);
    painter.setPen(QPen(tokens.accent, 3.0));
    painter.drawEllipse(at, 24.0, 24.0);
}

QPainterPath outside_drag_ring(QPointF at, const QRectF& within) {
    QPainterPath outside;
    outside.setFillRule(Qt::OddEvenFill);
    outside.addRect(within);
    outside.addEllipse(at, kDragRing, kDragRing);
    return outside;
}

void paint_drag_ring(QPainter& painter, QPointF at, bool on_street, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.base, 4.5));
    painter.drawEllipse(at, kDragRing, kDragRing);
    painter.setPen(QPen(on_street ? tokens.accent : tokens.warning, 2.2));
    painter.drawEllipse(at, kDragRing, kDragRing);
}

}  // namespace cercania::viewer
