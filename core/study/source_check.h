#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/layer_check.h"
#include "core/io/layer_info.h"
#include "core/io/layer_writer.h"
#include "core/study/study_settings.h"

namespace cercania {

/// One layer of a source, looked at feature by feature.
struct CheckedLayer {
    LayerInfo info;    ///< says why, where the layer cannot be used; the rest is empty then
    LayerCheck found;  ///< with the mended layer
    std::vector<std::string> accented;  ///< up to four texts with letters beyond ASCII
};

struct CheckedSource {
    std::string source;
    std::string driver;  ///< "GPKG", "ESRI Shapefile", "CSV"
    std::vector<CheckedLayer> layers;
};

/// Looks for all that is wrong with the layers of a source: what reading it finds, check_layer,
/// populations that several zones repeat (repeated_population) and negative ones
/// (people_negative). Throws Error where nothing in it can be read, Cancelled.
CheckedSource check_source(const std::string& source, const SourceSettings& settings,
                           Diagnostics& findings, const Control& control);

/// What a person does about findings of a code, as a part of a sentence; empty where nothing is to
/// be done.
std::string_view way_out(std::string_view code);

/// Writes a copy of the checked layers with what can be mended mended, beside them a table of the
/// findings; takes the layers out of `checked`. What was read, and how, is in the metadata. Returns
/// the files written. Throws Error where there is no layer to write, and as write_layers.
std::vector<std::string> write_mended_copy(const std::string& path,
                                           std::vector<CheckedSource>& checked,
                                           const SourceSettings& settings, bool overwrite,
                                           Diagnostics& findings, const Control& control);

}  // namespace cercania
