#pragma once

#include <QString>
#include <QStringList>
#include <cstddef>
#include <vector>

#include "core/study/profile_comparison.h"

namespace cercania::viewer {

/// A table of a comparison as it is shown: every cell in words, the first column a name.
struct ComparisonTable {
    QStringList heads;
    std::vector<QStringList> rows;
};

/// What each profile reaches: served, share, lost, of them at closed streets and by pace alone.
ComparisonTable profile_table(const ProfileComparison& comparison);

/// The areas where some profile loses somebody, the worst first: served by the first profile, and
/// the difference of each of the others.
struct AreaLosses {
    ComparisonTable table;
    std::vector<std::size_t> areas;  ///< of the rows
    std::size_t without = 0;         ///< areas that lose nobody
};
AreaLosses area_losses(const ProfileComparison& comparison);

/// The street pieces that cut a profile off, ranked by the people behind them.
struct PieceRows {
    ComparisonTable table;
    std::vector<GeoPoint> middles;  ///< of the rows
};
PieceRows piece_rows(const ProfileComparison& comparison);

}  // namespace cercania::viewer
