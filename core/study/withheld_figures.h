#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace cercania {

/// What of a table of gaps is not told, to keep small counts private. One entry an area, a group or
/// a reason, in the order of the table.
struct WithheldFigures {
    /// Areas whose people stay told, but not how many of them are served, nor what tells it: share,
    /// walks, rank, reason.
    std::vector<bool> split;
    /// Areas whose people are not told either; their split is not told.
    std::vector<bool> people;
    std::vector<std::vector<bool>> groups;  ///< by group: the areas whose share is not told
    std::vector<bool> reasons;              ///< of all areas' people beyond, by GapReason
    /// Areas whose people beyond are not told by reason; those without a split are among them.
    std::vector<bool> area_reasons;
    /// Whether the sums of all areas (served, unserved, off the data) are not told.
    bool totals = false;
    std::string people_field;  ///< of the areas' own fields, told no more than their people
};

}  // namespace cercania
