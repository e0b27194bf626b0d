#include "app/viewer/style/hatch.h"

#include <QImage>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace cercania::viewer {
namespace {

// A texture of device pixels, shown at its own size whatever the painter's device ratio.
QBrush texture(const QImage& image, double device_ratio) {
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(1.0 / device_ratio, 1.0 / device_ratio));
    return brush;
}

QImage empty_square(int side) {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

int device_side(double logical, double device_ratio) {
    return std::max(2, static_cast<int>(std::lround(logical * device_ratio)));
}

}  // namespace

double hatch_side(const Hatch& hatch, double device_ratio) {
    return device_side(hatch.step * std::sqrt(2.0), device_ratio) / device_ratio;
}

QBrush hatch_brush(const Hatch& hatch, double device_ratio) {
    const int side = device_side(hatch.step * std::sqrt(2.0), device_ratio);
    QImage image = empty_square(side);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hatch.colour, hatch.line * device_ratio, Qt::SolidLine, Qt::FlatCap));
    // Three lines, so that the corners of the square get their share of the neighbours' lines.
    for (const int shift : {-side, 0, side}) {
        const QPointF low(shift - side, hatch.rising ? 2 * side : -side);
        const QPointF high(shift + 2 * side, hatch.rising ? -side : 2 * side);
        painter.drawLine(low, high);
    }
    painter.end();
    return texture(image, device_ratio);
}

QBrush plus_brush(const QColor& colour, double size, double step, double device_ratio) {
    const int side = device_side(step, device_ratio);
    QImage image = empty_square(side);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2 * device_ratio, Qt::SolidLine, Qt::FlatCap));
    const double middle = side / 2.0;
    const double arm = size * device_ratio / 2.0;
    painter.drawLine(QPointF(middle - arm, middle), QPointF(middle + arm, middle));
    painter.drawLine(QPointF(middle, middle - arm), QPointF(middle, middle + arm));
    painter.end();
    return texture(image, device_ratio);
}

}  // namespace cercania::viewer
