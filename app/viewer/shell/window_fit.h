#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace cercania::viewer {

/// What a window of some size has room for.
struct WindowRoom {
    bool narrow = false;  ///< below 1180: no words in the toolbar, the left panel begins closed
    bool low = false;     ///< below 760: the legend begins folded, table rows have one line
    bool wide = false;    ///< from 1600: a wider results panel with more columns

    static WindowRoom of(QSize window);
    int results_width() const;

    friend bool operator==(const WindowRoom&, const WindowRoom&) = default;
};

/// Watches the size of a window and tells when it has room for less or more.
class WindowFit : public QObject {
    Q_OBJECT

  public:
    explicit WindowFit(QWidget& window);
    const WindowRoom& room() const { return room_; }

  signals:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    WindowRoom room_;
};

}  // namespace cercania::viewer
