#include "app/viewer/map/cards/scale_card.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kWidestBar = 140.0;
constexpr int kPadding = 14;
constexpr int kNorth = 28;

}  // namespace

ScaleCard::ScaleCard(QWidget* parent) : MapCard(parent) {
    setAccessibleName(tr("Scale and north"));
}

void ScaleCard::set_metres_per_pixel(double metres_per_pixel) {
    metres_per_pixel_ = metres_per_pixel;
    update();
}

QSize ScaleCard::sizeHint() const {
    return size_with(2 * scale_bar(metres_per_pixel_, kWidestBar, QLocale()).half_width);
}

QSize ScaleCard::widest() const {
    return size_with(kWidestBar);
}

QSize ScaleCard::size_with(double bar) const {
    const QFontMetricsF metrics(sized_font(font(), TextSize::Tiny));
    return {static_cast<int>(bar) + 2 * kPadding + 18 + kNorth,
            static_cast<int>(metrics.height()) + 18};
}

void ScaleCard::paintEvent(QPaintEvent* event) {
    MapCard::paintEvent(event);
    QPainter painter(this);
    const QFont small = sized_font(font(), TextSize::Tiny);
    draw_scale_bar(painter, {static_cast<double>(kPadding), height() - 11.0},
                   scale_bar(metres_per_pixel_, kWidestBar, QLocale()), small, tokens());
    draw_north(painter, {width() - kPadding - 4.0, height() / 2.0 + 1.0},
               sized_font(font(), TextSize::Tiny, true), tokens());
}

AttributionCard::AttributionCard(QWidget* parent) : MapCard(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void AttributionCard::set_text(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

QSize AttributionCard::sizeHint() const {
    const QFontMetricsF metrics(sized_font(font(), TextSize::Tiny));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text_))) + 12,
            static_cast<int>(metrics.height()) + 1};
}

void AttributionCard::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    QColor ground = tokens().base;
    ground.setAlphaF(0.92F);
    painter.fillRect(rect(), ground);
    const QFont small = sized_font(font(), TextSize::Tiny);
    painter.setFont(small);
    painter.setPen(tokens().text_secondary);
    painter.drawText(rect().adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(text_, Qt::ElideRight, width() - 12));
}

}  // namespace cercania::viewer
