#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/io/output_style.h"

namespace cercania {

/// How layers are to be written.
struct WriteOptions {
    /// Whether an output that is there already may be replaced.
    bool overwrite = false;
    /// Said about the whole data set: inside a GeoPackage, else in `_provenance.json` beside it.
    std::map<std::string, std::string> metadata = {};
    /// By the name of the layer. Kept inside a GeoPackage (table `layer_styles`, which QGIS reads)
    /// and a KML, else in a `.qml` (QGIS) and a `.sld` (map servers) beside; tables have none.
    std::map<std::string, OutputStyle> styles = {};
    /// The most bytes that the shapes of a shapefile, and its table, may take: a layer that takes
    /// more becomes several shapefiles. Beyond 2^31 - 1 many programs read them wrong or not at
    /// all, since they count bytes in 32 bits.
    std::uint64_t shapefile_bytes = 2'147'483'647;
};

/// Writes layers in the format of the extension: `.gpkg` (all layers in one file), `.shp`,
/// `.geojson`, `.fgb`, `.csv` (one layer; several become siblings PATH_<layer>.EXT), `.xlsx` (a
/// sheet a layer, without shapes but for the coordinates of points), `.kml` (a folder a layer), or
/// a folder of shapefiles where `path` ends in '/'. Coordinates are EPSG:4326; null stays null.
///
/// Whole or not at all: everything is written under temporary names in the same folder, closed,
/// read back and counted, flushed to the disk, and only then given its name.
///
/// A shapefile's field names are shortened to 10 bytes and its text to 254 bytes, never through a
/// character; diagnostics field_renamed and text_shortened say where, and `_fields.csv` beside it
/// which field is which. A layer too large for one becomes several, PATH_<layer>.shp,
/// PATH_<layer>_2.shp …, layer_split. Whole numbers that a format cannot hold become text,
/// number_kept_as_text. In a CSV points become columns `lon` and `lat`, other shapes a column
/// `wkt`, and text that begins with = + - @ gets an apostrophe in front, so that no spreadsheet
/// runs it.
///
/// A FlatGeobuf holds no features without a shape: they are left out and noted as feature_left_out.
///
/// Returns the files written, without a shapefile's side files. Throws Error: WrongUsage (unknown
/// extension), OutputExists, OutputUnwritable, GeometryWrongType (kinds that the format cannot
/// mix).
std::vector<std::string> write_layers(const std::string& path, std::span<const FeatureLayer> layers,
                                      const WriteOptions& options, Diagnostics& diagnostics,
                                      const Control& control);

/// Whether what is written at `path` takes any number of layers: a GeoPackage, a workbook, a KML, a
/// folder. Throws Error(WrongUsage) for an unknown extension.
bool holds_all_layers(const std::string& path);

/// Throws the Error that `write_layers` would: to be called before long work. The names of the
/// layers matter only where there will be several of them.
void check_output_path(const std::string& path, bool overwrite,
                       std::span<const std::string> layer_names = {});

}  // namespace cercania
