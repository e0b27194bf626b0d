#include "app/viewer/panels/name_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {

int width_of_head(const QTableView& table, int column) {
    constexpr int kBeside = 14;   // the padding of a head, and what the style rounds away
    constexpr int kWidest = 160;  // with the usual text
    // A table that is given a model tells its heads first.
    const QHeaderView& header = *table.horizontalHeader();
    const QString head = header.model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics(header.font());
    const int words = metrics.size(0, head).width();
    return std::min(words + kBeside, scaled_for(table.font(), kWidest));
}

NameColumn::NameColumn(QTableView& table, int column)
    : QObject(&table), table_(&table), column_(column) {
    table.viewport()->installEventFilter(this);
    // Queued: columns that take the width of what they hold tell so before they have it.
    connect(
        table.horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int resized) {
            if (resized != column_) {
                fit();
            }
        },
        Qt::QueuedConnection);
}

void NameColumn::set_widths(int least, int wished) {
    least_ = least;
    wished_ = wished;
    fit();
}

void NameColumn::fit() {
    QHeaderView& header = *table_->horizontalHeader();
    if (header.count() <= column_) {
        return;
    }
    int others = 0;
    for (int column = 0; column < header.count(); ++column) {
        others += column == column_ ? 0 : header.sectionSize(column);  // 0 where it is hidden
    }
    const int seen = table_->viewport()->width();
    const int least = std::max(least_, width_of_head(*table_, column_));
    const bool fits = others + least <= seen;
    header.setSectionResizeMode(column_, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits) {
        header.resizeSection(column_, std::max(least, std::min(wished_, seen / 2)));
    }
    table_->setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

bool NameColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace cercania::viewer
