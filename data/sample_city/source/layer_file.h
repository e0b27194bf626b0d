#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "data/sample_city/source/plane.h"

namespace cercania::sample {

enum class ShapeKind { Places, Lines, Areas };

using Value = std::variant<std::monostate, int, std::string>;  ///< monostate: not known (null)

struct Field {
    std::string name;
    bool number = false;
};

/// One layer of features, to be written as it is.
struct LayerDraft {
    struct Feature {
        Line shape;  ///< a point, a line, or the outline of a polygon
        std::vector<Value> values;
    };
    std::string name;
    std::string description;
    ShapeKind kind = ShapeKind::Places;
    std::vector<Field> fields;
    std::vector<Feature> features;
};

/// Writes the layers to a new GeoPackage on WGS 84, replacing an older one, with a fixed date.
/// Throws std::runtime_error when that fails.
void write_layers(const std::vector<LayerDraft>& layers, const std::string& path);

}  // namespace cercania::sample
