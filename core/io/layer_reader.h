#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// How a layer is to be read.
struct ReadOptions {
    /// CRS of layers that do not state one, such as "EPSG:9377". A layer's own CRS always wins, and
    /// a diagnostic says so.
    std::string assume_crs = {};
    /// Character encoding of the text, such as "ISO-8859-1"; empty: as the file says, else UTF-8
    /// where the bytes are valid UTF-8, else Windows-1252 with a diagnostic. Used for shapefiles,
    /// dBase tables and CSV; other formats fix their encoding.
    std::string encoding = {};
    /// The kinds of geometry that can be used; empty: any, and layers without geometry too.
    /// With ShapeKind::None among them a layer without any geometry is taken.
    std::vector<ShapeKind> wanted = {};
    /// Names of the fields to read; no value: all.
    std::optional<std::vector<std::string>> fields = std::nullopt;
};

/// Reads one layer of a vector source, taken to WGS 84.
///
/// `source` is a file or folder that GDAL's drivers for GeoPackage, shapefile, GeoJSON, FlatGeobuf,
/// KML, GPX, GML, DXF, SQLite, MapInfo and file geodatabase read, a zip with one of them inside, a
/// table of text or a sheet of a workbook (.xlsx, .ods) with columns of longitude and latitude, or
/// a PostGIS database ("PG:dbname=city"); `PATH|layername=NAME` picks a layer. Without a name the
/// only layer is taken, or the only one with a wanted geometry.
///
/// Z and M are dropped, curves become chords, collections are flattened, rings are closed and
/// oriented. A feature whose geometry is null, of the wrong type or impossible is kept without
/// shape (so that its people stay in the totals) and noted in `diagnostics`: null_geometry,
/// geometry_wrong_type, geometry_broken, coordinates_not_finite, coordinates_impossible. Other
/// codes: geometry_parts_dropped, crs_already_known, outside_crs_area, swapped_coordinates,
/// text_not_utf8, field_skipped, csv_row_broken, rows_deleted, reader_warning.
///
/// Throws Error: InputMissing, InputUnreadable (damaged, cut short, of another format), InputEmpty,
/// CrsMissing, CrsUnknown, CoordinatesImpossible (all of them), GeometryWrongType (all of them),
/// FieldMissing. Features are counted while reading, never taken from the file's own count.
FeatureLayer read_layer(const std::string& source, const ReadOptions& options,
                        Diagnostics& diagnostics, const Control& control);

}  // namespace cercania
