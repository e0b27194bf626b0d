#pragma once

#include <string>

#include "core/io/layer_reader.h"

namespace cercania {

/// Internal to core/io: whether a path is read as a table of text (.csv, .tsv, .txt).
bool is_csv(const std::string& path);

/// Internal to core/io: read_layer for tables of text, as read_table says.
FeatureLayer read_csv_layer(const std::string& source, const std::string& path,
                            const ReadOptions& options, Diagnostics& diagnostics,
                            const Control& control);

}  // namespace cercania
