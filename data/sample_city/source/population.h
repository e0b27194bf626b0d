#pragma once

#include "data/sample_city/source/random.h"
#include "data/sample_city/source/town.h"

namespace cercania::sample {

/// People of all counted blocks together.
inline constexpr int kTownPeople = 30000;

/// Settles `kTownPeople` in the counted blocks, by the size of the block and the density of its
/// neighbourhood, and gives each block its sexes, ages, stratum and carers.
void settle(Town& town, Random& random);

}  // namespace cercania::sample
