#pragma once

#include "data/sample_city/source/town.h"

namespace cercania::sample {

/// Draws the roads and tracks that lead out of town and around it through the fields: in the north,
/// west and south the data go on for about 900 m beyond the last houses. In the east they end with
/// the sample.
void lay_out_country_roads(Town& town);

}  // namespace cercania::sample
