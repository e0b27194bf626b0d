#pragma once

#include <QTreeWidget>
#include <optional>

namespace cercania::viewer {

/// The rows of the layers panel, which a person drags up and down with the mouse. Rows that may not
/// be dragged lack Qt::ItemIsDragEnabled. While a row is dragged it hangs at the pointer and a line
/// shows where it would go; Esc puts it back. The list moves nothing itself: it tells where the row
/// was dropped.
class LayerList : public QTreeWidget {
    Q_OBJECT

  public:
    LayerList();
    bool is_dragging() const { return dragged_.has_value(); }

  signals:
    /// The row of number `row` was dropped in a gap: 0 is above all rows, the number of rows
    /// beneath them. Rows and gaps are those before the move.
    void row_dropped(int row, int gap);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    /// The row that a press at this place may drag; none beside the rows' names and symbols.
    std::optional<int> row_to_drag(QPoint at) const;
    /// The gap between rows that is nearest to a height; classes belong to their layer's row.
    int gap_at(int height) const;
    /// The height at which a gap lies.
    int height_of(int gap) const;
    void begin_drag();
    void end_drag();

    std::optional<int> pressed_;  ///< the row under the button, as long as it may become a drag
    std::optional<int> dragged_;
    QPoint press_;
    QPoint pointer_;
    QPixmap picture_;  ///< of the row, as it hangs at the pointer
};

}  // namespace cercania::viewer
