#pragma once

#include <span>
#include <string>
#include <vector>

namespace cercania {

/// Internal to core/io: the formats that layers are written in.
enum class OutputFormat {
    GeoPackage,
    Shapefile,
    ShapefileFolder,
    GeoJson,
    FlatGeobuf,
    Csv,
    Spreadsheet,  ///< .xlsx
    Kml
};

/// The format that the extension says; a '/' at the end a folder of shapefiles. Throws
/// Error(WrongUsage) that lists the extensions.
OutputFormat output_format(const std::string& path);

bool is_shapefile(OutputFormat format);
/// Whether one file of the format takes any number of layers.
bool holds_many_layers(OutputFormat format);
/// Whether a style is to lie beside a file of the format: GeoPackage and KML have it inside, tables
/// have none.
bool has_style_beside(OutputFormat format);

/// GDAL's name of the driver; CSV is written without GDAL.
const char* driver_of(OutputFormat format);

/// The files that layers of these names are written to: one for all, or one each.
std::vector<std::string> output_files(const std::string& path, OutputFormat format,
                                      std::span<const std::string> layer_names);

/// The files that may belong to an output beside itself, other than documents about it. Those of an
/// old one do not fit a new one.
std::vector<std::string> side_files(const std::string& file);

}  // namespace cercania
