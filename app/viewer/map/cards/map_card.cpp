#include "app/viewer/map/cards/map_card.h"

#include <QMouseEvent>
#include <QPainter>

namespace cercania::viewer {

MapCard::MapCard(QWidget* parent) : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::ArrowCursor);
}

void MapCard::set_tokens(const Tokens& tokens) {
    tokens_ = tokens;
    update();
}

void MapCard::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens_.base);
    painter.setPen(QPen(tokens_.line, 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
}

void MapCard::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void MapCard::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void MapCard::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
}

}  // namespace cercania::viewer
