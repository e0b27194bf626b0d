#pragma once

#include <string>

#include "core/geometry/feature_layer.h"
#include "core/io/output_style.h"

namespace cercania {

/// Internal to core/io: what one line or polygon looks like, as OGR says it (OGR feature style
/// specification); "" for a value that the style has no class of, and for points: GDAL's KML driver
/// ends the program over a symbol that names no picture, and a picture would be a remote address.
std::string ogr_style(const OutputStyle& style, const Feature& feature);

}  // namespace cercania
