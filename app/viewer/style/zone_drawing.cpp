#include "app/viewer/style/zone_drawing.h"

namespace cercania::viewer {

void fill_zone(QPainter& painter, const QPainterPath& zone, const ZoneStyle& style,
               const ZoneBrushes& brushes) {
    painter.fillPath(zone, style.fill);
    if (style.hatch && style.band <= 0.0) {
        painter.setBrushOrigin(brushes.origin);
        painter.fillPath(zone, hatch_brush(*style.hatch, brushes.device_ratio));
    }
}

void edge_zone(QPainter& painter, const QPainterPath& zone, const ZoneStyle& style,
               const ZoneBrushes& brushes) {
    const QPen edge(style.edge, style.edge_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (style.band <= 0.0 || !style.hatch) {
        painter.strokePath(zone, edge);
        return;
    }
    painter.save();
    painter.setClipPath(zone, Qt::IntersectClip);
    painter.setBrushOrigin(brushes.origin);
    painter.strokePath(zone, QPen(hatch_brush(*style.hatch, brushes.device_ratio), 2.0 * style.band,
                                  Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.strokePath(zone, edge);
    painter.restore();
}

void edge_catchment(QPainter& painter, const QPainterPath& catchment, const CatchmentStyle& style) {
    painter.strokePath(
        catchment, QPen(style.halo, style.halo_width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QPen line(style.line, style.line_width, style.pattern, Qt::FlatCap, Qt::RoundJoin);
    if (style.pattern == Qt::DashLine) {
        line.setDashPattern({6.0, 3.0});
    } else if (style.pattern == Qt::DotLine) {
        line.setDashPattern({1.5, 2.5});
    }
    painter.strokePath(catchment, line);
}

}  // namespace cercania::viewer
