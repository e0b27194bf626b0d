#pragma once

#include <map>
#include <span>
#include <string>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// Internal to core/io: writes layers to a new file by GDAL, reads it back and counts. `driver` is
/// "GPKG" (any number of layers), "ESRI Shapefile", "GeoJSON" or "FlatGeobuf" (one). Throws
/// Error(OutputUnwritable), about `final_path`, when what lies on the disk is not all of it.
void write_by_ogr(const std::string& path, const std::string& final_path, const char* driver,
                  std::span<const FeatureLayer* const> layers,
                  const std::map<std::string, std::string>& metadata, Diagnostics& diagnostics,
                  const Control& control);

}  // namespace cercania
