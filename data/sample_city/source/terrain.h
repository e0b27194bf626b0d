#pragma once

#include "data/sample_city/source/plane.h"

namespace cercania::sample {

/// Height above the sea in metres: a valley that rises gently from its river, and in the west a
/// hillside about 120 m high.
double height_at(Point place);

inline constexpr double kHillHeight = 120.0;

}  // namespace cercania::sample
