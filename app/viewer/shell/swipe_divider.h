#pragma once

#include <QWidget>

namespace cercania::viewer {

/// The border between two maps that lie over each other; dragged with the mouse, or moved with the
/// arrow keys (Shift: far; Home and End: to the sides).
class SwipeDivider : public QWidget {
    Q_OBJECT

  public:
    explicit SwipeDivider(QWidget* parent);

    /// Where it stands: 0 is the left side of the maps, 1 the right.
    double position() const { return position_; }
    void set_position(double position);
    /// Puts it in its place on maps of this size, in the upper left corner of its parent.
    void arrange(QSize maps);

  signals:
    void moved(double position);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void move_to(double position);

    double position_ = 0.5;
    QSize maps_;
};

}  // namespace cercania::viewer
