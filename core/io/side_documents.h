#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/geometry/feature_layer.h"
#include "core/io/output_format.h"
#include "core/io/output_style.h"

namespace cercania {

/// Internal to core/io: a small text file that belongs to an output and says of it what its format
/// has no place for.
struct SideDocument {
    std::string path;
    std::string text;
};

/// The documents of one layer written to `file`: `.qml` and `.sld` where it has a style (with
/// `_es` and `_fr` in their names in these languages), and `_fields.csv` (output,original) where
/// fields are not called what they were. `names`: what the fields are called in the output.
std::vector<SideDocument> layer_documents(const std::string& file, OutputFormat format,
                                          const FeatureLayer& layer,
                                          const std::vector<std::string>& names,
                                          const std::map<std::string, OutputStyle>& styles);

/// Where the layers come from, as a JSON object in `_provenance.json` beside the output, or in
/// `provenance.json` of a folder; none for a GeoPackage, which says it itself, nor without
/// metadata.
std::vector<SideDocument> provenance_documents(const std::string& path, OutputFormat format,
                                               const std::map<std::string, std::string>& metadata);

}  // namespace cercania
