#pragma once

#include <vector>

#include "data/sample_city/source/layer_file.h"
#include "data/sample_city/source/town.h"

namespace cercania::sample {

/// Everything that is known of a town apart from its streets, as layers of a GeoPackage.
std::vector<LayerDraft> layers_of(const Town& town);

}  // namespace cercania::sample
