#include "app/viewer/panels/question_chip.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <algorithm>

#include "app/viewer/style/palette.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kWidest = 200;    // of the words, with the usual text
constexpr int kNarrowest = 48;  // of the words, where there is no room
constexpr int kEdge = 8;        // beside the words, at least
const QString kArrow = QString::fromUtf8("  ▾");

QString shortened(const QFontMetrics& metrics, const QString& words, int width) {
    return metrics.elidedText(words, Qt::ElideMiddle, width) + kArrow;
}

}  // namespace

QuestionChip::QuestionChip(QWidget* parent) : QToolButton(parent) {
    setProperty("chip", true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(sized_font(font(), TextSize::Body, true));
}

void QuestionChip::set_words(const QString& words) {
    words_ = words;
    setText(shortened(fontMetrics(), words, scaled_for(font(), kWidest)));
    setToolTip(words);
}

QSize QuestionChip::minimumSizeHint() const {
    const QSize whole = sizeHint();
    if (is_large(font())) {
        return whole;  // the bar is moved sideways: short words would save nothing
    }
    const QFontMetrics metrics = fontMetrics();
    const int narrow = metrics.horizontalAdvance(shortened(metrics, words_, kNarrowest));
    return {whole.width() - std::max(metrics.horizontalAdvance(text()) - narrow, 0),
            whole.height()};
}

void QuestionChip::paintEvent(QPaintEvent*) {
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const int room = width() - 2 * kEdge;
    if (metrics.horizontalAdvance(text()) > room) {
        option.text = shortened(metrics, words_, room - metrics.horizontalAdvance(kArrow));
    }
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

}  // namespace cercania::viewer
