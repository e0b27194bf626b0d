#pragma once

#include <QStyledItemDelegate>

namespace cercania::viewer {

/// Draws a row of the neighbourhoods: the rank as the map's badge, the name over its parent unit,
/// the people beyond in bold, the share served as a bar.
class ResultsDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit ResultsDelegate(QObject* parent = nullptr);
    void set_compact(bool compact) { compact_ = compact; }
    /// The row under the pointer, here or on the map; none: -1.
    void set_hovered_row(int row) { hovered_row_ = row; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    void draw_rank(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void draw_name(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void draw_share(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void draw_class(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    bool compact_ = false;
    int hovered_row_ = -1;
};

/// Draws a row of the changes: the change as a number over a bar to its side.
class ChangesDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace cercania::viewer
