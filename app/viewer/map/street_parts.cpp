#include "app/viewer/map/street_parts.h"

#include <utility>

namespace cercania::viewer {
namespace {

bool meets(PlanePoint a, PlanePoint b, const PlaneBox& box) {
    return !((a.x < box.min_x && b.x < box.min_x) || (a.x > box.max_x && b.x > box.max_x) ||
             (a.y < box.min_y && b.y < box.min_y) || (a.y > box.max_y && b.y > box.max_y));
}

}  // namespace

void StreetParts::add_lines(const PlaneLine& points, const MapFrame& frame, const PlaneBox& box) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (meets(points[i], points[i + 1], box)) {
            lines.append(QLineF(frame.to_painter(points[i]), frame.to_painter(points[i + 1])));
        }
    }
}

void StreetParts::add_runs(const PlaneLine& points, const MapFrame& frame, const PlaneBox& box) {
    QPolygonF run;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (meets(points[i], points[i + 1], box)) {
            if (run.isEmpty()) {
                run.append(frame.to_painter(points[i]));
            }
            run.append(frame.to_painter(points[i + 1]));
        } else if (!run.isEmpty()) {
            parts.push_back(std::move(run));
            run = QPolygonF();
        }
    }
    if (!run.isEmpty()) {
        parts.push_back(std::move(run));
    }
}

void StreetParts::draw(QPainter& painter, const QPen& pen) const {
    painter.setPen(pen);
    painter.drawLines(lines);
    for (const QPolygonF& part : parts) {
        painter.drawPolyline(part);
    }
}

}  // namespace cercania::viewer
