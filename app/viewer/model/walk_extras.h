#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/study/walk_costs.h"

namespace cercania::viewer {

enum class ExtraKind { Way, Uphill, Downhill, Wait };

/// One thing that makes a walk take longer, or downhill shorter, than its length at the speed on
/// the flat: stairs and ground, a slope, a wait. Steps one after the other that take extra for the
/// same cause are one.
struct WalkExtra {
    ExtraKind kind = ExtraKind::Way;
    QString street;     ///< where it begins; empty where that street has no name
    Metres length;      ///< of the steps it is about; none for a wait
    Seconds before;     ///< what the steps take without it; none for a wait
    Seconds added;      ///< by it; negative where it shortens the walk
    Metres rise;        ///< of a slope
    Metres fall;        ///< likewise
    std::string cause;  ///< the tags or fields: "surface=gravel"; of a slope the heights', so empty

    /// What the time is multiplied by; of a wait none.
    double factor() const;
};

/// What a walk takes along its streets: by length and speed alone, and what else. The added times
/// make up the difference, those too small to be told (under half a second) together in `small`.
struct WalkExtras {
    Metres length;
    Seconds flat;
    Seconds added;
    std::vector<WalkExtra> all;  ///< in walking order
    Seconds small;
};
WalkExtras walk_extras(const std::vector<WalkCost>& costs);

/// What it is, in words: "Stairs", "Uphill, 6.2 %", "Wait at a crossing".
QString extra_title(const WalkExtra& extra);
/// Where, how much, and the cause: "Calle 5 · × 1.40 · surface=gravel".
QString extra_detail(const WalkExtra& extra);

}  // namespace cercania::viewer
