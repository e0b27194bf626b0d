#include "app/viewer/shell/drop_frame.h"

#include <QPainter>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr float kDimming = 0.2F;
constexpr int kInset = 16;
constexpr int kPadding = 18;

}  // namespace

DropFrame::DropFrame(QWidget* map) : QWidget(map) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::show_words(const QString& words) {
    words_ = words;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropFrame::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor dim = tokens.text;
    dim.setAlphaF(kDimming);
    painter.fillRect(rect(), dim);
    const QRectF frame = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    painter.setPen(QPen(tokens.accent, 2.0, Qt::DashLine));
    painter.drawRoundedRect(frame, 8.0, 8.0);
    painter.setFont(sized_font(font(), TextSize::Heading, true));
    const QRectF limits = frame.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QRectF card = painter.boundingRect(limits, Qt::AlignCenter | Qt::TextWordWrap, words_);
    card.adjust(-kPadding, -kPadding, kPadding, kPadding);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(card, 8.0, 8.0);
    painter.setPen(tokens.text);
    painter.drawText(limits, Qt::AlignCenter | Qt::TextWordWrap, words_);
}

}  // namespace cercania::viewer
