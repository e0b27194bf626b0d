#include "app/viewer/model/results_filter.h"

#include "app/viewer/model/results_table_model.h"
#include "app/viewer/model/words.h"

namespace cercania::viewer {

ResultsFilter::ResultsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ResultsTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ResultsFilter::set_search(const QString& text) {
    search_ = folded(text.trimmed());
    invalidateFilter();
}

void ResultsFilter::set_classes(std::set<GapClass> classes) {
    classes_ = std::move(classes);
    invalidateFilter();
}

void ResultsFilter::sort(int column, Qt::SortOrder order) {
    QSortFilterProxyModel::sort(column, order);
    if (columnCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QVariant ResultsFilter::headerData(int section, Qt::Orientation orientation, int role) const {
    QVariant data = QSortFilterProxyModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section == sortColumn()) {
        return data.toString() +
               QString::fromUtf8(sortOrder() == Qt::DescendingOrder ? " ▾" : " ▴");
    }
    return data;
}

bool ResultsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, ResultsTableModel::Name, parent);
    const auto gap_class = static_cast<GapClass>(index.data(ResultsTableModel::ClassRole).toInt());
    return (classes_.empty() || classes_.count(gap_class) != 0) &&
           (search_.isEmpty() ||
            index.data(ResultsTableModel::FoldedNameRole).toString().contains(search_));
}

bool ResultsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (!a.isValid() || !b.isValid()) {
        return ascending ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
    }
    if (a.typeId() == QMetaType::QString) {
        return a.toString().localeAwareCompare(b.toString()) < 0;
    }
    if (a.toDouble() == b.toDouble() && left.column() != ResultsTableModel::Rank) {
        // Rows that show the same stay in the order of their ranks, whichever way they are sorted.
        const QModelIndex of_left = left.siblingAtColumn(ResultsTableModel::Rank);
        const QModelIndex of_right = right.siblingAtColumn(ResultsTableModel::Rank);
        return ascending ? lessThan(of_left, of_right) : lessThan(of_right, of_left);
    }
    return a.toDouble() < b.toDouble();
}

}  // namespace cercania::viewer
