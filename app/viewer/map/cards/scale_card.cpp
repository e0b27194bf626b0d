#include "app/viewer/map/cards/scale_card.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kWidestBar = 140.0;
constexpr int kPadding = 14;
constexpr int kNorth = 28;
constexpr int kBeside = 6;  // the text of an attribution
constexpr int kMostLines = 2;

/// Text in lines of at most this width, broken between words. Of what is too long for the last line
/// only the beginning is told.
QStringList broken(const QString& text, const QFontMetricsF& metrics, double widest) {
    QStringList lines = {QString()};
    for (const QString& word : text.split(' ')) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + ' ' + word;
        if (lines.last().isEmpty() || lines.size() == kMostLines ||
            metrics.horizontalAdvance(longer) <= widest) {
            lines.last() = longer;
        } else {
            lines << word;
        }
    }
    for (QString& line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, widest);
    }
    return lines;
}

QSize size_of(const QStringList& lines, const QFontMetricsF& metrics) {
    double widest = 0.0;
    for (const QString& line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return {static_cast<int>(std::ceil(widest)) + 2 * kBeside,
            static_cast<int>(metrics.lineSpacing() * static_cast<double>(lines.size())) + 1};
}

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
    return size_of({text_}, QFontMetricsF(sized_font(font(), TextSize::Tiny)));
}

void AttributionCard::fit(int widest) {
    const QFontMetricsF metrics(sized_font(font(), TextSize::Tiny));
    lines_ = broken(text_, metrics, std::max(0, widest - 2 * kBeside));
    resize(size_of(lines_, metrics).boundedTo({widest, QWIDGETSIZE_MAX}));
    update();
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
    painter.drawText(rect().adjusted(kBeside, 0, -kBeside, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     shown_text());
}

}  // namespace cercania::viewer
