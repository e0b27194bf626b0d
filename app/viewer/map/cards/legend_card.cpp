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
constexpr int kFoot = 10;
constexpr int kIndent = 30;
constexpr std::size_t kPairedFrom = 4;  // so many kinds of care stand side by side in two columns
constexpr int kLowMap = 620;            // the map of a window lower than 760
constexpr double kMostOfMap = 0.6;      // of the map's height

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

void LegendCard::fit_map_height(int height) {
    take(low_, height < kLowMap);
}

void LegendCard::set_crowded(bool crowded) {
    take(crowded_, crowded);
}

bool LegendCard::is_folded() const {
    return folded_ || yielding_ || (!chosen_ && (low_ || crowded_));
}

void LegendCard::set_yielding(bool yielding) {
    take(yielding_, yielding);
}

void LegendCard::take(bool& reason, bool holds) {
    if (reason != holds) {
        reason = holds;
        emit resized();
        update();
    }
}

QRect LegendCard::unfolded_geometry() const {
    const QSize size = unfolded_size();
    return {x(), y() + height() - size.height(), size.width(), size.height()};
}

std::vector<LegendCard::Line> LegendCard::lines() const {
    const auto is_care = [](const LegendRow& row) {
        return std::holds_alternative<FacilitySymbol>(row.sample);
    };
    const bool paired =
        static_cast<std::size_t>(std::ranges::count_if(legend_.rows, is_care)) >= kPairedFrom;
    std::vector<Line> lines;
    for (std::size_t row = 0; row < legend_.rows.size();) {
        const bool two = paired && row + 1 < legend_.rows.size() && is_care(legend_.rows[row]) &&
                         is_care(legend_.rows[row + 1]);
        lines.push_back({row, two ? 2U : 1U});
        row += lines.back().count;
    }
    return lines;
}

std::size_t LegendCard::shown_lines(std::size_t count) const {
    const double room = parentWidget()->height() * kMostOfMap - header_height() - kFoot;
    const auto fitting = static_cast<std::size_t>(std::max(4.0, room / row_height()));
    return std::min(count, fitting);
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
    if (!is_folded()) {
        return unfolded_size();
    }
    const QFontMetrics bold(sized_font(font(), TextSize::Small, true));
    const int text = bold.horizontalAdvance(tr("Legend")) + 2 * kPadding + kArrow + 6;
    return {std::max(kFoldedWidth, text), header_height()};
}

QSize LegendCard::unfolded_size() const {
    const QFontMetrics bold(sized_font(font(), TextSize::Small, true));
    const QFontMetrics plain(sized_font(font(), TextSize::Small));
    int width = std::max(kWidth, bold.horizontalAdvance(legend_.title) + 2 * kPadding + kArrow + 6);
    const std::vector<Line> all = lines();
    for (const Line& line : all) {
        int widest = 0;
        for (std::size_t i = 0; i < line.count; ++i) {
            const LegendRow& row = legend_.rows[line.first + i];
            const int count = row.count ? plain.horizontalAdvance(QStringLiteral("0000")) : 0;
            widest = std::max(widest, plain.horizontalAdvance(row.text) + kIndent + count + 6);
        }
        width = std::max(width, widest * static_cast<int>(line.count) + 2 * kPadding);
    }
    const auto rows = static_cast<int>(shown_lines(all.size()));
    return {std::min(width, kWidth * 3 / 2), header_height() + rows * row_height() + kFoot};
}

void LegendCard::draw_lines(QPainter& painter, double top) const {
    const QFont plain = sized_font(font(), TextSize::Small);
    const LegendLook look{tokens(), devicePixelRatioF()};
    const std::vector<Line> all = lines();
    const std::size_t shown = shown_lines(all.size());
    for (std::size_t number = 0; number < shown; ++number) {
        const Line& line = all[number];
        const double column = (width() - 2.0 * kPadding) / static_cast<double>(line.count);
        if (number + 1 == shown && shown < all.size()) {
            const auto rest = static_cast<int>(legend_.rows.size() - line.first);
            const LegendRow more{LegendRow::Heading{}, tr("and %n more", nullptr, rest), {}};
            draw_legend_row(painter, QRectF(kPadding, top, column, row_height()), more, plain,
                            look);
            return;
        }
        for (std::size_t i = 0; i < line.count; ++i) {
            const QRectF box(kPadding + static_cast<double>(i) * column, top,
                             column - (line.count > 1 ? 4.0 : 0.0), row_height());
            draw_legend_row(painter, box, legend_.rows[line.first + i], plain, look);
        }
        top += row_height();
    }
}

void LegendCard::paintEvent(QPaintEvent* event) {
    MapCard::paintEvent(event);
    QPainter painter(this);
    const QRectF header(kPadding, 0, width() - 2 * kPadding,
                        header_height() + (is_folded() ? 0 : 4));
    const QFont bold = sized_font(font(), TextSize::Small, true);
    painter.setFont(bold);
    painter.setPen(tokens().text);
    const QString title = is_folded() ? tr("Legend") : legend_.title;
    painter.drawText(
        header, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(bold).elidedText(title, Qt::ElideRight, header.width() - kArrow - 4));
    const QIcon arrow = icon(is_folded() ? u"right" : u"down", tokens().text_secondary);
    arrow.paint(&painter,
                QRect(width() - kPadding - kArrow,
                      static_cast<int>(header.center().y()) - kArrow / 2, kArrow, kArrow));
    if (is_folded()) {
        return;
    }
    draw_lines(painter, header.bottom());
}

void LegendCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().y() <= header_height() + 4) {
        const bool folded = is_folded();
        chosen_ = true;
        yielding_ = false;
        set_folded(!folded);
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
