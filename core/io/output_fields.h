#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// The limits a format sets to field names and text; 0: none.
struct FieldLimits {
    std::size_t name_bytes = 0;
    std::size_t text_bytes = 0;
};

/// dBase III, which shapefiles hold their table in: names of 10 bytes, text of 254.
inline constexpr FieldLimits kShapefileLimits = {10, 254};

/// A sheet of an Office Open XML workbook (ECMA-376): text of 32,767 characters in a cell, which
/// are no fewer bytes; 1,048,576 rows, one of them with the names.
inline constexpr FieldLimits kSheetLimits = {0, 32767};
inline constexpr std::size_t kSheetRows = 1'048'575;

/// Names for the fields of a layer in an output: short enough, never cut through a character, no
/// two the same but for case, none of the `reserved` ones (in lower case). Each change is noted as
/// field_renamed.
std::vector<std::string> output_field_names(const FeatureLayer& layer, const FieldLimits& limits,
                                            const std::vector<std::string>& reserved,
                                            Diagnostics& diagnostics);

/// A name that is not among `taken` (in lower case): `wanted`, or with a number behind, within
/// `max_bytes` (0: any length). Case does not tell names apart.
std::string unique_name(const std::string& wanted, const std::vector<std::string>& taken,
                        std::size_t max_bytes);

std::string lower_ascii(std::string text);

}  // namespace cercania
