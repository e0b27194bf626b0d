#pragma once

#include <cstdint>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// Internal to core/io. Whether one shapefile holds the layer, as `shapefile_parts` counts.
bool fits_one_shapefile(const FeatureLayer& layer, std::uint64_t most_bytes);

/// Internal to core/io. A layer as the shapefiles that hold it: one, or as many as it takes for the
/// shapes and the table of each to stay within `most_bytes`; diagnostic `layer_split` says how
/// many. Parts are called NAME, NAME_2, NAME_3 …, features keep their order. A feature that is
/// larger alone is a part alone. Sizes are those of ESRI's Shapefile Technical Description (1998)
/// and of dBase III, tables counted as if every number took the widest column.
std::vector<FeatureLayer> shapefile_parts(const FeatureLayer& layer, std::uint64_t most_bytes,
                                          Diagnostics& diagnostics);

}  // namespace cercania
