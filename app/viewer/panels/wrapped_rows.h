#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace cercania::viewer {

/// Draws the rows of a tree of one column as high as their text is when it is broken into lines
/// that fit the width of the tree. Lives as long as its tree.
class WrappedRows : public QStyledItemDelegate {
  public:
    explicit WrappedRows(QTreeView& tree);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTreeView* tree_;
    QWidget* viewport_;  ///< the tree's
};

}  // namespace cercania::viewer
