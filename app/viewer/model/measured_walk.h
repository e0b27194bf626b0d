#pragma once

#include "core/base/control.h"
#include "core/geometry/shape.h"
#include "core/study/loaded_study.h"

namespace cercania::viewer {

/// What the measuring tool has laid: the walk along streets through some points.
struct MeasuredWalk {
    PlaneLine line;  ///< straight wherever no way leads from one point to the next
    Metres distance;
    Seconds time;
    bool broken = false;  ///< a stretch has no way along streets; it counts in neither figure
};

/// The walk through these points in their order, by the network and the pace of the study;
/// O(streets of the network) a stretch. Throws Cancelled.
MeasuredWalk measured_walk(const LoadedStudy& study, const PlaneLine& points,
                           const Control& control);

}  // namespace cercania::viewer
