#include "app/viewer/panels/table_parts.h"

#include <QHeaderView>
#include <QTableView>

#include "app/viewer/style/palette.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {

void set_up_table(QTableView& table) {
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setMouseTracking(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(scaled_for(table.font(), kRowHeight));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table.horizontalHeader()->setMinimumSectionSize(28);
    table.horizontalHeader()->setFont(sized_font(table.font(), TextSize::Tiny, true));
}

}  // namespace cercania::viewer
