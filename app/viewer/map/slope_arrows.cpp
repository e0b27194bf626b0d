#include "app/viewer/map/slope_arrows.h"

#include <cmath>

namespace cercania::viewer {
namespace {

/// Time uphill over time downhill from which a street wears arrows: with Tobler's response
/// (exp(7 s) between slopes of s up and down, up to 5 %) a slope of 2 %.
constexpr double kNoticeable = 1.15;
constexpr double kShortest = 36.0;  // pixels of street for one arrow
constexpr double kSpacing = 110.0;  // pixels between two
constexpr double kHalfLength = 5.0;
constexpr double kHalfWidth = 3.0;

PlaneBox box_of(std::span<const PlanePoint> points) {
    PlaneBox box;
    for (const PlanePoint& point : points) {
        box.include(point);
    }
    return box;
}

/// An open arrow head about a point, towards a direction of one unit.
void draw_arrow(QPainter& painter, QPointF at, QPointF ahead) {
    const QPointF aside(-ahead.y(), ahead.x());
    const QPointF tip = at + kHalfLength * ahead;
    const QPolygonF head({tip - 1.6 * kHalfLength * ahead + kHalfWidth * aside, tip,
                          tip - 1.6 * kHalfLength * ahead - kHalfWidth * aside});
    painter.drawPolyline(head);
}

}  // namespace

void paint_slope_arrows(QPainter& painter, const RoadGraph& graph, const MapFrame& frame,
                        const Tokens& tokens) {
    const PlaneBox box = frame.box_with_margin();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.text_secondary, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const auto id = id_at<EdgeId>(i);
        const RoadGraph::Edge& edge = graph.edge(id);
        const double ratio = edge.slope_forward / edge.slope_backward;
        const bool forward = ratio >= kNoticeable;
        if (!std::isfinite(ratio) || (!forward && ratio > 1.0 / kNoticeable) ||
            !box_of(graph.plane_points(id)).intersects(box)) {
            continue;
        }
        const double pixels = edge.length.value() / frame.metres_per_pixel();
        if (pixels < kShortest) {
            continue;
        }
        const auto arrows = static_cast<int>(std::max(1.0, std::floor(pixels / kSpacing)));
        for (int arrow = 0; arrow < arrows; ++arrow) {
            const Metres along = edge.length * ((arrow + 0.5) / arrows);
            const Metres step = Metres::of(2.0 * frame.metres_per_pixel());
            const QPointF before = frame.to_painter(graph.plane_point_at(id, along - step));
            const QPointF after = frame.to_painter(graph.plane_point_at(id, along + step));
            const QPointF way = forward ? after - before : before - after;
            const double length = std::hypot(way.x(), way.y());
            if (length > 0.0) {
                draw_arrow(painter, (before + after) / 2.0, way / length);
            }
        }
    }
}

}  // namespace cercania::viewer
