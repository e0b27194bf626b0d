#include "app/viewer/map/street_painter.h"

#include <array>

#include "app/viewer/map/street_parts.h"

namespace cercania::viewer {
namespace {

void draw(QPainter& painter, const StreetParts& parts, const QColor& colour, double width) {
    parts.draw(painter, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
            parts.add_lines(chain.points, frame, box);
        } else {
            parts.add_runs(chain.points, frame, box);
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
