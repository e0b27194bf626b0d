#pragma once

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// Internal to core/io: a layer as a sheet without geometry. Points of one part become columns
/// `lon` and `lat` in front; other shapes are left out, noted as shapes_left_out. The name is made
/// one that spreadsheets take (31 characters, none of []:*?/\).
FeatureLayer as_table(const FeatureLayer& layer, Diagnostics& diagnostics);

}  // namespace cercania
