#include "app/viewer/map/cards/legend_card.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "app/viewer/style/icons.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 236;
constexpr int kFoldedWidth = 120;
constexpr int kPadding = 13;
constexpr int kArrow = 14;

}  // namespace

LegendCard::LegendCard(QWidget* parent) : MapCard(parent) {
    setAccessibleName(tr("Legend"));
    setToolTip(tr("Click the title to fold or unfold"));
}

void LegendCard::set_legend(Legend legend) {
    legend_ = std::move(legend);
    emit resized();
    update();
}

void LegendCard::set_folded(bool folded) {
    folded_ = folded;
    emit resized();
    update();
}

int LegendCard::row_height() const {
    return std::max(19, QFontMetrics(sized_font(font(), TextSize::Small)).height() + 3);
}

int LegendCard::header_height() const {
    return std::max(28, QFontMetrics(font()).height() + 10);
}

QSize LegendCard::sizeHint() const {
    const QFontMetrics bold(sized_font(font(), TextSize::Small, true));
    if (folded_) {
        const int text = bold.horizontalAdvance(tr("Legend")) + 2 * kPadding + kArrow + 6;
        return {std::max(kFoldedWidth, text), header_height()};
    }
    const QFontMetrics plain(sized_font(font(), TextSize::Small));
    int width = std::max(kWidth, bold.horizontalAdvance(legend_.title) + 2 * kPadding + kArrow + 6);
    for (const LegendRow& row : legend_.rows) {
        const int count = row.count ? plain.horizontalAdvance(QStringLiteral("0000")) : 0;
        width = std::max(width, plain.horizontalAdvance(row.text) + 30 + 2 * kPadding + count);
    }
    const int rows = static_cast<int>(legend_.rows.size());
    return {std::min(width, kWidth * 3 / 2), header_height() + rows * row_height() + 10};
}

void LegendCard::paintEvent(QPaintEvent* event) {
    MapCard::paintEvent(event);
    QPainter painter(this);
    const QRectF header(kPadding, 0, width() - 2 * kPadding, header_height() + (folded_ ? 0 : 4));
    const QFont bold = sized_font(font(), TextSize::Small, true);
    painter.setFont(bold);
    painter.setPen(tokens().text);
    const QString title = folded_ ? tr("Legend") : legend_.title;
    painter.drawText(
        header, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(bold).elidedText(title, Qt::ElideRight, header.width() - kArrow - 4));
    const QIcon arrow = icon(folded_ ? u"right" : u"down", tokens().text_secondary);
    arrow.paint(&painter,
                QRect(width() - kPadding - kArrow,
                      static_cast<int>(header.center().y()) - kArrow / 2, kArrow, kArrow));
    if (folded_) {
        return;
    }
    const QFont plain = sized_font(font(), TextSize::Small);
    double top = header.bottom();
    for (const LegendRow& row : legend_.rows) {
        draw_legend_row(painter, QRectF(kPadding, top, width() - 2 * kPadding, row_height()), row,
                        plain, devicePixelRatioF(), tokens());
        top += row_height();
    }
}

void LegendCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().y() <= header_height() + 4) {
        set_folded(!folded_);
    }
    event->accept();
}

void LegendCard::changeEvent(QEvent* event) {
    MapCard::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        emit resized();
    }
}

}  // namespace cercania::viewer
