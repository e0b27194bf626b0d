#include "app/viewer/panels/layer_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cstdlib>

#include "app/viewer/panels/list_parts.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kDropLine = 2;
constexpr double kHangingOpacity = 0.75;

}  // namespace

LayerList::LayerList() {
    set_up_side_list(*this);
}

std::optional<int> LayerList::row_to_drag(QPoint at) const {
    QTreeWidgetItem* const item = itemAt(at);
    const bool draggable = item != nullptr && item->parent() == nullptr &&
                           (item->flags() & Qt::ItemIsDragEnabled) != 0;
    // Left of the row lies the arrow that shows its classes.
    if (!draggable || at.x() < visualItemRect(item).left()) {
        return std::nullopt;
    }
    return indexOfTopLevelItem(item);
}

int LayerList::height_of(int gap) const {
    if (gap < topLevelItemCount()) {
        return visualItemRect(topLevelItem(gap)).top();
    }
    const QTreeWidgetItem* last = topLevelItem(topLevelItemCount() - 1);
    if (last->isExpanded() && last->childCount() > 0) {
        last = last->child(last->childCount() - 1);
    }
    return visualItemRect(last).bottom() + 1;
}

int LayerList::gap_at(int height) const {
    int nearest = 0;
    for (int gap = 1; gap <= topLevelItemCount(); ++gap) {
        if (std::abs(height_of(gap) - height) < std::abs(height_of(nearest) - height)) {
            nearest = gap;
        }
    }
    return nearest;
}

void LayerList::begin_drag() {
    dragged_ = pressed_;
    const QRect row = visualItemRect(topLevelItem(*dragged_));
    picture_ = viewport()->grab({0, row.top(), viewport()->width(), row.height()});
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void LayerList::end_drag() {
    pressed_.reset();
    if (dragged_) {
        dragged_.reset();
        picture_ = {};
        viewport()->unsetCursor();
        viewport()->update();
    }
}

void LayerList::mousePressEvent(QMouseEvent* event) {
    QTreeWidget::mousePressEvent(event);
    press_ = event->position().toPoint();
    pressed_ = event->button() == Qt::LeftButton ? row_to_drag(press_) : std::nullopt;
}

void LayerList::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) {
        end_drag();  // the button was let go where nobody told
    }
    if (!pressed_) {
        QTreeWidget::mouseMoveEvent(event);
        return;
    }
    pointer_ = event->position().toPoint();
    if (!dragged_ && (pointer_ - press_).manhattanLength() >= QApplication::startDragDistance()) {
        // The list may be shorter than at the press.
        *pressed_ < topLevelItemCount() ? begin_drag() : end_drag();
    }
    viewport()->update();
}

void LayerList::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragged_) {
        pressed_.reset();
        QTreeWidget::mouseReleaseEvent(event);
        return;
    }
    const int row = *dragged_;
    end_drag();
    // Beside all rows, so that none of them is clicked.
    QMouseEvent beside(event->type(), QPointF(-1.0, -1.0), event->globalPosition(), event->button(),
                       event->buttons(), event->modifiers());
    QTreeWidget::mouseReleaseEvent(&beside);
    if (event->button() == Qt::LeftButton && row < topLevelItemCount()) {
        emit row_dropped(row, gap_at(event->position().toPoint().y()));
    }
}

void LayerList::keyPressEvent(QKeyEvent* event) {
    if (dragged_ && event->key() == Qt::Key_Escape) {
        end_drag();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void LayerList::focusOutEvent(QFocusEvent* event) {
    end_drag();
    QTreeWidget::focusOutEvent(event);
}

void LayerList::paintEvent(QPaintEvent* event) {
    QTreeWidget::paintEvent(event);
    if (!dragged_ || *dragged_ >= topLevelItemCount()) {
        return;
    }
    QPainter painter(viewport());
    painter.setOpacity(kHangingOpacity);
    painter.drawPixmap(0, pointer_.y() - press_.y() + visualItemRect(topLevelItem(*dragged_)).top(),
                       picture_);
    painter.setOpacity(1.0);
    const int height = qBound(0, height_of(gap_at(pointer_.y())) - kDropLine / 2,
                              viewport()->height() - kDropLine);
    painter.fillRect(0, height, viewport()->width(), kDropLine, tokens_for(*this).accent);
}

}  // namespace cercania::viewer
