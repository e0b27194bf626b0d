#pragma once

#include <map>
#include <span>
#include <string>

#include "core/geometry/feature_layer.h"
#include "core/io/output_style.h"

namespace cercania {

/// How the layers of results look in the programs that open them, by the name of the layer: gaps by
/// class (the underserved hatched, so that colour is not alone), catchments by limit, demand by
/// status, located diagnostics by severity, routes and networks plain. The colours are those of the
/// viewer's light map. Layers without a look of their own and tables are left out.
std::map<std::string, OutputStyle> result_styles(std::span<const FeatureLayer> layers);

}  // namespace cercania
