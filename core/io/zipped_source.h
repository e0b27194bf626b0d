#pragma once

#include <string>
#include <vector>

#include "core/io/source_file.h"

namespace cercania {

/// Internal to core/io: whether a path is a zip file with layers in it.
bool is_zip(const std::string& path);

/// Internal to core/io: the names, without extension, of the files in a zip that layers are read
/// from, in the order of the files' names. Throws Error(InputUnreadable) as inside_of_zip.
std::vector<std::string> layer_files_in_zip(const std::string& path);

/// Internal to core/io: the one file in a zip that layers are read from, as GDAL names it: the only
/// .shp, .gpkg, .geojson, .json, .kml, .gml, .gpx or .fgb, or the one that the source's layer names
/// (by its name without extension). Nothing is unpacked to the disk, and entries
/// that name files outside of the zip ("../x") are not seen.
///
/// Throws Error: InputUnreadable for a file that is no zip, and for one that would take more than
/// 4 GB, or over 200 times its own size, unpacked; InputEmpty where there is no layer in it;
/// InputMissing, listing them, where there are several and none is named.
SourceName inside_of_zip(const SourceName& name);

}  // namespace cercania
