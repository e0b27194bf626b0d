#include "app/viewer/panels/list_parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTreeWidget>

#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kRowHeight = 26;

}  // namespace

void set_up_side_list(QTreeWidget& list) {
    list.setColumnCount(2);
    list.setHeaderHidden(true);
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setFrameShape(QFrame::NoFrame);
    list.setIndentation(8);
    list.setIconSize({18, 14});
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setProperty("sideList", true);
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list.header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QTreeWidget* make_side_list() {
    auto* const list = new QTreeWidget;
    set_up_side_list(*list);
    return list;
}

QHBoxLayout* inset(QTreeWidget& list, int left) {
    constexpr int kRight = 8;
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(left, 0, kRight, 0);
    row->addWidget(&list);
    return row;
}

void style_note(QTreeWidgetItem& item) {
    const QTreeWidget& list = *item.treeWidget();
    item.setSizeHint(0, QSize(10, scaled_for(list.font(), kRowHeight)));
    item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item.setForeground(1, tokens_for(list).text_secondary);
    item.setFont(1, sized_font(list.font(), TextSize::Small));
    item.setToolTip(0, item.text(0));
}

void fit_height(QTreeWidget& list) {
    int rows = list.topLevelItemCount();
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        const QTreeWidgetItem* const item = list.topLevelItem(row);
        rows += item->isExpanded() ? item->childCount() : 0;
    }
    list.setFixedHeight(rows * scaled_for(list.font(), kRowHeight) + 2);
}

QIcon drawn_icon(const QWidget& widget, const std::function<void(QPainter&, const QRectF&)>& draw) {
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(18, 14) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF(0.5, 0.5, 17.0, 13.0));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);  // a swatch has the map's colours, chosen or not
    return icon;
}

}  // namespace cercania::viewer
