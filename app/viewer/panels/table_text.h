#pragma once

#include <QStringList>
#include <vector>

#include "app/viewer/model/results_filter.h"
#include "app/viewer/model/results_table_model.h"

class QTableView;

namespace cercania::viewer {

/// What a table of neighbourhoods (a view of a ResultsFilter) tells other programs: the rows and
/// columns it shows, with the figures of `told`, which has the same neighbourhoods. Those whose
/// figures `told` withholds come last, in the order of the study: where they stand among the others
/// would tell what they have.
class TableText {
  public:
    TableText(const QTableView& table, const ResultsTableModel& told)
        : table_(&table), told_(&told) {}

    /// The rows that are selected, else all.
    std::vector<int> rows_to_copy() const;
    std::vector<int> all_rows() const;
    /// Shown columns as they are shown.
    std::vector<QStringList> shown_cells(const std::vector<int>& rows, bool with_heads) const;
    /// Shown columns for other programs: numbers in one unit a column (named in its head), with a
    /// point and without the separators of a language.
    std::vector<QStringList> plain_cells(const std::vector<int>& rows) const;

  private:
    template <class Cell>
    QStringList line_of(const Cell& cell) const;
    std::vector<QStringList> cells_of(const std::vector<int>& rows, int role) const;
    /// Of the study, in the order in which they are told.
    std::vector<int> areas_of(const std::vector<int>& rows) const;

    const QTableView* table_;
    const ResultsTableModel* told_;
};

}  // namespace cercania::viewer
