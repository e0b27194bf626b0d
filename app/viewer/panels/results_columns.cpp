#include "app/viewer/panels/results_columns.h"

#include <QHeaderView>
#include <algorithm>
#include <array>
#include <utility>

#include "app/viewer/panels/name_column.h"
#include "app/viewer/panels/table_parts.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kLowRowHeight = 28;
constexpr int kNameLeast = 96;
constexpr int kNameWidth = 150;  // where the table is moved sideways

struct ColumnLook {
    const char* key;
    int width;
};
constexpr std::array<ColumnLook, ResultsTableModel::FixedColumnCount> kColumns = {{
    {"rank", 34},
    {"name", kNameWidth},
    {"beyond", 66},
    {"served", 94},
    {"median", 62},
    {"people", 66},
    {"served_people", 84},
    {"class", 118},
    {"mean", 72},
    {"distance", 72},
    {"nearest_place", 150},
    {"reason", 170},
    {"detour", 66},
    {"edge", 48},
}};
constexpr int kGroupWidth = 74;
constexpr int kNarrowFigure = 58;
constexpr int kNarrowShare = 68;

const QStringList& usual_columns() {
    static const QStringList usual = {"beyond", "served", "median"};
    return usual;
}

}  // namespace

ResultsColumns::ResultsColumns(QTableView& table, const ResultsTableModel& model,
                               ResultsDelegate& delegate, QObject* parent)
    : QObject(parent),
      table_(&table),
      model_(&model),
      delegate_(&delegate),
      names_(new NameColumn(table, ResultsTableModel::Name)),
      chosen_(usual_columns()) {
    // The head of the column that the table is sorted by has an arrow behind its words.
    connect(table.model(), &QAbstractItemModel::headerDataChanged, this, &ResultsColumns::set_up);
}

QString ResultsColumns::key_of(int column) const {
    if (column < ResultsTableModel::FixedColumnCount) {
        return QString::fromLatin1(kColumns[static_cast<std::size_t>(column)].key);
    }
    return "group:" +
           model_->headerData(column, Qt::Horizontal, ResultsTableModel::SortRole).toString();
}

bool ResultsColumns::is_shown(int column) const {
    if (column <= ResultsTableModel::Name || chosen_.contains(key_of(column))) {
        return true;
    }
    return wide_ && column == ResultsTableModel::People;
}

int ResultsColumns::width_of(int column) const {
    if (narrow_ && column >= ResultsTableModel::Beyond && column <= ResultsTableModel::Median) {
        return column == ResultsTableModel::Served ? kNarrowShare : kNarrowFigure;
    }
    return column < ResultsTableModel::FixedColumnCount
               ? kColumns[static_cast<std::size_t>(column)].width
               : kGroupWidth;
}

void ResultsColumns::set_up() {
    QHeaderView& header = *table_->horizontalHeader();
    for (int column = 0; column < model_->columnCount(); ++column) {
        table_->setColumnHidden(column, !is_shown(column));
        if (column != ResultsTableModel::Name) {
            header.resizeSection(column, std::max(scaled_for(table_->font(), width_of(column)),
                                                  width_of_head(*table_, column)));
        }
    }
    names_->set_widths(scaled_for(table_->font(), kNameLeast),
                       scaled_for(table_->font(), kNameWidth));
}

void ResultsColumns::choose(const QStringList& columns) {
    chosen_ = columns;
    set_up();
}

void ResultsColumns::fill_menu(QMenu& menu) {
    fill_columns(*menu.addMenu(tr("Columns")));
    QAction* const compact = menu.addAction(tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(compact_);
    connect(compact, &QAction::triggered, this, &ResultsColumns::set_compact);
}

void ResultsColumns::fill_columns(QMenu& menu) {
    for (int column = ResultsTableModel::Beyond; column < model_->columnCount(); ++column) {
        QAction* const action =
            menu.addAction(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(is_shown(column));
        connect(action, &QAction::triggered, this, [this, key = key_of(column)](bool shown) {
            QStringList chosen = chosen_;
            chosen.removeAll(key);
            choose(shown ? chosen << key : chosen);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("The usual columns")), &QAction::triggered, this,
            [this] { choose(usual_columns()); });
}

void ResultsColumns::set_compact(bool compact) {
    compact_ = compact;
    show_rows();
}

void ResultsColumns::set_low(bool low) {
    low_ = low;
    show_rows();
}

void ResultsColumns::set_wide(bool wide) {
    wide_ = wide;
    set_up();
}

void ResultsColumns::set_narrow(bool narrow) {
    narrow_ = narrow;
    set_up();
}

void ResultsColumns::show_rows() {
    delegate_->set_compact(compact_ || low_);
    const int height = compact_ ? kCompactRowHeight : (low_ ? kLowRowHeight : kRowHeight);
    table_->verticalHeader()->setDefaultSectionSize(scaled_for(table_->font(), height));
    table_->viewport()->update();
}

void ResultsColumns::restore(const QSettings& settings) {
    if (settings.contains("table/columns")) {
        choose(settings.value("table/columns").toStringList());
    }
    set_compact(settings.value("table/compact", false).toBool());
}

void ResultsColumns::save(QSettings& settings) const {
    settings.setValue("table/columns", chosen_);
    settings.setValue("table/compact", compact_);
}

}  // namespace cercania::viewer
