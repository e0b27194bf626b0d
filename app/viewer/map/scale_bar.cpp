#include "app/viewer/map/scale_bar.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace cercania::viewer {
namespace {

double round_length(double most) {
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double factor : {5.0, 2.0}) {
        if (factor * power <= most) {
            return factor * power;
        }
    }
    return power;
}

QString number(double value, const QLocale& locale) {
    return locale.toString(value, 'g', 6);
}

}  // namespace

ScaleBar scale_bar(double metres_per_unit, double widest, const QLocale& locale) {
    ScaleBar bar;
    const double whole = round_length(widest * metres_per_unit);
    bar.half_metres = whole / 2.0;
    bar.half_width = bar.half_metres / metres_per_unit;
    const bool kilometres = whole >= 1000.0;
    const double shown = kilometres ? 0.001 : 1.0;
    bar.zero = locale.toString(0);
    bar.middle = number(bar.half_metres * shown, locale);
    bar.end = QStringLiteral("%1 %2").arg(number(whole * shown, locale),
                                          kilometres ? QStringLiteral("km") : QStringLiteral("m"));
    return bar;
}

void draw_scale_bar(QPainter& painter, QPointF left, const ScaleBar& bar, const QFont& font,
                    const Tokens& tokens, double unit) {
    const double height = 3.0 * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRect(QRectF(left.x(), left.y(), bar.half_width, height));
    painter.setBrush(tokens.base);
    painter.setPen(QPen(tokens.text, unit));
    painter.drawRect(
        QRectF(left.x() + bar.half_width, left.y() + unit / 2, bar.half_width, height - unit));
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const double baseline = left.y() - 4.0 * unit;
    const auto write = [&](double x, const QString& text, double anchor) {
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) * anchor, baseline), text);
    };
    write(left.x(), bar.zero, 0.0);
    // Where the text is large there is no room for the middle one.
    const double needed = metrics.horizontalAdvance(bar.zero) +
                          0.5 * metrics.horizontalAdvance(bar.middle) + 4.0 * unit;
    const double end = 0.6 * metrics.horizontalAdvance(bar.end) +
                       0.5 * metrics.horizontalAdvance(bar.middle) + 4.0 * unit;
    if (needed < bar.half_width && end < bar.half_width) {
        write(left.x() + bar.half_width, bar.middle, 0.5);
    }
    write(left.x() + 2 * bar.half_width, bar.end, 0.6);
    painter.restore();
}

void draw_north(QPainter& painter, QPointF centre, const QFont& font, const Tokens& tokens,
                double unit) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    QPainterPath arrow;
    arrow.addPolygon(QPolygonF({QPointF(0, -12) * unit, QPointF(5, 2) * unit,
                                QPointF(0, -1.5) * unit, QPointF(-5, 2) * unit}));
    arrow.closeSubpath();
    painter.drawPath(arrow);
    painter.setPen(tokens.text);
    painter.setFont(font);
    painter.drawText(QRectF(-12 * unit, 1.5 * unit, 24 * unit, 12 * unit), Qt::AlignCenter,
                     QStringLiteral("N"));
    painter.restore();
}

}  // namespace cercania::viewer
