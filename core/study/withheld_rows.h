#pragma once

#include <span>
#include <vector>

namespace cercania {

/// Whether a count is small: above 0 and below `minimum`. Nobody is nobody's secret.
bool is_small_count(double count, double minimum);

/// Which rows of a table of counts are not told, so that no reader learns a small count: neither
/// from a row, nor by taking the rows that are told from the totals beneath. Each row has the
/// counts that a reader could take from it, among them differences (which may be negative), in the
/// same order; each column adds up to a total that is told. Withheld are the rows that have a small
/// count, and then, fewest people first, as many more as it takes until at least two are, and what
/// they have together is no small count in any column: primary and complementary suppression,
/// Willenborg & de Waal, Elements of Statistical Disclosure Control, 2001, chapters 6 and 7. Rows
/// without anybody are no help and stay. O(rows² columns).
/// `chosen`: rows that are withheld whatever they count; empty: none.
std::vector<bool> withheld_rows(std::span<const std::vector<double>> rows, double minimum,
                                const std::vector<bool>& chosen = {});

/// The same for a list of counts beside its total.
std::vector<bool> withheld_cells(std::span<const double> cells, double minimum);

}  // namespace cercania
