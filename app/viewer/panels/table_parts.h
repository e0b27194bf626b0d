#pragma once

class QTableView;

namespace cercania::viewer {

/// Heights of the rows of a table, in pixels.
inline constexpr int kRowHeight = 36;
inline constexpr int kCompactRowHeight = 26;

/// Makes a table look as those of the results dock do: no grid, whole rows, heads in small type.
void set_up_table(QTableView& table);

}  // namespace cercania::viewer
