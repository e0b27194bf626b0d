#pragma once

#include <QIcon>
#include <QRectF>
#include <functional>

class QHBoxLayout;
class QPainter;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace cercania::viewer {

/// A list for the left dock: a name, and a note on the right.
QTreeWidget* make_side_list();
/// Makes a list one for the left dock.
void set_up_side_list(QTreeWidget& list);
/// A list with the dock's margins beside it; `left` pixels on the left.
QHBoxLayout* inset(QTreeWidget& list, int left);
/// The note of a row in grey, to the right.
void style_note(QTreeWidgetItem& item);
/// As high as its rows, so that the panel scrolls and the list does not.
void fit_height(QTreeWidget& list);
/// An icon of 18 x 14 painted by hand, sharp at the widget's device ratio.
QIcon drawn_icon(const QWidget& widget, const std::function<void(QPainter&, const QRectF&)>& draw);

}  // namespace cercania::viewer
