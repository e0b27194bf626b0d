#pragma once

#include <string>
#include <vector>

#include "core/io/layer_reader.h"
#include "core/io/source_file.h"

namespace cercania {

/// Internal to core/io: whether a path is read as a workbook (.xlsx, .ods).
bool is_workbook(const std::string& path);

/// Internal to core/io: the names of the sheets that have anything in them. Throws Error as
/// open_vector_source.
std::vector<std::string> sheet_names(const std::string& path);

/// Internal to core/io: read_layer for one sheet of a workbook, whose first row has the names of
/// the columns, as read_table says.
FeatureLayer read_sheet_layer(const std::string& source, const SourceName& name,
                              const ReadOptions& options, Diagnostics& diagnostics,
                              const Control& control);

}  // namespace cercania
