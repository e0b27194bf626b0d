#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "app/viewer/map/focus_walk.h"
#include "app/viewer/map/map_canvas_parts.h"

namespace cercania::viewer {
namespace {

constexpr double kDragBegins = 4.0;       // pixels
constexpr double kWheelDoubling = 240.0;  // a wheel's eighths of a degree for twice the scale
constexpr double kKeyPan = 80.0;
constexpr double kKeyZoom = 2.0;

/// Qt tells each step of a pinch twice where the widgets around the map hear of touches too: the
/// second time nothing has changed since the last.
bool is_a_step(const QPinchGesture& pinch) {
    const bool repeated = pinch.scaleFactor() == pinch.lastScaleFactor() &&
                          pinch.centerPoint() == pinch.lastCenterPoint();
    return pinch.scaleFactor() > 0.0 && pinch.state() == Qt::GestureUpdated && !repeated;
}

}  // namespace

bool MapCanvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom_about(gesture->position(), 1.0 + gesture->value());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        // Two fingers on a touch screen; a touch pad tells of them as a native gesture.
        auto* const gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            if (is_a_step(*pinch)) {
                zoom_about(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
            }
            gestures->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        show_tip(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void MapCanvas::show_tip(QPointF pixel, QPoint global) {
    const MapHit hit = hit_at(pixel);
    const PreparedScene* prepared = parts_->prepared();
    QString text;
    if (hit.facility) {
        text = prepared->scene().facilities[*hit.facility].name;
    } else if (hit.zone) {
        const ZoneMark& zone = prepared->scene().zones[*hit.zone];
        text = zone.tip.isEmpty() ? zone.name : zone.name + u'\n' + zone.tip;
    }
    QToolTip::showText(global, text, this);
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    MapGesture& gesture = parts_->gesture;
    const bool pans =
        event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && (parts_->tool == MapTool::Pan || parts_->space_held));
    if (!pans && event->button() != Qt::LeftButton) {
        return;
    }
    parts_->tip.stop();
    QToolTip::hideText();
    gesture = {pans ? MapGesture::Kind::Panning : MapGesture::Kind::Pressed, event->position(),
               event->position(), std::nullopt, false};
    if (!pans && parts_->tool == MapTool::Select && parts_->movable) {
        gesture.facility = hit_at(event->position()).facility;
    }
    parts_->focused.reset();
    show_cursor();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    MapGesture& gesture = parts_->gesture;
    const QPointF moved = event->position() - gesture.pressed_at;
    if (gesture.kind == MapGesture::Kind::Pressed && !gesture.second_click &&
        std::hypot(moved.x(), moved.y()) >= kDragBegins) {
        gesture.kind =
            gesture.facility ? MapGesture::Kind::DraggingFacility : MapGesture::Kind::Panning;
        show_cursor();
        if (gesture.facility) {
            update();
            emit facility_drag_begun(*gesture.facility);
        }
    }
    if (gesture.kind == MapGesture::Kind::DraggingFacility) {
        drag_facility_to(event->position());
    } else if (gesture.kind == MapGesture::Kind::Panning) {
        const QPointF step = event->position() - gesture.last;
        gesture.last = event->position();
        show_view(parts_->view.panned(step), true);
    } else if (gesture.kind == MapGesture::Kind::None) {
        if (parts_->follow_with_fan(event->position())) {
            update();
        }
        parts_->tip_at = event->position();
        parts_->tip.start();
        emit hovered(hit_at(event->position()));
    }
}

void MapCanvas::drag_facility_to(QPointF pixel) {
    const QRegion before = parts_->region_of_moves();
    parts_->gesture.last = pixel;
    emit facility_dragged(*parts_->gesture.facility, plane_at(pixel));
    update(before | parts_->region_of_moves());
}

void MapCanvas::end_drag(bool drop, QPointF pixel) {
    const std::size_t facility = *parts_->gesture.facility;
    parts_->gesture = {};
    show_cursor();
    if (drop) {
        emit facility_dropped(facility, plane_at(pixel));
    } else {
        emit facility_drag_cancelled(facility);
    }
    update();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const MapGesture gesture = parts_->gesture;
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        return;
    }
    if (gesture.kind == MapGesture::Kind::DraggingFacility) {
        end_drag(true, event->position());
        return;
    }
    parts_->gesture = {};
    show_cursor();
    if (gesture.kind == MapGesture::Kind::Pressed && !gesture.second_click) {
        click_at(event->position(), event->modifiers());
    }
}

void MapCanvas::click_at(QPointF pixel, Qt::KeyboardModifiers modifiers) {
    if (parts_->tool == MapTool::Measure) {
        emit measure_point(plane_at(pixel), false);
    } else {
        emit clicked(hit_at(pixel), modifiers);
    }
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    parts_->gesture = {MapGesture::Kind::Pressed, event->position(), event->position(),
                       std::nullopt, true};
    if (parts_->tool == MapTool::Measure) {
        emit measure_point(plane_at(event->position()), true);
    } else {
        emit double_clicked(hit_at(event->position()));
    }
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    const double turned = event->angleDelta().y();
    if (turned != 0.0) {
        zoom_about(event->position(), std::exp2(turned / kWheelDoubling));
    }
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    const bool dragging = parts_->gesture.kind == MapGesture::Kind::DraggingFacility;
    if (pan_by_key(event->key(), event->modifiers())) {
        return;
    }
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoom_by(kKeyZoom);
    } else if (event->key() == Qt::Key_Minus) {
        zoom_by(1.0 / kKeyZoom);
    } else if (event->key() == Qt::Key_Home) {
        zoom_all();
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        parts_->space_held = true;
        show_cursor();
    } else if (event->key() == Qt::Key_Escape && dragging) {
        end_drag(false, {});
    } else if (event->key() == Qt::Key_Escape && parts_->focused) {
        parts_->focused.reset();
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               parts_->focused) {
        emit explain_asked(*parts_->focused);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool MapCanvas::pan_by_key(int key, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    const bool far = modifiers.testFlag(Qt::ShiftModifier);
    const double across = far ? width() : kKeyPan;
    const double down = far ? height() : kKeyPan;
    QPointF step;
    switch (key) {
        case Qt::Key_Left:
            step = {across, 0.0};
            break;
        case Qt::Key_Right:
            step = {-across, 0.0};
            break;
        case Qt::Key_Up:
            step = {0.0, down};
            break;
        case Qt::Key_Down:
            step = {0.0, -down};
            break;
        default:
            return false;
    }
    show_view(parts_->view.panned(step), true);
    return true;
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        parts_->space_held = false;
        show_cursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void MapCanvas::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (parts_->follow_with_fan(std::nullopt)) {
        update();
    }
    parts_->tip.stop();
    emit hovered(MapHit{});
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF pixel =
        by_key && parts_->focused ? pixel_at(parts_->focused->point) : QPointF(event->pos());
    emit context_menu_asked(hit_at(pixel), mapToGlobal(pixel.toPoint()));
    event->accept();
}

bool MapCanvas::focusNextPrevChild(bool next) {
    const PreparedScene* prepared = parts_->prepared();
    const auto stop = prepared == nullptr
                          ? std::nullopt
                          : next_focus(*prepared, parts_->view, parts_->focused, next);
    parts_->focused = stop;
    update();
    if (!stop) {
        return QWidget::focusNextPrevChild(next);
    }
    emit focus_walked(*stop);
    return true;
}

void MapCanvas::show_cursor() {
    const MapGesture::Kind kind = parts_->gesture.kind;
    if (kind == MapGesture::Kind::Panning) {
        setCursor(Qt::ClosedHandCursor);
    } else if (kind == MapGesture::Kind::DraggingFacility) {
        setCursor(Qt::SizeAllCursor);
    } else if (parts_->space_held || parts_->tool == MapTool::Pan) {
        setCursor(Qt::OpenHandCursor);
    } else {
        setCursor(parts_->tool == MapTool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
    }
}

}  // namespace cercania::viewer
