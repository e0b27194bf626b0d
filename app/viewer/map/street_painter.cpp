#include "app/viewer/map/street_painter.h"

#include <array>
#include <vector>

namespace cercania::viewer {
namespace {

/// The visible parts of the streets of one kind.
struct StreetParts {
    std::vector<QPolygonF> parts;
    QList<QLineF> lines;  ///< the same, segment by segment: quick to draw when thin
};

bool meets(PlanePoint a, PlanePoint b, const PlaneBox& box) {
    return !((a.x < box.min_x && b.x < box.min_x) || (a.x > box.max_x && b.x > box.max_x) ||
             (a.y < box.min_y && b.y < box.min_y) || (a.y > box.max_y && b.y > box.max_y));
}

void add_lines(StreetParts& parts, const PlaneLine& points, const MapFrame& frame,
               const PlaneBox& box) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (meets(points[i], points[i + 1], box)) {
            parts.lines.append(
                QLineF(frame.to_painter(points[i]), frame.to_painter(points[i + 1])));
        }
    }
}

void add_runs(StreetParts& parts, const PlaneLine& points, const MapFrame& frame,
              const PlaneBox& box) {
    QPolygonF run;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (meets(points[i], points[i + 1], box)) {
            if (run.isEmpty()) {
                run.append(frame.to_painter(points[i]));
            }
            run.append(frame.to_painter(points[i + 1]));
        } else if (!run.isEmpty()) {
            parts.parts.push_back(std::move(run));
            run = QPolygonF();
        }
    }
    if (!run.isEmpty()) {
        parts.parts.push_back(std::move(run));
    }
}

void draw(QPainter& painter, const StreetParts& parts, const QColor& colour, double width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLines(parts.lines);
    for (const QPolygonF& part : parts.parts) {
        painter.drawPolyline(part);
    }
}

void draw_steps(QPainter& painter, const StreetParts& parts, const Tokens& tokens, double width) {
    QPen ticks(tokens.street_fill, width + 1.0, Qt::SolidLine, Qt::FlatCap);
    ticks.setDashPattern({0.3, 0.3});
    painter.setPen(ticks);
    for (const QPolygonF& part : parts.parts) {
        painter.drawPolyline(part);
    }
}

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(static_cast<double>(colour.alphaF()) * opacity));
    return colour;
}

}  // namespace

void paint_streets(QPainter& painter, const PreparedStreets& streets, const MapFrame& frame,
                   const Tokens& tokens) {
    const std::size_t number = zoom_step_of(frame.metres_per_pixel());
    const ZoomStep& step = zoom_steps()[number];
    const StreetChains& chains = streets.at(number);
    const PlaneBox box = frame.box_with_margin();
    const bool thin = step.local_casing <= 0.0;
    const bool ticks = number + 1 == kZoomStepCount;
    std::array<StreetParts, 3> kinds;
    for (const std::uint32_t i : chains.near(box)) {
        const StreetChain& chain = chains.chain(i);
        const StreetKind kind =
            chain.kind == StreetKind::Steps && !ticks ? StreetKind::Local : chain.kind;
        StreetParts& parts = kinds[static_cast<std::size_t>(kind)];
        if (thin && kind == StreetKind::Local) {
            add_lines(parts, chain.points, frame, box);
        } else {
            add_runs(parts, chain.points, frame, box);
        }
    }
    const StreetParts& local = kinds[static_cast<std::size_t>(StreetKind::Local)];
    const StreetParts& main = kinds[static_cast<std::size_t>(StreetKind::Main)];
    if (thin) {
        draw(painter, local, faded(tokens.street_thin, step.local_opacity), step.local_width);
    } else {
        draw(painter, local, faded(tokens.street_casing, 0.5), step.local_casing);
        draw_steps(painter, kinds[static_cast<std::size_t>(StreetKind::Steps)], tokens,
                   step.local_width);
        draw(painter, local, tokens.street_fill, step.local_width);
    }
    if (step.main_casing > 0.0) {
        draw(painter, main, tokens.street_casing, step.main_casing);
        draw(painter, main, tokens.street_fill, step.main_width);
    } else {
        draw(painter, main, tokens.street_casing, step.main_width);
    }
}

}  // namespace cercania::viewer
