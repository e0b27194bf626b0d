#include "app/viewer/map/layer_painter.h"

#include <algorithm>
#include <array>

#include "app/viewer/map/zoom_steps.h"
#include "app/viewer/style/extra_style.h"

namespace cercania::viewer {
namespace {

/// Dots of places with fewer people than this are this wide.
struct DotSize {
    double below_people;
    double width;
};
constexpr std::array<DotSize, 3> kDots = {{{50.0, 2.0}, {300.0, 3.0}, {1e300, 4.4}}};

/// The shapes of a layer that meet a frame, as its scale draws them.
template <class Visit>
void for_visible(const ExtraLayer& layer, const MapFrame& frame, Visit&& visit) {
    if (!layer.shapes) {
        return;
    }
    const PlaneBox box = frame.box_with_margin();
    for (const DrawnShape& shape : layer.shapes->at(zoom_step_of(frame.metres_per_pixel()))) {
        if (shape.box.intersects(box)) {
            visit(shape);
        }
    }
}

}  // namespace

void paint_people(QPainter& painter, const std::vector<PeopleMark>& people, const MapFrame& frame,
                  const Tokens& tokens) {
    const PlaneBox box = frame.box_with_margin();
    std::array<std::array<QPolygonF, kDots.size()>, 2> dots;
    for (const PeopleMark& mark : people) {
        if (!box.contains(mark.point) || mark.people <= 0.0) {
            continue;
        }
        std::size_t size = 0;
        while (mark.people >= kDots[size].below_people) {
            ++size;
        }
        dots[mark.served ? 1 : 0][size].append(frame.to_painter(mark.point));
    }
    for (std::size_t served = 0; served < 2; ++served) {
        const QColor colour = served == 1 ? tokens.reached : tokens.beyond_text;
        for (std::size_t size = 0; size < kDots.size(); ++size) {
            painter.setPen(QPen(colour, kDots[size].width, Qt::SolidLine, Qt::RoundCap));
            painter.drawPoints(dots[served][size]);
        }
    }
}

void paint_extra_ground(QPainter& painter, const ExtraLayer& layer, const MapFrame& frame,
                        const Tokens& tokens) {
    const ExtraStyle style = extra_style(frame.ink(layer.colour), layer.solid, tokens);
    painter.setPen(style.edge);
    painter.setBrush(style.fill);
    for_visible(layer, frame, [&](const DrawnShape& shape) {
        if (!shape.rings.empty()) {
            painter.drawPath(path_of(shape.rings, frame.box_with_margin(), frame.to_painter));
        }
    });
    painter.setBrush(Qt::NoBrush);
}

void paint_extra_lines(QPainter& painter, const ExtraLayer& layer, const MapFrame& frame,
                       const Tokens& tokens) {
    const ExtraStyle style = extra_style(frame.ink(layer.colour), layer.solid, tokens);
    std::vector<QPolygonF> parts;
    QPolygonF points;
    const PlaneBox box = frame.box_with_margin();
    for_visible(layer, frame, [&](const DrawnShape& shape) {
        for (const PlaneLine& line : shape.lines) {
            parts.push_back(frame.to_painter(line));
        }
        for (const PlanePoint& point : shape.points) {
            if (box.contains(point)) {
                points.append(frame.to_painter(point));
            }
        }
    });
    for (const QPen& pen : {style.line_halo, style.line}) {
        painter.setPen(pen);
        for (const QPolygonF& part : parts) {
            painter.drawPolyline(part);
        }
    }
    for (const QPen& pen : {style.point_edge, style.point}) {
        painter.setPen(pen);
        painter.drawPoints(points);
    }
}

}  // namespace cercania::viewer
