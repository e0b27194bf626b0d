#include "app/viewer/panels/wrapped_rows.h"

#include <QEvent>
#include <QTreeView>

namespace cercania::viewer {

WrappedRows::WrappedRows(QTreeView& tree)
    : QStyledItemDelegate(&tree), tree_(&tree), viewport_(tree.viewport()) {
    tree.setWordWrap(true);
    viewport_->installEventFilter(this);
}

QSize WrappedRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    // A tree asks for the size of a row without saying how wide it is. No row is as high as this.
    constexpr int kHighest = 10'000;
    int indented = tree_->rootIsDecorated() ? tree_->indentation() : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        indented += tree_->indentation();
    }
    QStyleOptionViewItem wide = option;
    wide.rect = QRect(0, 0, tree_->viewport()->width() - indented, kHighest);
    return QStyledItemDelegate::sizeHint(wide, index);
}

bool WrappedRows::eventFilter(QObject* watched, QEvent* event) {
    // The viewport has events even while its tree is no more than a widget that is being deleted.
    if (watched == viewport_ && event->type() == QEvent::Resize) {
        emit sizeHintChanged({});  // all rows are measured anew
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace cercania::viewer
