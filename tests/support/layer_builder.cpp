#include "tests/support/layer_builder.h"

namespace cercania::testing {
namespace {

std::vector<GeoPoint> places(const Coordinates& coordinates) {
    std::vector<GeoPoint> result;
    for (const auto& [longitude, latitude] : coordinates) {
        result.push_back(GeoPoint::of(longitude, latitude));
    }
    return result;
}

}  // namespace

GeoShape point_shape(double longitude, double latitude) {
    GeoShape shape;
    shape.kind = ShapeKind::Points;
    shape.points = {GeoPoint::of(longitude, latitude)};
    return shape;
}

GeoShape line_shape(const Coordinates& coordinates) {
    GeoShape shape;
    shape.kind = ShapeKind::Lines;
    shape.lines = {places(coordinates)};
    return shape;
}

GeoShape polygon_shape(const std::vector<Coordinates>& rings) {
    GeoShape shape;
    shape.kind = ShapeKind::Polygons;
    shape.polygons.emplace_back();
    for (const Coordinates& ring : rings) {
        shape.polygons.back().rings.push_back(places(ring));
    }
    return shape;
}

LayerBuilder::LayerBuilder(std::string name) {
    layer_.name = std::move(name);
}

LayerBuilder& LayerBuilder::field(std::string name, FieldType type) {
    layer_.fields.push_back({std::move(name), type});
    return *this;
}

LayerBuilder& LayerBuilder::add(GeoShape shape, std::vector<FieldValue> values) {
    Feature feature;
    feature.id = static_cast<std::int64_t>(layer_.features.size()) + 1;
    feature.shape = std::move(shape);
    feature.values = std::move(values);
    layer_.features.push_back(std::move(feature));
    return *this;
}

}  // namespace cercania::testing
