#include "app/viewer/shell/swipe_divider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 28;  // wide enough to be hit
constexpr double kStep = 0.02;
constexpr double kLongStep = 0.1;
constexpr double kHandle = 12.0;  // radius

}  // namespace

SwipeDivider::SwipeDivider(QWidget* parent) : QWidget(parent) {
    setObjectName("swipeDivider");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

void SwipeDivider::set_position(double position) {
    position_ = std::clamp(position, 0.0, 1.0);
    arrange(maps_);
}

void SwipeDivider::arrange(QSize maps) {
    maps_ = maps;
    const int middle = static_cast<int>(std::lround(position_ * maps_.width()));
    setGeometry(middle - kWidth / 2, 0, kWidth, maps_.height());
}

void SwipeDivider::move_to(double position) {
    set_position(position);
    emit moved(position_);
}

void SwipeDivider::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void SwipeDivider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const double at = mapToParent(event->position().toPoint()).x();
        move_to(at / std::max(1, maps_.width()));
    }
}

void SwipeDivider::keyPressEvent(QKeyEvent* event) {
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLongStep : kStep;
    switch (event->key()) {
        case Qt::Key_Left:
            move_to(position_ - step);
            break;
        case Qt::Key_Right:
            move_to(position_ + step);
            break;
        case Qt::Key_Home:
            move_to(0.0);
            break;
        case Qt::Key_End:
            move_to(1.0);
            break;
        default:
            QWidget::keyPressEvent(event);
    }
}

void SwipeDivider::focusInEvent(QFocusEvent*) {
    update();
}

void SwipeDivider::focusOutEvent(QFocusEvent*) {
    update();
}

void SwipeDivider::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = kWidth / 2.0;
    painter.fillRect(QRectF(middle - 1.5, 0.0, 3.0, height()), tokens.base);
    painter.fillRect(QRectF(middle - 0.5, 0.0, 1.0, height()), tokens.text);
    const QPointF centre(middle, height() / 2.0);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.control_edge, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(tokens.base);
    painter.drawEllipse(centre, kHandle, kHandle);
    painter.setPen(QPen(tokens.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = centre + QPointF(side * 7.0, 0.0);
        painter.drawPolyline(
            QPolygonF({tip + QPointF(-side * 4.0, -4.0), tip, tip + QPointF(-side * 4.0, 4.0)}));
    }
}

}  // namespace cercania::viewer
