#pragma once

#include <string>

#include "core/io/layer_reader.h"
#include "core/io/source_file.h"

namespace cercania {

/// Internal to core/io: read_layer for everything that GDAL reads.
FeatureLayer read_ogr_layer(const std::string& source, const SourceName& name,
                            const ReadOptions& options, Diagnostics& diagnostics,
                            const Control& control);

}  // namespace cercania
