#pragma once

#include <QWidget>

class QDockWidget;

namespace cercania::viewer {

class IconButton;
class ToneLabel;

/// What a panel is held by: a thin grip along its top, and a bar with its name and buttons while it
/// floats. Dragged, it moves the panel; a double click lets it float and docks it again.
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void show_state();

    QDockWidget* dock_;
    ToneLabel* name_;
    IconButton* put_back_;
    IconButton* close_;
};

/// Takes a panel out of the window, or puts it back.
void toggle_floating(QDockWidget& dock);

}  // namespace cercania::viewer
