#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/geometry/shape.h"

namespace cercania {

enum class FieldType { Integer, Real, Text };

struct Field {
    std::string name;
    FieldType type = FieldType::Text;
};

/// A cell of an attribute table; std::monostate is null, which is not zero and not "".
using FieldValue = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Feature {
    std::int64_t id = 0;  ///< the source's feature id; for a CSV the data row, counted from 1
    GeoShape shape;
    std::vector<FieldValue> values;  ///< as many as the layer has fields
};

/// One layer of features, read from a source or about to be written. Geometry is on WGS 84.
struct FeatureLayer {
    std::string source;     ///< the file or connection as the person typed it
    std::string name;       ///< the layer's name in the source
    std::string crs_label;  ///< CRS of the source before it was taken to WGS 84
    std::vector<Field> fields;
    std::vector<Feature> features;
    /// What the features are drawn as; says it for a layer without features. None: as the features
    /// themselves say.
    ShapeKind shape_kind = ShapeKind::None;

    /// Position of a field by its exact name, else by the name without regard to case; none when
    /// there is no such field.
    std::optional<std::size_t> field_index(std::string_view field_name) const;
    /// Position of a field that must be there. Throws Error(FieldMissing) that lists those there
    /// are.
    std::size_t require_field(std::string_view field_name) const;
};

/// "42", "3.5", "text" or "" for null.
std::string to_text(const FieldValue& value);

}  // namespace cercania
