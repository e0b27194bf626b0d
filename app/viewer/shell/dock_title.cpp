#include "app/viewer/shell/dock_title.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kGrip = 6;
constexpr int kBar = 32;  // holds buttons of 24
constexpr int kDots = 5;
constexpr int kMiddleDot = 2;
constexpr double kDotApart = 7.0;

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
    // The dock takes the mouse where the name stands.
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

void toggle_floating(QDockWidget& dock) {
    dock.setFloating(!dock.isFloating());
    dock.show();
}

}  // namespace cercania::viewer
