#include "app/viewer/style/change_style.h"

#include "app/viewer/style/hatch.h"

namespace cercania::viewer {
namespace {

constexpr double kPlusSize = 5.0;
constexpr double kPlusStep = 9.0;

QColor softened(QColor colour, float opacity) {
    colour.setAlphaF(opacity);
    return colour;
}

}  // namespace

void draw_change(QPainter& painter, const QPainterPath& ground, Change change, QPointF origin,
                 double device_ratio, const Tokens& tokens) {
    if (ground.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrushOrigin(origin);
    if (change == Change::Kept) {
        painter.fillPath(ground, softened(tokens.kept, 0.9F));
    } else if (change == Change::Gain) {
        painter.fillPath(ground, tokens.gain.fill);
        painter.fillPath(ground, plus_brush(tokens.gain.line, kPlusSize, kPlusStep, device_ratio));
        painter.strokePath(ground,
                           QPen(tokens.gain.line, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        painter.fillPath(ground, tokens.loss.fill);
        const Hatch lines{softened(tokens.loss.line, 0.75F), 1.8, 6.0, false};
        painter.fillPath(ground, hatch_brush(lines, device_ratio));
        QPen pen(tokens.loss.line, 1.6);
        pen.setDashPattern({3.0, 2.0});
        painter.strokePath(ground, pen);
    }
    painter.restore();
}

}  // namespace cercania::viewer
