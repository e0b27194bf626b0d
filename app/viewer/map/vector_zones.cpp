#include "app/viewer/map/vector_zones.h"

#include "app/viewer/map/vector_hatch.h"

namespace cercania::viewer {
namespace {

QPainterPath path_in(const PlaneMultiPolygon& ground, const MapFrame& frame) {
    return path_of(rings_of(ground), frame.box_with_margin(), frame.to_painter);
}

void draw_hatch(QPainter& painter, const PlaneMultiPolygon& ground, const Hatch& hatch,
                const MapFrame& frame) {
    painter.setPen(QPen(hatch.colour, hatch.line, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatch_lines(ground, hatch, frame.to_painter));
}

}  // namespace

void fill_zone_as_shapes(QPainter& painter, const PlaneMultiPolygon& zone, const ZoneStyle& style,
                         const MapFrame& frame, double tolerance) {
    const auto ground = ground_inside(zone, tolerance, frame.box_with_margin());
    if (!ground) {
        return;
    }
    painter.fillPath(path_in(*ground, frame), style.fill);
    if (style.hatch && style.band <= 0.0) {
        draw_hatch(painter, *ground, *style.hatch, frame);
    }
}

void edge_zone_as_shapes(QPainter& painter, const PlaneMultiPolygon& zone, const ZoneStyle& style,
                         const MapFrame& frame, double tolerance) {
    const auto ground = ground_inside(zone, tolerance, frame.box_with_margin());
    if (!ground) {
        return;
    }
    if (style.band <= 0.0 || !style.hatch) {
        painter.strokePath(
            path_in(*ground, frame),
            QPen(style.edge, style.edge_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        return;
    }
    const double unit = frame.metres_per_pixel();
    draw_hatch(painter, inner_band(*ground, style.band * unit), *style.hatch, frame);
    painter.fillPath(path_in(inner_band(*ground, style.edge_width / 2 * unit), frame), style.edge);
}

}  // namespace cercania::viewer
