#include "core/io/table_layer.h"

#include <algorithm>
#include <string_view>

#include <ogr_core.h>

#include "core/io/shape_writer.h"
#include "core/io/text_encoding.h"

namespace cercania {
namespace {

/// Office Open XML (ECMA-376), the name of a sheet.
constexpr std::size_t kSheetNameLength = 31;

std::string sheet_name(const std::string& name) {
    std::string result = name.empty() ? "layer" : name;
    std::replace_if(
        result.begin(), result.end(),
        [](char c) { return std::string_view("[]:*?/\\").find(c) != std::string_view::npos; }, '_');
    return std::string(cut_utf8(result, kSheetNameLength));
}

void put_coordinates_in_front(FeatureLayer& table, const FeatureLayer& layer) {
    table.fields.insert(table.fields.begin(), {{"lon", FieldType::Real}, {"lat", FieldType::Real}});
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const std::vector<GeoPoint>& points = layer.features[i].shape.points;
        std::vector<FieldValue>& values = table.features[i].values;
        if (points.empty()) {
            values.insert(values.begin(), 2, FieldValue());
        } else {
            values.insert(values.begin(),
                          {points.front().longitude.value(), points.front().latitude.value()});
        }
    }
}

}  // namespace

FeatureLayer as_table(const FeatureLayer& layer, Diagnostics& diagnostics) {
    FeatureLayer table = layer;
    table.name = sheet_name(layer.name);
    table.shape_kind = ShapeKind::None;
    for (Feature& feature : table.features) {
        feature.shape = {};
    }
    const OGRwkbGeometryType type = output_geometry_type(layer);
    if (type == wkbPoint) {
        put_coordinates_in_front(table, layer);
    } else if (type != wkbNone) {
        diagnostics.add({"shapes_left_out", Severity::Note,
                         "a spreadsheet holds no shapes; the table is written without them",
                         layer.source, layer.name});
    }
    return table;
}

}  // namespace cercania
