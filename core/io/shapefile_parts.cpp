#include "core/io/shapefile_parts.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/io/output_fields.h"

namespace cercania {
namespace {

constexpr std::uint64_t kFileHeader = 100;
constexpr std::uint64_t kRecordHeader = 8;
constexpr std::uint64_t kPoint = 16;

/// Of a shape's record, its header included: kind, box, counts, one number a part, its points.
std::uint64_t shape_bytes(const GeoShape& shape) {
    constexpr std::uint64_t kKindBoxAndCounts = 44;
    std::uint64_t points = shape.points.size();
    std::uint64_t parts = shape.lines.size();
    for (const GeoLine& line : shape.lines) {
        points += line.size();
    }
    for (const GeoPolygon& polygon : shape.polygons) {
        parts += polygon.rings.size();
        for (const GeoRing& ring : polygon.rings) {
            points += ring.size();
        }
    }
    return kRecordHeader + kKindBoxAndCounts + 4 * parts + kPoint * points;
}

std::uint64_t longest_text(const FeatureLayer& layer, std::size_t field) {
    std::size_t longest = 1;
    for (const Feature& feature : layer.features) {
        if (const auto* text = std::get_if<std::string>(&feature.values[field])) {
            longest = std::max(longest, text->size());
        }
    }
    return std::min(longest, kShapefileLimits.text_bytes);
}

/// Of one row of the table, which are all of one width.
std::uint64_t row_bytes(const FeatureLayer& layer) {
    constexpr std::uint64_t kNumber = 24;
    std::uint64_t bytes = 1;  // the mark of deleted rows
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        bytes += layer.fields[i].type == FieldType::Text ? longest_text(layer, i) : kNumber;
    }
    return bytes;
}

std::uint64_t table_header_bytes(const FeatureLayer& layer) {
    return 33 + 32 * std::uint64_t{layer.fields.size()};
}

/// The first feature of each part.
std::vector<std::size_t> first_features(const FeatureLayer& layer, std::uint64_t most_bytes) {
    const std::uint64_t row = row_bytes(layer);
    std::vector<std::size_t> first = {0};
    std::uint64_t shapes = kFileHeader;
    std::uint64_t table = table_header_bytes(layer);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const std::uint64_t shape = shape_bytes(layer.features[i].shape);
        const bool full = shapes + shape > most_bytes || table + row > most_bytes;
        if (full && i > first.back()) {
            first.push_back(i);
            shapes = kFileHeader;
            table = table_header_bytes(layer);
        }
        shapes += shape;
        table += row;
    }
    return first;
}

FeatureLayer part_of(const FeatureLayer& layer, std::size_t from, std::size_t to) {
    FeatureLayer part;
    part.source = layer.source;
    part.name = layer.name;
    part.crs_label = layer.crs_label;
    part.fields = layer.fields;
    part.shape_kind = layer.shape_kind;
    part.features.assign(layer.features.begin() + static_cast<std::ptrdiff_t>(from),
                         layer.features.begin() + static_cast<std::ptrdiff_t>(to));
    return part;
}

}  // namespace

bool fits_one_shapefile(const FeatureLayer& layer, std::uint64_t most_bytes) {
    return first_features(layer, most_bytes).size() == 1;
}

std::vector<FeatureLayer> shapefile_parts(const FeatureLayer& layer, std::uint64_t most_bytes,
                                          Diagnostics& diagnostics) {
    std::vector<std::size_t> first = first_features(layer, most_bytes);
    if (first.size() == 1) {
        return {layer};
    }
    first.push_back(layer.features.size());
    std::vector<FeatureLayer> parts;
    for (std::size_t i = 0; i + 1 < first.size(); ++i) {
        parts.push_back(part_of(layer, first[i], first[i + 1]));
        if (i > 0) {
            parts.back().name += fmt::format("_{}", i + 1);
        }
    }
    constexpr double kMegabyte = 1e6;
    diagnostics.add(
        {"layer_split", Severity::Warning,
         fmt::format("the {} features of layer '{}' take more than the {:.0f} MB that a "
                     "shapefile should have; they are written as {} shapefiles, '{}' to "
                     "'{}', which belong together; a .gpkg holds them in one",
                     layer.features.size(), layer.name, static_cast<double>(most_bytes) / kMegabyte,
                     parts.size(), parts.front().name, parts.back().name),
         layer.source, layer.name});
    return parts;
}

}  // namespace cercania
