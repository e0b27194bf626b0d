#pragma once

#include "data/sample_city/source/town.h"

namespace cercania::sample {

/// Makes a block of every piece of ground between streets, set back from them by half the width of
/// each street, and an open space of those where a square or park is planned. Fills the town's
/// blocks (without residents) and open spaces.
void lay_out_blocks(Town& town);

/// The ring moved inwards, each side by its own distance; sides that vanish are left out. Empty
/// when nothing remains. `ring` runs anticlockwise, `setbacks[i]` belongs to the side from point i.
Ring set_back(const Ring& ring, const std::vector<double>& setbacks);

}  // namespace cercania::sample
