#include "core/io/csv_writer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "core/io/csv_columns.h"
#include "core/io/csv_table.h"
#include "core/io/output_fields.h"
#include "core/io/shape_writer.h"

namespace cercania {
namespace {

enum class Place { None, LonLat, Wkt };

Place place_of(const FeatureLayer& layer) {
    const OGRwkbGeometryType type = output_geometry_type(layer);
    if (type == wkbNone) {
        return Place::None;
    }
    return type == wkbPoint ? Place::LonLat : Place::Wkt;
}

std::string chain_text(const std::vector<GeoPoint>& points) {
    std::string text = "(";
    for (const GeoPoint& place : points) {
        fmt::format_to(std::back_inserter(text), "{}{} {}", text.size() > 1 ? ", " : "",
                       place.longitude.value(), place.latitude.value());
    }
    return text + ")";
}

std::string polygon_text(const GeoPolygon& polygon) {
    std::vector<std::string> rings;
    rings.reserve(polygon.rings.size());
    for (const GeoRing& ring : polygon.rings) {
        rings.push_back(chain_text(ring));
    }
    return fmt::format("({})", fmt::join(rings, ", "));
}

/// "LINESTRING (…)", or "MULTILINESTRING ((…), (…))" where there are several parts.
template <class Part, class ToText>
std::string single_or_multi(std::string_view word, const std::vector<Part>& parts,
                            const ToText& text_of) {
    if (parts.size() == 1) {
        return fmt::format("{} {}", word, text_of(parts.front()));
    }
    std::vector<std::string> texts;
    texts.reserve(parts.size());
    for (const Part& part : parts) {
        texts.push_back(text_of(part));
    }
    return fmt::format("MULTI{} ({})", word, fmt::join(texts, ", "));
}

/// A shape as well-known text (OGC Simple Features 1.2.1, section 7), with every digit of its
/// coordinates.
std::string wkt_of(const GeoShape& shape) {
    switch (shape.kind) {
        case ShapeKind::Points:
            return single_or_multi("POINT", shape.points,
                                   [](const GeoPoint& place) { return chain_text({place}); });
        case ShapeKind::Lines:
            return single_or_multi("LINESTRING", shape.lines, chain_text);
        case ShapeKind::Polygons:
            return single_or_multi("POLYGON", shape.polygons, polygon_text);
        case ShapeKind::None:
            return "";
    }
    return "";
}

std::string cell_text(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        return csv_quoted(never_run(*text));
    }
    return to_text(value);
}

/// Whether a field only repeats a coordinate of every feature, as that of a CSV read before does.
bool repeats_coordinate(const FeatureLayer& layer, std::size_t field, bool longitude) {
    return std::all_of(layer.features.begin(), layer.features.end(), [&](const Feature& feature) {
        const double* value = std::get_if<double>(&feature.values[field]);
        if (feature.shape.points.size() != 1 || value == nullptr) {
            return false;
        }
        const GeoPoint& place = feature.shape.points.front();
        return *value == (longitude ? place.longitude : place.latitude).value();
    });
}

std::vector<std::string> place_columns(Place place) {
    switch (place) {
        case Place::LonLat:
            return {"lon", "lat"};
        case Place::Wkt:
            return {"wkt"};
        case Place::None:
            return {};
    }
    return {};
}

std::string place_cells(const GeoShape& shape, Place place) {
    if (place == Place::Wkt) {
        return shape.kind == ShapeKind::None ? "" : csv_quoted(wkt_of(shape));
    }
    if (shape.points.empty()) {
        return ",";
    }
    return fmt::format("{},{}", shape.points.front().longitude.value(),
                       shape.points.front().latitude.value());
}

}  // namespace

std::string to_csv(const FeatureLayer& layer, Diagnostics& diagnostics) {
    const Place place = place_of(layer);
    const std::vector<std::string> columns = place_columns(place);
    FeatureLayer header = FeatureLayer{layer.source, layer.name, layer.crs_label, {}, {}};
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        const std::string name = lower_ascii(layer.fields[i].name);
        const bool repeated =
            place == Place::LonLat && ((name == "lon" && repeats_coordinate(layer, i, true)) ||
                                       (name == "lat" && repeats_coordinate(layer, i, false)));
        if (!repeated) {
            fields.push_back(i);
            header.fields.push_back(layer.fields[i]);
        }
    }
    std::vector<std::string> cells = columns;
    for (const std::string& name : output_field_names(header, {}, columns, diagnostics)) {
        cells.push_back(csv_quoted(never_run(name)));
    }
    std::string text = fmt::format("{}\n", fmt::join(cells, ","));
    for (const Feature& feature : layer.features) {
        cells.clear();
        if (place != Place::None) {
            cells.push_back(place_cells(feature.shape, place));
        }
        for (const std::size_t field : fields) {
            cells.push_back(cell_text(feature.values[field]));
        }
        text += fmt::format("{}\n", fmt::join(cells, ","));
    }
    return text;
}

}  // namespace cercania
