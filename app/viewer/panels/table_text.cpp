#include "app/viewer/panels/table_text.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>

#include "app/viewer/model/results_table_model.h"

namespace cercania::viewer {
namespace {

template <class Cell>
QStringList line_of(const QTableView& table, const Cell& cell) {
    QStringList line;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column)) {
            line << cell(column);
        }
    }
    return line;
}

std::vector<QStringList> cells_of(const QTableView& table, const std::vector<int>& rows, int role) {
    std::vector<QStringList> lines;
    for (const int row : rows) {
        lines.push_back(line_of(table, [&](int column) {
            return table.model()->index(row, column).data(role).toString();
        }));
    }
    return lines;
}

}  // namespace

std::vector<int> rows_to_copy(const QTableView& table) {
    std::vector<int> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(table.model()->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

std::vector<QStringList> shown_cells(const QTableView& table, const std::vector<int>& rows,
                                     bool with_heads) {
    std::vector<QStringList> lines = cells_of(table, rows, Qt::DisplayRole);
    if (with_heads) {
        lines.insert(
            lines.begin(), line_of(table, [&](int column) {
                QString head = table.model()->headerData(column, Qt::Horizontal).toString();
                // Without the arrow that tells how the table is sorted.
                return head.remove(QString::fromUtf8(" ▾")).remove(QString::fromUtf8(" ▴"));
            }));
    }
    return lines;
}

std::vector<QStringList> plain_cells(const QTableView& table, const std::vector<int>& rows) {
    std::vector<QStringList> lines = cells_of(table, rows, ResultsTableModel::PlainRole);
    lines.insert(lines.begin(), line_of(table, [&](int column) {
                     return table.model()
                         ->headerData(column, Qt::Horizontal, ResultsTableModel::PlainRole)
                         .toString();
                 }));
    return lines;
}

}  // namespace cercania::viewer
