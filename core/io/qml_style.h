#pragma once

#include <string>

#include "core/geometry/shape.h"
#include "core/io/output_style.h"

namespace cercania {

/// Internal to core/io: a style as QGIS keeps it (QML, as QGIS 3 reads), for a layer of features of
/// this kind. `field_name` is what the style's field is called in the output; not used without one.
std::string to_qml(const OutputStyle& style, ShapeKind kind, const std::string& field_name);

}  // namespace cercania
