#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/access/gaps.h"

namespace cercania::viewer {

/// One neighbourhood's people as whole numbers. served + beyond + unplaced = people.
struct AreaFigures {
    std::int64_t people = 0;
    std::int64_t served = 0;
    std::int64_t beyond = 0;
    std::int64_t unplaced = 0;  ///< where the street data do not reach
};

/// The figures of one result as they are shown everywhere: rounded once, so that rows, card,
/// headline and exports agree to the person.
struct ShownFigures {
    std::vector<AreaFigures> areas;  ///< as in the gap table
    AreaFigures total;

    /// Share served of those whose access can be told; none when there is nobody.
    std::optional<double> share_served() const;
};

ShownFigures shown_figures(const GapTable& table);

/// What a what-if changes, in the same whole numbers.
struct ShownChange {
    std::vector<std::int64_t> areas;  ///< people more (or fewer) within the limit
    std::int64_t gain = 0;            ///< of the neighbourhoods that gain
    std::int64_t lose = 0;            ///< of those that lose; not negative
    std::int64_t net() const { return gain - lose; }
};

/// Both must be of one study.
ShownChange shown_change(const ShownFigures& before, const ShownFigures& after);

}  // namespace cercania::viewer
