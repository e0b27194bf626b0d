#include "core/io/vector_source.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include <cpl_string.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/geojson_crs.h"
#include "core/io/shape_reader.h"
#include "core/io/source_file.h"

namespace cercania {
namespace {

/// Drivers that read plain files, run nothing from them and reach for nothing outside them.
constexpr std::array<const char*, 16> kAllowedDrivers = {
    "GPKG",       "ESRI Shapefile", "GeoJSON",      "GeoJSONSeq", "TopoJSON",
    "FlatGeobuf", "LIBKML",         "KML",          "GPX",        "GML",
    "DXF",        "XLSX",           "MapInfo File", "SQLite",     "OpenFileGDB",
    "ODS"};

/// A person may type a database of their own; a file cannot bring one in.
constexpr const char* kDatabaseDriver = "PostgreSQL";

constexpr std::string_view kReadableFormats =
    "GeoPackage, shapefile (zipped too), GeoJSON, FlatGeobuf, CSV, XLSX, ODS, KML, GPX, GML, DXF, "
    "SQLite, MapInfo and file geodatabase";

bool is_wgs84_by_standard(std::string_view driver) {
    constexpr std::array<std::string_view, 6> kDrivers = {"GeoJSON", "GeoJSONSeq", "TopoJSON",
                                                          "LIBKML",  "KML",        "GPX"};
    return std::find(kDrivers.begin(), kDrivers.end(), driver) != kDrivers.end();
}

bool is_housekeeping(std::string_view layer) {
    return layer == "layer_styles" || layer == "qgis_projects";
}

CPLStringList open_options(const std::string& path, const std::string& encoding) {
    CPLStringList options;
    const std::string extension = lower_extension(path);
    if (extension == ".gml") {
        options.SetNameValue("DOWNLOAD_SCHEMA", "NO");
        options.SetNameValue("WRITE_GFS", "NO");
    } else if (extension == ".shp" || extension == ".dbf") {
        if (!encoding.empty()) {
            options.SetNameValue("ENCODING", encoding.c_str());
        } else if (!states_encoding(path)) {
            // GDAL would take it for ISO-8859-1; the bytes themselves tell more.
            options.SetNameValue("ENCODING", "");
        }
    }
    return options;
}

std::string quoted_list(const std::vector<std::string>& names) {
    return names.empty() ? "(none)" : fmt::format("'{}'", fmt::join(names, "', '"));
}

[[noreturn]] void refuse_to_choose(const std::vector<std::string>& names, std::string_view why) {
    throw Error(ErrorKind::InputMissing,
                fmt::format("{}; pick one with PATH|layername=NAME: {}", why, quoted_list(names)));
}

OGRLayer& layer_by_name(GDALDataset& dataset, const std::string& name) {
    OGRLayer* layer = dataset.GetLayerByName(name.c_str());
    if (layer == nullptr) {
        throw Error(ErrorKind::InputMissing,
                    fmt::format("there is no layer '{}'; the layers are: {}", name,
                                quoted_list(data_layer_names(dataset))));
    }
    return *layer;
}

/// Those of several layers that have any feature (a GPX file always has all its five), or all of
/// them where none has.
std::vector<std::string> with_features(GDALDataset& dataset,
                                       const std::vector<std::string>& names) {
    std::vector<std::string> filled;
    for (const std::string& name : names) {
        OGRLayer& layer = *dataset.GetLayerByName(name.c_str());
        layer.ResetReading();
        if (names.size() == 1 || OGRFeatureUniquePtr(layer.GetNextFeature()) != nullptr) {
            filled.push_back(name);
        }
        layer.ResetReading();
    }
    return filled.empty() ? names : filled;
}

}  // namespace

DatasetHandle open_vector_source(const std::string& path, const std::string& encoding,
                                 const GdalMessages& messages) {
    register_gdal_drivers();
    require_readable(path);
    require_undamaged(path);
    CPLStringList drivers;
    if (is_database(path)) {
        drivers.AddString(kDatabaseDriver);
    } else {
        for (const char* driver : kAllowedDrivers) {
            drivers.AddString(driver);
        }
    }
    const CPLStringList options = open_options(path, encoding);
    DatasetHandle dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                            drivers.List(), options.List(), nullptr));
    if (dataset == nullptr) {
        const std::string said = messages.failure_text();
        if (is_database(path)) {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("the database cannot be reached: {}; check its address, name "
                                    "and user",
                                    said));
        }
        if (GDALIdentifyDriverEx(path.c_str(), GDAL_OF_RASTER, kRasterDrivers.data(), nullptr) !=
            nullptr) {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("'{}' is a raster, which has no features; rasters are read for "
                                    "heights alone, given with --dem",
                                    path));
        }
        throw Error(
            ErrorKind::InputUnreadable,
            fmt::format("'{}' cannot be read: it is damaged, cut short, or in another format "
                        "than {}{}{}",
                        path, kReadableFormats, said.empty() ? "" : "; GDAL says: ", said));
    }
    write_no_side_file(*dataset);
    if (dataset->GetLayerCount() == 0) {
        throw Error(ErrorKind::InputEmpty, fmt::format("'{}' has no layers", path));
    }
    return dataset;
}

std::vector<std::string> data_layer_names(GDALDataset& dataset) {
    std::vector<std::string> names;
    for (OGRLayer* layer : dataset.GetLayers()) {
        if (!is_housekeeping(layer->GetName())) {
            names.emplace_back(layer->GetName());
        }
    }
    return names;
}

OGRLayer& choose_layer(GDALDataset& dataset, const std::string& name,
                       const std::vector<ShapeKind>& wanted) {
    if (!name.empty()) {
        return layer_by_name(dataset, name);
    }
    const std::vector<std::string> names = data_layer_names(dataset);
    if (names.size() == 1) {
        return layer_by_name(dataset, names.front());
    }
    std::vector<std::string> sure;
    std::vector<std::string> possible;
    for (const std::string& candidate : names) {
        const auto kind = shape_kind_of(dataset.GetLayerByName(candidate.c_str())->GetGeomType());
        const bool fits =
            kind && (wanted.empty() ? *kind != ShapeKind::None
                                    : std::count(wanted.begin(), wanted.end(), *kind));
        if (fits) {
            sure.push_back(candidate);
        } else if (!kind) {
            possible.push_back(candidate);
        }
    }
    const std::vector<std::string> fitting = with_features(dataset, sure.empty() ? possible : sure);
    if (fitting.size() == 1) {
        return layer_by_name(dataset, fitting.front());
    }
    if (names.empty()) {
        throw Error(ErrorKind::InputEmpty, "the source has no layers");
    }
    if (fitting.empty()) {
        refuse_to_choose(names, "none of the layers has the geometry that is needed here");
    }
    refuse_to_choose(names, "there are several layers");
}

std::optional<Crs> stated_crs(GDALDataset& dataset, OGRLayer& layer) {
    if (dataset.GetDriverName() == std::string_view("GeoJSON") &&
        states_unknown_crs(dataset.GetDescription())) {
        return std::nullopt;
    }
    const OGRSpatialReference* reference = layer.GetSpatialRef();
    const bool undefined = reference == nullptr || reference->IsEmpty() || reference->IsLocal() ||
                           (reference->GetName() != nullptr &&
                            std::string_view(reference->GetName()).substr(0, 9) == "Undefined");
    if (undefined) {
        if (is_wgs84_by_standard(dataset.GetDriverName())) {
            return Crs::wgs84();
        }
        return std::nullopt;
    }
    return crs_from(*reference);
}

void refuse_without_crs(const std::string& what, const RawBox& extent) {
    const std::vector<CrsGuess> guesses = guess_crs(extent);
    const std::string fitting = guesses_text(guesses);
    throw Error(ErrorKind::CrsMissing,
                fmt::format("{}; if you know it, say it with --assume-crs EPSG:N, such as "
                            "--assume-crs {}{}{}",
                            what, guesses.empty() ? "EPSG:9377" : guesses.front().code,
                            fitting.empty() ? "" : ": ", fitting));
}

Crs resolve_crs(const std::optional<Crs>& stated, OGRLayer& layer, const ReadOptions& options,
                const std::string& source, Diagnostics& diagnostics) {
    const std::string& assume_crs = options.assume_crs;
    if (!stated) {
        if (assume_crs.empty()) {
            OGREnvelope extent;
            const bool known = layer.GetExtent(&extent, TRUE) == OGRERR_NONE;
            refuse_without_crs(
                "the layer does not say its coordinate reference system, or one that is not known",
                known ? RawBox{extent.MinX, extent.MinY, extent.MaxX, extent.MaxY} : RawBox());
        }
        return Crs::from_text(assume_crs);
    }
    if (!assume_crs.empty() && Crs::from_text(assume_crs).label() != stated->label()) {
        diagnostics.add({"crs_already_known", Severity::Warning,
                         fmt::format("the layer says it is in {}, which is used; the assumed {} is "
                                     "not",
                                     stated->label(), assume_crs),
                         source, layer.GetName()});
    }
    return *stated;
}

}  // namespace cercania
