#include "app/viewer/style/swatches.h"

#include <algorithm>

#include "app/viewer/style/extra_style.h"
#include "app/viewer/style/reach_style.h"
#include "app/viewer/style/zone_drawing.h"

namespace cercania::viewer {
namespace {

constexpr double kAnchorInSwatch = 15.0 / 19.0;

QPainterPath box_path(const QRectF& box, double inset) {
    QPainterPath path;
    path.addRect(box.adjusted(inset, inset, -inset, -inset));
    return path;
}

QPainterPath rounded_path(const QRectF& box) {
    QPainterPath path;
    path.addRoundedRect(box.adjusted(1.0, 1.0, -1.0, -1.0), 5.0, 5.0);
    return path;
}

}  // namespace

void draw_zone_swatch(QPainter& painter, const QRectF& box, GapClass gap_class, double device_ratio,
                      const Tokens& tokens, bool black_and_white) {
    const ZoneStyle style =
        black_and_white ? heavier_zone_style(gap_class, tokens) : zone_style(gap_class, tokens);
    const QPainterPath shape = box_path(box, style.band > 0.0 ? 0.0 : 0.4);
    const ZoneBrushes brushes{box.topLeft(), device_ratio};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fill_zone(painter, shape, style, brushes);
    edge_zone(painter, shape, style, brushes);
    painter.restore();
}

void draw_value_swatch(QPainter& painter, const QRectF& box, const QColor& colour,
                       double device_ratio, const Tokens& tokens) {
    const ZoneStyle style = value_zone_style(colour, tokens);
    const QPainterPath shape = box_path(box, 0.4);
    const ZoneBrushes brushes{box.topLeft(), device_ratio};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fill_zone(painter, shape, style, brushes);
    edge_zone(painter, shape, style, brushes);
    painter.restore();
}

void draw_extra_swatch(QPainter& painter, const QRectF& box, ExtraShapeKind kind,
                       const QColor& colour, bool solid, const Tokens& tokens) {
    const ExtraStyle style = extra_style(colour, solid, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == ExtraShapeKind::Area) {
        painter.setPen(style.edge);
        painter.setBrush(style.fill);
        painter.drawPath(box_path(box, 1.0));
    } else if (kind == ExtraShapeKind::Line) {
        for (const QPen& pen : {style.line_halo, style.line}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(box.left() + 2.0, box.center().y()),
                             QPointF(box.right() - 2.0, box.center().y()));
        }
    } else {
        for (const QPen& pen : {style.point_edge, style.point}) {
            painter.setPen(pen);
            painter.drawPoint(box.center());
        }
    }
    painter.restore();
}

void draw_catchment_swatch(QPainter& painter, const QRectF& box, std::size_t order,
                           const Tokens& tokens) {
    const CatchmentStyle style = catchment_style(order, tokens);
    const QPainterPath shape = rounded_path(box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, style.fill);
    edge_catchment(painter, shape, style);
    painter.restore();
}

void draw_change_swatch(QPainter& painter, const QRectF& box, Change change, double device_ratio,
                        const Tokens& tokens) {
    draw_change(painter, box_path(box, 0.9), change, box.topLeft(), device_ratio, tokens);
}

void draw_facility_swatch(QPainter& painter, const QRectF& box, FacilitySymbol symbol,
                          const Tokens& tokens) {
    const double fit = std::min(box.width(), box.height()) / (2.0 * facility_radius(symbol));
    const double scale =
        symbol == FacilitySymbol::Anchor ? std::min(fit, kAnchorInSwatch) : std::min(fit, 0.9);
    draw_facility(painter, box.center(), symbol, scale, false, tokens);
}

void draw_ghost_swatch(QPainter& painter, const QRectF& box, const Tokens& tokens) {
    draw_facility_ghost(painter, box.center(), FacilitySymbol::Anchor, kAnchorInSwatch, tokens);
}

void draw_streets_swatch(QPainter& painter, const QRectF& box, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = box.center().y();
    for (const auto& [colour, width] :
         {std::pair(tokens.street_casing, 5.0), std::pair(tokens.street_fill, 3.0)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
    }
    painter.restore();
}

void draw_reach_swatch(QPainter& painter, const QRectF& box, std::size_t band, std::size_t bands,
                       const Tokens& tokens) {
    constexpr double kWidth = 3.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.street_casing, kWidth + 2.0, Qt::SolidLine, Qt::FlatCap));
    const QLineF street(box.left() + 1.0, box.center().y(), box.right() - 1.0, box.center().y());
    painter.drawLine(street);
    painter.setPen(QPen(tokens.street_fill, kWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(street);
    QPen pen = reach_pen(band, bands, kWidth, true, tokens);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(street);
    painter.restore();
}

}  // namespace cercania::viewer
