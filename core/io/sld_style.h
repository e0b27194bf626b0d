#pragma once

#include <string>

#include "core/geometry/shape.h"
#include "core/io/output_style.h"

namespace cercania {

/// Internal to core/io: a style as map servers read it (OGC Styled Layer Descriptor 1.0.0, OGC
/// 02-070), for a layer of this name with features of this kind. `field_name` is what the style's
/// field is called in the output; not used without one.
std::string to_sld(const OutputStyle& style, ShapeKind kind, const std::string& layer_name,
                   const std::string& field_name);

}  // namespace cercania
