#pragma once

#include <cstddef>
#include <vector>

#include "data/sample_city/source/street_plan.h"

namespace cercania::sample {

/// A length of one street that is the same all along: what becomes one way on the map.
struct Run {
    std::size_t street = 0;
    Stretch like;  ///< any of its stretches
    std::vector<std::size_t> nodes;
};

/// The runs of one street, from its beginning to its end.
std::vector<Run> runs_of(const StreetPlan& plan, std::size_t street);

}  // namespace cercania::sample
