#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/base/error.h"
#include "core/base/quantity.h"
#include "core/geo/coordinates.h"
#include "core/geometry/feature_layer.h"
#include "core/geometry/field_summary.h"
#include "core/io/layer_reader.h"

namespace cercania {

/// A box on WGS 84; a box over the antimeridian is not told from its complement.
struct GeoExtent {
    GeoPoint lower_left;
    GeoPoint upper_right;
};

/// What one layer of a source holds, as found by reading all of it.
struct LayerInfo {
    std::string name;
    std::string geometry_type;      ///< as the layer declares it: "Point", "Unknown (any)", "None"
    std::string crs_label;          ///< empty: the layer states none
    std::size_t feature_count = 0;  ///< counted
    std::size_t features_without_shape = 0;
    ShapeKind shape_kind = ShapeKind::None;
    std::optional<GeoExtent> extent = std::nullopt;
    std::string encoding;  ///< of the text, where the file says it
    std::vector<Field> fields;
    std::vector<FieldSummary> summaries = {};  ///< one a field
    /// Half of the polygons are smaller; none where there is no polygon.
    std::optional<SquareMetres> median_area = std::nullopt;
    /// Why the layer cannot be used, if it cannot: the text of the Error that reading it throws.
    std::string unusable_because;
    /// The kind of that Error.
    std::optional<ErrorKind> unusable_kind = std::nullopt;
};

struct SourceInfo {
    std::string source;
    std::string driver;  ///< "GPKG", "ESRI Shapefile", "CSV"
    std::vector<LayerInfo> layers;
    Diagnostics diagnostics;  ///< problems met in all the layers
};

/// Looks into a source: all its layers, or the one named by `PATH|layername=NAME`. Throws Error
/// when nothing in it can be looked at; what is wrong with single layers is in the result.
SourceInfo inspect_source(const std::string& source, const ReadOptions& options,
                          const Control& control);

}  // namespace cercania
