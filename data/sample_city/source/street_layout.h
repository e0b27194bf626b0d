#pragma once

#include "data/sample_city/source/random.h"
#include "data/sample_city/source/town.h"

namespace cercania::sample {

/// Lays out every street: those drawn by hand, which bound the neighbourhoods, then the grid of
/// each neighbourhood, then the small corrections that make it look lived in. Fills the town's
/// streets and neighbourhoods.
void lay_out_streets(Town& town, Random& random);

}  // namespace cercania::sample
