#include "app/viewer/panels/table_text.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <iterator>
#include <numeric>

namespace cercania::viewer {

template <class Cell>
QStringList TableText::line_of(const Cell& cell) const {
    QStringList line;
    for (int column = 0; column < told_->columnCount(); ++column) {
        if (!table_->isColumnHidden(column)) {
            line << cell(column);
        }
    }
    return line;
}

std::vector<int> TableText::areas_of(const std::vector<int>& rows) const {
    const auto& filter = dynamic_cast<const ResultsFilter&>(*table_->model());
    std::vector<int> areas;
    std::vector<int> last;
    for (const int row : rows) {
        const int area = filter.mapToSource(filter.index(row, 0)).row();
        // The order of the rows must not tell what their cells leave out.
        const bool detour_told = filter.sortColumn() != ResultsTableModel::Detour ||
                                 !told_->index(area, ResultsTableModel::Detour)
                                      .data(ResultsTableModel::PlainRole)
                                      .toString()
                                      .isEmpty();
        const bool told = detour_told && told_->tells_all_of(static_cast<std::size_t>(area));
        (told ? areas : last).push_back(area);
    }
    std::sort(last.begin(), last.end());
    areas.insert(areas.end(), last.begin(), last.end());
    return areas;
}

std::vector<QStringList> TableText::cells_of(const std::vector<int>& rows, int role) const {
    std::vector<QStringList> lines;
    for (const int area : areas_of(rows)) {
        lines.push_back(
            line_of([&](int column) { return told_->index(area, column).data(role).toString(); }));
    }
    return lines;
}

std::vector<int> TableText::all_rows() const {
    std::vector<int> rows(static_cast<std::size_t>(table_->model()->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<int> TableText::rows_to_copy() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows.empty() ? all_rows() : rows;
}

std::vector<QStringList> TableText::shown_cells(const std::vector<int>& rows,
                                                bool with_heads) const {
    std::vector<QStringList> lines = cells_of(rows, Qt::DisplayRole);
    if (with_heads) {
        lines.insert(
            lines.begin(), line_of([&](int column) {
                return told_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            }));
    }
    return lines;
}

std::vector<QStringList> TableText::plain_cells(const std::vector<int>& rows) const {
    std::vector<QStringList> lines = cells_of(rows, ResultsTableModel::PlainRole);
    lines.insert(lines.begin(), line_of([&](int column) {
                     return told_->headerData(column, Qt::Horizontal, ResultsTableModel::PlainRole)
                         .toString();
                 }));
    return lines;
}

}  // namespace cercania::viewer
