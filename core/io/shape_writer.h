#pragma once

#include <memory>
#include <vector>

#include <ogr_geometry.h>

#include "core/geometry/feature_layer.h"

namespace cercania {

/// Internal to core/io. The geometry type of a layer to be written: wkbNone where no feature has a
/// shape, wkbUnknown where kinds are mixed, a multi type where some feature has several parts.
OGRwkbGeometryType output_geometry_type(const FeatureLayer& layer);

/// Internal to core/io. What the features of a layer to be written are; None for a table, and where
/// kinds are mixed.
ShapeKind output_shape_kind(const FeatureLayer& layer);

/// Internal to core/io. A shape as OGR has it, multi where `type` is; null for no shape.
std::unique_ptr<OGRGeometry> to_ogr(const GeoShape& shape, OGRwkbGeometryType type);

}  // namespace cercania
