#pragma once

#include <string>

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// Internal to core/io: a layer as comma-separated text, UTF-8, a line per feature. Points of one
/// part come as columns `lon` and `lat`, other shapes as `wkt`. Null is an empty cell, empty text
/// is "". Text that a spreadsheet would run (it begins with = + - @ or a tab) gets an apostrophe in
/// front, unless it is a number.
std::string to_csv(const FeatureLayer& layer, Diagnostics& diagnostics);

}  // namespace cercania
