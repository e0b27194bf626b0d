#include "app/viewer/panels/elided_choice.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace cercania::viewer {

void ElidedChoice::paintEvent(QPaintEvent*) {
    constexpr int kInset = 6;  // between the edge of the field and its words
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, field.width() - kInset);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace cercania::viewer
