#pragma once

#include <cstddef>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// A layer with what can be mended mended, and what became of its features.
struct LayerCheck {
    FeatureLayer mended;
    std::size_t kept = 0;      ///< as they were
    std::size_t repaired = 0;  ///< with another shape that covers the same ground
    std::size_t dropped = 0;   ///< said the same as another one in every field and point
};

/// Looks for what is wrong with a layer's features, and mends what has one right answer. Findings,
/// each with its feature and its place:
///  - shape_invalid: a polygon that is not valid by OGC Simple Features (a bow-tie, rings that
///    cross), with the ground that it gains or loses by the repair; mended.
///  - feature_duplicate: same shape and same values as an earlier feature; mended by leaving it
///  out.
///  - shape_duplicate: the same shape, other values; left.
///  - zones_overlap: two polygons that share more than a metre-wide strip would, with the ground
///    shared; left.
///  - gap_between_zones: ground that polygons enclose and none has, where it is small beside them;
///    left.
///  - values_missing: a field without values in some features, which is not zero; left.
///  - place_far_off: a feature far from all the others, as swapped or mistyped coordinates are;
///    left.
/// O(n log n) but for polygons that lie over each other. Throws Cancelled.
LayerCheck check_layer(const FeatureLayer& layer, Diagnostics& findings, const Control& control);

}  // namespace cercania
