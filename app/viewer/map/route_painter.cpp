#include "app/viewer/map/route_painter.h"

#include <QFontMetricsF>

#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kLine = 5.5;
constexpr double kCasing = 10.0;
constexpr double kHomeRing = 9.0;
constexpr double kCareRing = 17.0;

QPen round_pen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paint_straight_line(QPainter& painter, QPointF home, QPointF care, const Tokens& tokens) {
    QPen dots = round_pen(tokens.text_secondary, 1.6);
    dots.setDashPattern({0.01, 3.0});
    painter.setPen(dots);
    painter.drawLine(home, care);
}

void paint_beads(QPainter& painter, const RouteOverlay& route, const Viewport& viewport,
                 const MapLook& look) {
    for (const RouteOverlay::Bead& bead : route.beads) {
        const QFont font =
            sized_font(look.font, bead.at_limit ? TextSize::Row : TextSize::Tiny, true);
        const double text = QFontMetricsF(font).horizontalAdvance(bead.text) / 2 + 3.5;
        const double radius = std::max(bead.at_limit ? 12.5 : 9.0, text);
        const QPointF at = viewport.pixel_at(bead.point);
        painter.setPen(QPen(bead.at_limit ? look.tokens.beyond_text : look.tokens.accent,
                            bead.at_limit ? 3.0 : 2.0));
        painter.setBrush(look.tokens.base);
        painter.drawEllipse(at, radius, radius);
        painter.setFont(font);
        painter.setPen(bead.at_limit ? look.tokens.beyond_text : look.tokens.text);
        painter.drawText(QRectF(at.x() - 40, at.y() - 20, 80, 40), Qt::AlignCenter, bead.text);
    }
}

void paint_care(QPainter& painter, QPointF care, const Tokens& tokens) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.base, 5.0));
    painter.drawEllipse(care, kCareRing, kCareRing);
    painter.setPen(QPen(tokens.accent, 2.4));
    painter.drawEllipse(care, kCareRing, kCareRing);
}

}  // namespace

std::vector<MarkInTheWay> marks_of(const RouteOverlay& route) {
    constexpr double kLineOfRing = 3.0;
    return {{route.home, kHomeRing + kLineOfRing}, {route.care, kCareRing + kLineOfRing}};
}

void paint_home(QPainter& painter, QPointF home, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text, 2.6));
    painter.setBrush(tokens.base);
    painter.drawEllipse(home, kHomeRing, kHomeRing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawEllipse(home, 3.6, 3.6);
    painter.restore();
}

void paint_route(QPainter& painter, const RouteOverlay& route, const Viewport& viewport,
                 const MapLook& look) {
    const PlaneToPainter to_pixel{viewport.plane_at({0.0, 0.0}), viewport.metres_per_pixel};
    const QPolygonF within = to_pixel(route.within);
    const QPolygonF beyond = to_pixel(route.beyond);
    const QPointF home = viewport.pixel_at(route.home);
    const QPointF care = viewport.pixel_at(route.care);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    paint_straight_line(painter, home, care, look.tokens);
    painter.setPen(round_pen(look.tokens.route_casing, kCasing));
    painter.drawPolyline(beyond);
    painter.drawPolyline(within);
    QPen dots = round_pen(look.tokens.beyond_text, kLine);
    dots.setDashPattern({0.01, 1.7});
    painter.setPen(dots);
    painter.drawPolyline(beyond);
    painter.setPen(round_pen(look.tokens.accent, kLine));
    painter.drawPolyline(within);
    paint_beads(painter, route, viewport, look);
    paint_care(painter, care, look.tokens);
    painter.restore();
    paint_home(painter, home, look.tokens);
}

}  // namespace cercania::viewer
