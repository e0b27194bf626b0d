#include "app/viewer/shell/dock_title.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kGrip = 6;
constexpr int kBar = 32;  // holds buttons of 24
constexpr int kDots = 5;
constexpr int kMiddleDot = 2;
constexpr double kDotApart = 7.0;
constexpr int kSide = 160;  // so near the edge of the window a panel is docked

}  // namespace

DockTitle::DockTitle(QDockWidget& dock)
    : dock_(&dock),
      name_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      put_back_(new IconButton("right")),
      close_(new IconButton("close")) {
    setObjectName(dock.objectName() + "Title");
    setCursor(Qt::SizeAllCursor);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(name_, 1);
    row->addWidget(put_back_);
    row->addWidget(close_);
    // The bar takes the mouse where the name stands.
    name_->setAttribute(Qt::WA_TransparentForMouseEvents);
    put_back_->setCursor(Qt::ArrowCursor);
    close_->setCursor(Qt::ArrowCursor);
    connect(put_back_, &QToolButton::clicked, this, [this] { toggle_floating(*dock_); });
    connect(close_, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockTitle::show_state);
    show_state();
}

void DockTitle::set_name(const QString& name) {
    dock_->setWindowTitle(name);
    name_->setText(name);
    setAccessibleName(name);
    setToolTip(tr("Drag to move this panel; a double click lets it float"));
    put_back_->set_name(tr("Put back into the window"));
    close_->set_name(tr("Close"));
}

QSize DockTitle::sizeHint() const {
    return {kGrip, dock_->isFloating() ? std::max(kBar, name_->sizeHint().height() + 8) : kGrip};
}

void DockTitle::show_state() {
    for (QWidget* part : {static_cast<QWidget*>(name_), static_cast<QWidget*>(put_back_),
                          static_cast<QWidget*>(close_)}) {
        part->setVisible(dock_->isFloating());
    }
    updateGeometry();
    update();
}

void DockTitle::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    if (dock_->isFloating()) {
        painter.setPen(tokens.line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.control_edge);
    const QPointF middle = QRectF(rect()).center();
    for (int dot = 0; dot < kDots; ++dot) {
        painter.drawEllipse(middle + QPointF((dot - kMiddleDot) * kDotApart, 0.0), 1.2, 1.2);
    }
}

// Qt's own moving of a dock leaves a hole in the window where the dock has a title of its own.

void DockTitle::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        held_at_ = event->position().toPoint();
    }
}

void DockTitle::mouseMoveEvent(QMouseEvent* event) {
    const QPoint pointer = event->position().toPoint();
    if (!held_at_ ||
        (!moves_ && (pointer - *held_at_).manhattanLength() < QApplication::startDragDistance())) {
        return;
    }
    if (!moves_) {
        begin_move();
    }
    const QPoint global = event->globalPosition().toPoint();
    dock_->move(global - *held_at_);
    show_side(side_at(global));
}

void DockTitle::mouseReleaseEvent(QMouseEvent*) {
    if (moves_) {
        end_move();
    }
    held_at_.reset();
}

void DockTitle::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        toggle_floating(*dock_);
    }
}

void DockTitle::begin_move() {
    moves_ = true;
    if (!dock_->isFloating()) {
        toggle_floating(*dock_);
        grabMouse();  // the window in which the button went down is another one now
    }
}

void DockTitle::end_move() {
    releaseMouse();
    moves_ = false;
    if (side_) {
        main_window().addDockWidget(*side_, dock_);
        dock_->setFloating(false);
    }
    show_side(std::nullopt);
}

QMainWindow& DockTitle::main_window() const {
    return *qobject_cast<QMainWindow*>(dock_->parentWidget());
}

std::optional<Qt::DockWidgetArea> DockTitle::side_at(QPoint pointer) const {
    const QRect room(main_window().mapToGlobal(QPoint()), main_window().size());
    if (!room.contains(pointer)) {
        return std::nullopt;
    }
    if (pointer.x() < room.left() + kSide) {
        return Qt::LeftDockWidgetArea;
    }
    return pointer.x() > room.right() - kSide ? std::optional(Qt::RightDockWidgetArea)
                                              : std::nullopt;
}

void DockTitle::show_side(std::optional<Qt::DockWidgetArea> side) {
    side_ = side;
    if (!side) {
        delete band_;
        return;
    }
    if (!band_) {
        band_ = new QRubberBand(QRubberBand::Rectangle, &main_window());
    }
    const int width = std::min(dock_->width(), main_window().width() / 2);
    const int left = *side == Qt::LeftDockWidgetArea ? 0 : main_window().width() - width;
    band_->setGeometry(left, 0, width, main_window().height());
    band_->show();
}

void DockTitle::showEvent(QShowEvent* event) {
    show_state();  // a dock that is in no window yet takes itself for floating, and tells no change
    QWidget::showEvent(event);
}

void DockTitle::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(
        menu.addAction(dock_->isFloating() ? tr("Put back into the window") : tr("Let it float")),
        &QAction::triggered, dock_, [this] { toggle_floating(*dock_); });
    connect(menu.addAction(tr("Close")), &QAction::triggered, dock_, &QDockWidget::close);
    menu.exec(event->globalPos());
}

QDockWidget* make_panel(const QString& name, QWidget* content) {
    auto* const dock = new QDockWidget;
    dock->setObjectName(name);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetFloatable);
    dock->setTitleBarWidget(new DockTitle(*dock));  // which moves it
    dock->setWidget(content);
    return dock;
}

void toggle_floating(QDockWidget& dock) {
    dock.setFloating(!dock.isFloating());
    dock.show();
}

}  // namespace cercania::viewer
