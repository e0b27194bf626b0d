#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/io/output_style.h"

namespace cercania {

/// Internal to core/io: one file to be written by GDAL.
struct OgrOutput {
    std::string path;        ///< where it is written
    std::string final_path;  ///< what it will be called: errors speak of this
    /// "GPKG", "XLSX" or "LIBKML" (any number of layers), "ESRI Shapefile", "GeoJSON" or
    /// "FlatGeobuf" (one).
    const char* driver = "";
    std::span<const FeatureLayer* const> layers;
    /// Said about the whole file where its format has a place for it.
    std::map<std::string, std::string> metadata = {};
    /// By the name of the layer; kept in the file where its format has a place for it.
    std::map<std::string, OutputStyle> styles = {};
};

/// Internal to core/io: writes layers to a new file by GDAL, reads it back and counts. Gives what
/// the fields of each layer are called in it. Throws Error(OutputUnwritable) when what lies on the
/// disk is not all of it.
std::vector<std::vector<std::string>> write_by_ogr(const OgrOutput& output,
                                                   Diagnostics& diagnostics,
                                                   const Control& control);

}  // namespace cercania
