#pragma once

#include <QStringList>
#include <vector>

class QTableView;

namespace cercania::viewer {

/// The rows of a table that are selected, else all of them, from the top down.
std::vector<int> rows_to_copy(const QTableView& table);

/// Shown columns as they are shown.
std::vector<QStringList> shown_cells(const QTableView& table, const std::vector<int>& rows,
                                     bool with_heads);

/// Shown columns for other programs: numbers in one unit a column (named in its head), with a point
/// and without the separators of a language. For a table of ResultsTableModel.
std::vector<QStringList> plain_cells(const QTableView& table, const std::vector<int>& rows);

}  // namespace cercania::viewer
