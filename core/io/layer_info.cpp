#include "core/io/layer_info.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/geo/local_projection.h"
#include "core/geometry/polygon_area.h"
#include "core/io/csv_layer.h"
#include "core/io/gdal_session.h"
#include "core/io/ogr_layer.h"
#include "core/io/sheet_layer.h"
#include "core/io/source_file.h"
#include "core/io/vector_source.h"
#include "core/io/zipped_source.h"

namespace cercania {
namespace {

void include(std::optional<GeoExtent>& extent, const GeoPoint& place) {
    if (!extent) {
        extent = GeoExtent{place, place};
        return;
    }
    extent->lower_left.longitude = std::min(extent->lower_left.longitude, place.longitude);
    extent->lower_left.latitude = std::min(extent->lower_left.latitude, place.latitude);
    extent->upper_right.longitude = std::max(extent->upper_right.longitude, place.longitude);
    extent->upper_right.latitude = std::max(extent->upper_right.latitude, place.latitude);
}

void include(std::optional<GeoExtent>& extent, const GeoShape& shape) {
    for (const GeoPoint& place : shape.points) {
        include(extent, place);
    }
    for (const GeoLine& line : shape.lines) {
        for (const GeoPoint& place : line) {
            include(extent, place);
        }
    }
    for (const GeoPolygon& polygon : shape.polygons) {
        for (const GeoPoint& place : polygon.rings.front()) {
            include(extent, place);
        }
    }
}

/// What only the opened layer tells.
LayerInfo declared_info(GDALDataset& dataset, OGRLayer& layer) {
    LayerInfo info;
    info.name = layer.GetName();
    info.geometry_type = OGRGeometryTypeToName(layer.GetGeomType());
    if (const char* encoding = layer.GetMetadataItem("SOURCE_ENCODING", "SHAPEFILE")) {
        info.encoding = encoding;
    }
    try {
        if (const auto crs = stated_crs(dataset, layer)) {
            info.crs_label = crs->label();
        }
    } catch (const Error& error) {
        info.unusable_because = error.what();
        info.unusable_kind = error.kind();
    }
    return info;
}

/// On a plane of its own around each layer: within 1 part in 1,000 over a whole country.
std::optional<SquareMetres> median_area_of(const FeatureLayer& layer, const GeoExtent& extent) {
    const LocalProjection projection(GeoPoint::of(
        (extent.lower_left.longitude.value() + extent.upper_right.longitude.value()) / 2,
        (extent.lower_left.latitude.value() + extent.upper_right.latitude.value()) / 2));
    std::vector<SquareMetres> areas;
    for (const Feature& feature : layer.features) {
        SquareMetres area;
        for (const GeoPolygon& polygon : feature.shape.polygons) {
            PlanePolygon plane;
            for (const GeoRing& ring : polygon.rings) {
                plane.rings.push_back(projection.to_plane(ring));
            }
            area += area_of(plane);
        }
        if (feature.shape.kind == ShapeKind::Polygons) {
            areas.push_back(area);
        }
    }
    if (areas.empty()) {
        return std::nullopt;
    }
    const auto middle = areas.begin() + static_cast<std::ptrdiff_t>(areas.size() / 2);
    std::nth_element(areas.begin(), middle, areas.end());
    return *middle;
}

void add_contents(LayerInfo& info, const FeatureLayer& layer) {
    info.shape_kind = layer.shape_kind;
    info.feature_count = layer.features.size();
    info.fields = layer.fields;
    for (const Feature& feature : layer.features) {
        info.features_without_shape += feature.shape.kind == ShapeKind::None ? 1U : 0U;
        include(info.extent, feature.shape);
    }
    for (std::size_t field = 0; field < layer.fields.size(); ++field) {
        info.summaries.push_back(summarise_field(layer, field));
    }
    if (info.extent) {
        info.median_area = median_area_of(layer, *info.extent);
    }
}

SourceInfo inspect_csv(const std::string& source, const std::string& path,
                       const ReadOptions& options, const Control& control) {
    SourceInfo result;
    result.source = source;
    result.driver = "CSV";
    LayerInfo info;
    info.encoding = options.encoding;
    const FeatureLayer layer = read_csv_layer(source, path, options, result.diagnostics, control);
    add_contents(info, layer);
    info.name = layer.name;
    info.crs_label = layer.crs_label;
    info.geometry_type = layer.crs_label.empty() ? "None" : "Coordinates in columns";
    result.layers.push_back(std::move(info));
    return result;
}

SourceInfo inspect_workbook(const std::string& source, const SourceName& name,
                            const ReadOptions& options, const Control& control) {
    SourceInfo result;
    result.source = source;
    result.driver = lower_extension(name.path) == ".ods" ? "ODS" : "XLSX";
    const std::vector<std::string> names =
        name.layer.empty() ? sheet_names(name.path) : std::vector{name.layer};
    for (const std::string& sheet : names) {
        LayerInfo info;
        info.name = sheet;
        try {
            const FeatureLayer layer =
                read_sheet_layer(source, {name.path, sheet}, options, result.diagnostics, control);
            add_contents(info, layer);
            info.crs_label = layer.crs_label;
        } catch (const Error& error) {
            info.unusable_because = error.what();
            info.unusable_kind = error.kind();
        }
        info.geometry_type = info.crs_label.empty() ? "None" : "Coordinates in columns";
        result.layers.push_back(std::move(info));
    }
    return result;
}

SourceInfo inspect_ogr(const std::string& source, const SourceName& name,
                       const ReadOptions& options, const Control& control) {
    SourceInfo result;
    result.source = source;
    const GdalMessages messages;
    const DatasetHandle dataset = open_vector_source(name.path, options.encoding, messages);
    result.driver = dataset->GetDriverName();
    std::vector<std::string> names = data_layer_names(*dataset);
    if (!name.layer.empty()) {
        names = {choose_layer(*dataset, name.layer, {}).GetName()};
    }
    for (const std::string& layer_name : names) {
        LayerInfo info = declared_info(*dataset, *dataset->GetLayerByName(layer_name.c_str()));
        try {
            add_contents(info, read_ogr_layer(source, {name.path, layer_name}, options,
                                              result.diagnostics, control));
        } catch (const Error& error) {
            info.unusable_because = error.what();
            info.unusable_kind = error.kind();
        }
        result.layers.push_back(std::move(info));
    }
    return result;
}

/// Each of several files in a zip is a layer of the file's name, as it is picked by.
SourceInfo inspect_zip(const std::string& source, const SourceName& name,
                       const ReadOptions& options, const Control& control) {
    const std::vector<std::string> files = layer_files_in_zip(name.path);
    if (!name.layer.empty() || files.size() < 2) {
        return inspect_ogr(source, inside_of_zip(name), options, control);
    }
    SourceInfo whole;
    whole.source = source;
    for (const std::string& file : files) {
        LayerInfo layer;
        try {
            SourceInfo one =
                inspect_ogr(source, inside_of_zip({name.path, file}), options, control);
            if (one.layers.size() > 1) {
                throw Error(ErrorKind::InputMissing,
                            fmt::format("'{}' has several layers itself; unpack it", file));
            }
            whole.driver = one.driver;
            whole.diagnostics.append(one.diagnostics);
            layer = std::move(one.layers.front());
        } catch (const Error& error) {
            layer.unusable_because = error.what();
            layer.unusable_kind = error.kind();
        }
        layer.name = file;
        whole.layers.push_back(std::move(layer));
    }
    return whole;
}

}  // namespace

SourceInfo inspect_source(const std::string& source, const ReadOptions& options,
                          const Control& control) {
    return with_context(fmt::format("reading {}", source), [&] {
        const SourceName name = parse_source_name(source);
        require_readable(name.path);
        if (is_csv(name.path)) {
            return inspect_csv(source, name.path, options, control);
        }
        if (is_workbook(name.path)) {
            return inspect_workbook(source, name, options, control);
        }
        return is_zip(name.path) ? inspect_zip(source, name, options, control)
                                 : inspect_ogr(source, name, options, control);
    });
}

}  // namespace cercania
