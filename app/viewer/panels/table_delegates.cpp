#include "app/viewer/panels/table_delegates.h"

#include <QPainter>
#include <cmath>

#include "app/viewer/model/changes_table_model.h"
#include "app/viewer/model/results_table_model.h"
#include "app/viewer/style/palette.h"
#include "app/viewer/style/swatches.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kPadding = 6;
constexpr int kBadge = 20;
constexpr int kBarWidth = 40;
constexpr int kRoomForPercent = 30;
constexpr int kBarHeight = 8;

Tokens tokens_of_option(const QStyleOptionViewItem& option) {
    return tokens_of(option.palette);
}

void draw_ground(QPainter& painter, const QStyleOptionViewItem& option, bool first_column,
                 bool hovered_row = false) {
    const Tokens tokens = tokens_of_option(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = hovered_row || option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected ? tokens.accent_background
                                           : (hovered ? tokens.alternate : tokens.base));
    if (selected && first_column) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         tokens.accent);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.line_faint);
}

QRect padded(const QRect& rect) {
    return rect.adjusted(kPadding, 0, -kPadding, 0);
}

void draw_text(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
               const QColor& colour, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

Qt::Alignment alignment_of(const QModelIndex& index) {
    return Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toUInt());
}

void draw_two_lines(QPainter& painter, const QStyleOptionViewItem& option, const QString& name,
                    const QString& parent) {
    const Tokens tokens = tokens_of_option(option);
    const QRect rect = padded(option.rect);
    const QFont font = sized_font(option.font, TextSize::Row);
    if (parent.isEmpty()) {
        draw_text(painter, rect, name, font, tokens.text, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const int middle = rect.center().y() + 1;
    draw_text(painter, QRect(rect.left(), rect.top(), rect.width(), middle - rect.top()), name,
              font, tokens.text, Qt::AlignLeft | Qt::AlignBottom);
    draw_text(painter, QRect(rect.left(), middle, rect.width(), rect.bottom() - middle), parent,
              sized_font(option.font, TextSize::Tiny), tokens.text_secondary,
              Qt::AlignLeft | Qt::AlignTop);
}

}  // namespace

ResultsDelegate::ResultsDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ResultsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    draw_ground(*painter, option, index.column() == ResultsTableModel::Rank,
                index.row() == hovered_row_);
    switch (index.column()) {
        case ResultsTableModel::Rank:
            draw_rank(*painter, option, index);
            break;
        case ResultsTableModel::Name:
            draw_name(*painter, option, index);
            break;
        case ResultsTableModel::Served:
            draw_share(*painter, option, index);
            break;
        case ResultsTableModel::Class:
            draw_class(*painter, option, index);
            break;
        default:
            draw_text(
                *painter, padded(option.rect), index.data().toString(),
                sized_font(option.font, TextSize::Row, index.column() == ResultsTableModel::Beyond),
                tokens_of_option(option).text, alignment_of(index));
    }
    painter->restore();
}

void ResultsDelegate::draw_rank(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Tokens tokens = tokens_of_option(option);
    const QString text = index.data().toString();
    const bool worst = !text.isEmpty() && index.data(ResultsTableModel::SortRole).toInt() <= 10;
    const int side = scaled_for(option.font, kBadge);
    QRectF badge(0, 0, side, side);
    badge.moveCenter(QRectF(option.rect).center());
    if (worst) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.badge);
        painter.drawEllipse(badge);
    }
    painter.setFont(sized_font(option.font, TextSize::Tiny, worst));
    painter.setPen(worst ? tokens.on_badge : tokens.text_secondary);
    painter.drawText(option.rect, Qt::AlignCenter, text);
}

void ResultsDelegate::draw_name(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    draw_two_lines(painter, option, index.data().toString(),
                   compact_ ? QString() : index.data(ResultsTableModel::ParentRole).toString());
}

void ResultsDelegate::draw_share(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tokens tokens = tokens_of_option(option);
    const QRect rect = padded(option.rect);
    const QVariant share = index.data(ResultsTableModel::ShareRole);
    if (share.isValid() && rect.width() > kBarWidth + kRoomForPercent) {
        const QRectF bar(rect.left(), rect.center().y() - kBarHeight / 2.0 + 0.5, kBarWidth,
                         kBarHeight);
        painter.fillRect(bar, tokens.line_faint);
        painter.fillRect(
            QRectF(bar.left(), bar.top(), bar.width() * share.toDouble(), bar.height()),
            tokens.reached);
    }
    draw_text(painter, rect, index.data().toString(), sized_font(option.font, TextSize::Row),
              tokens.text, Qt::AlignRight | Qt::AlignVCenter);
}

void ResultsDelegate::draw_class(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QRect rect = padded(option.rect);
    const QRectF swatch(rect.left(), rect.center().y() - 7, 18, 14);
    const Tokens tokens = tokens_of_option(option);
    draw_zone_swatch(painter, swatch,
                     static_cast<GapClass>(index.data(ResultsTableModel::ClassRole).toInt()),
                     painter.device()->devicePixelRatioF(), tokens);
    draw_text(painter, rect.adjusted(24, 0, 0, 0), index.data().toString(),
              sized_font(option.font, TextSize::Row), tokens.text,
              Qt::AlignLeft | Qt::AlignVCenter);
}

void ChangesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    const Tokens tokens = tokens_of_option(option);
    draw_ground(*painter, option, index.column() == ChangesTableModel::Name);
    const QRect rect = padded(option.rect);
    if (index.column() == ChangesTableModel::Name) {
        draw_two_lines(*painter, option, index.data().toString(),
                       index.data(ChangesTableModel::ParentRole).toString());
    } else if (index.column() == ChangesTableModel::Change) {
        const double change = index.data(ChangesTableModel::ChangeRole).toDouble();
        const double largest = index.data(ChangesTableModel::LargestRole).toDouble();
        const ChangeColours& colours = change > 0 ? tokens.gain : tokens.loss;
        draw_text(*painter, QRect(rect.left(), rect.top() + 2, rect.width(), rect.height() / 2),
                  index.data().toString(), sized_font(option.font, TextSize::Row, true),
                  colours.text, Qt::AlignRight | Qt::AlignVCenter);
        // Gains grow to the right of the middle, losses to the left.
        const double half = rect.width() / 2.0;
        const double length = std::max(1.0, half * std::fabs(change) / std::max(largest, 1.0));
        const double middle = rect.left() + half;
        painter->fillRect(
            QRectF(change > 0 ? middle : middle - length, rect.bottom() - 11, length, 6),
            colours.line);
    } else {
        draw_text(
            *painter, rect, index.data().toString(),
            sized_font(option.font, TextSize::Row, index.column() == ChangesTableModel::After),
            tokens.text, Qt::AlignRight | Qt::AlignVCenter);
    }
    painter->restore();
}

}  // namespace cercania::viewer
