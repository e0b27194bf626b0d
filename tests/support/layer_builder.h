#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/geometry/feature_layer.h"

namespace cercania::testing {

/// Shapes written as lists of {longitude, latitude}.
using Coordinates = std::vector<std::pair<double, double>>;

GeoShape point_shape(double longitude, double latitude);
GeoShape line_shape(const Coordinates& coordinates);
/// Rings as they are given: closed and oriented by the caller.
GeoShape polygon_shape(const std::vector<Coordinates>& rings);

/// Builds a layer feature by feature: layer("care").field("beds", FieldType::Integer)
/// .add(point_shape(-74, 4.6), {12}).
class LayerBuilder {
  public:
    explicit LayerBuilder(std::string name);
    LayerBuilder& field(std::string name, FieldType type);
    /// Ids count from 1.
    LayerBuilder& add(GeoShape shape, std::vector<FieldValue> values = {});
    const FeatureLayer& layer() const { return layer_; }

  private:
    FeatureLayer layer_;
};

}  // namespace cercania::testing
