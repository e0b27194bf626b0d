#include "app/viewer/wizard/choice_card.h"

#include <QPainter>

#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kPadding = 10;
constexpr int kDot = 14;

}  // namespace

ChoiceCard::ChoiceCard(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::set_texts(const QString& title, const QString& note, const QString& figure) {
    setText(title);
    note_ = note;
    figure_ = figure;
    setAccessibleName(title);
    setAccessibleDescription(note + ". " + figure);
    setToolTip(note + '\n' + figure);
    updateGeometry();
    update();
}

QFont ChoiceCard::title_font() const {
    return sized_font(font(), note_.isEmpty() ? TextSize::Body : TextSize::Title, true);
}

QSize ChoiceCard::sizeHint() const {
    const QFontMetrics title(title_font());
    const QFontMetrics small(sized_font(font(), TextSize::Small));
    if (note_.isEmpty()) {
        const int title_lines = 2 * scaled_for(font(), 100) / 100;  // a title alone may be long
        return {128, 2 * kPadding + title_lines * title.height() + 4 + small.height()};
    }
    // Three of the note, two of the figure: cards of a row are alike. Large text takes more.
    const int lines = 5 * scaled_for(font(), 100) / 100;
    return {128, 2 * kPadding + title.height() + 8 + lines * small.height()};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() || hasFocus() ? tokens.accent : tokens.control_edge,
                        hasFocus() ? 2.0 : 1.0));
    painter.setBrush(isChecked() || underMouse() ? tokens.accent_background : tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 5.0, 5.0);
    const QRect inside = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QFont title = title_font();
    const int line = QFontMetrics(title).height();
    const int above_dot = (line - kDot) / 2;
    const QRectF dot(inside.right() - kDot + 0.5, inside.top() + above_dot + 0.5, kDot - 1,
                     kDot - 1);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.control_edge, 1.4));
    painter.setBrush(tokens.base);
    painter.drawEllipse(dot);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(dot.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.setPen(tokens.text);
    painter.setFont(title);
    painter.drawText(inside.adjusted(0, 0, -kDot - 4, 0),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text());
    painter.setFont(sized_font(font(), TextSize::Small));
    const QRect below = inside.adjusted(0, line + 4, 0, 0);
    painter.setPen(tokens.text_secondary);
    painter.drawText(below, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, note_);
    painter.setPen(tokens.text);
    painter.drawText(below, Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, figure_);
}

}  // namespace cercania::viewer
