#pragma once

#include <QPoint>
#include <QPointer>
#include <QRubberBand>
#include <QWidget>
#include <optional>

class QDockWidget;
class QMainWindow;

namespace cercania::viewer {

class IconButton;
class ToneLabel;

/// What a panel is held by: a thin grip along its top, and a bar with its name and buttons while it
/// floats. Dragged, it takes the panel out of the window and moves it, and docks it where it is let
/// go near the left or right edge; a double click lets it float and docks it again.
class DockTitle : public QWidget {
    Q_OBJECT

  public:
    explicit DockTitle(QDockWidget& dock);

    /// Names the panel and says, in the language that is spoken, what can be done with it.
    void set_name(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void show_state();
    void begin_move();
    void end_move();
    QMainWindow& main_window() const;
    /// The side of the window at which the panel is docked if it is let go here.
    std::optional<Qt::DockWidgetArea> side_at(QPoint pointer) const;
    void show_side(std::optional<Qt::DockWidgetArea> side);

    QDockWidget* dock_;
    ToneLabel* name_;
    IconButton* put_back_;
    IconButton* close_;
    std::optional<QPoint> held_at_;  // while the button is down
    bool moves_ = false;
    std::optional<Qt::DockWidgetArea> side_;  // while it moves
    QPointer<QRubberBand> band_;              // over that side
};

/// A panel beside the map, at either side, held by a DockTitle.
QDockWidget* make_panel(const QString& name, QWidget* content);

/// Takes a panel out of the window, or puts it back.
void toggle_floating(QDockWidget& dock);

}  // namespace cercania::viewer
