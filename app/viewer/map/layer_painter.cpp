#include "app/viewer/map/layer_painter.h"

#include <algorithm>
#include <array>

namespace cercania::viewer {
namespace {

constexpr double kExtraWidth = 1.8;
constexpr double kExtraHalo = 3.6;

/// Dots of places with fewer people than this are this wide.
struct DotSize {
    double below_people;
    double width;
};
constexpr std::array<DotSize, 3> kDots = {{{50.0, 2.0}, {300.0, 3.0}, {1e300, 4.4}}};

std::vector<QPolygonF> visible_parts(const std::vector<PlaneLine>& lines, const MapFrame& frame) {
    const PlaneBox box = frame.box_with_margin();
    std::vector<QPolygonF> parts;
    for (const PlaneLine& line : lines) {
        if (box_around(line).intersects(box)) {
            parts.push_back(frame.to_painter(line));
        }
    }
    return parts;
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

void paint_extra_ground(QPainter& painter, const ExtraLayer& layer, const QPainterPath& ground) {
    QColor fill = layer.colour;
    fill.setAlphaF(0.18F);
    painter.fillPath(ground, fill);
    painter.strokePath(ground, QPen(layer.colour, 1.2));
}

void paint_extra_lines(QPainter& painter, const ExtraLayer& layer, const MapFrame& frame,
                       const Tokens& tokens) {
    const std::vector<QPolygonF> parts = visible_parts(layer.lines, frame);
    for (const auto& [colour, width] :
         {std::pair(tokens.catchment_halo, kExtraHalo), std::pair(layer.colour, kExtraWidth)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF& part : parts) {
            painter.drawPolyline(part);
        }
    }
    QPolygonF points;
    for (const PlanePoint& point : layer.points) {
        if (frame.box_with_margin().contains(point)) {
            points.append(frame.to_painter(point));
        }
    }
    painter.setPen(QPen(tokens.service_edge, 7.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(points);
    painter.setPen(QPen(layer.colour, 5.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(points);
}

}  // namespace cercania::viewer
