#pragma once

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/io/csv_table.h"
#include "core/io/layer_reader.h"

namespace cercania {

/// Internal to core/io: turns a table of text into the features of a layer that has its source and
/// name already. Columns of numbers become numbers (thousands marked or not: thousands_marks and
/// marks_doubtful are noted), but not codes with leading zeros ("001"). Columns of longitudes and
/// latitudes, in degrees or degrees, minutes and seconds, become the shape and stay among the
/// fields, as does a survey form's column of places; well-known text becomes the shape alone.
void read_table(CsvTable table, FeatureLayer& to, const ReadOptions& options,
                Diagnostics& diagnostics, const Control& control);

}  // namespace cercania
