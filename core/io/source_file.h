#pragma once

#include <string>
#include <string_view>

namespace cercania {

/// A source as a person types it, taken apart: `PATH` or `PATH|layername=NAME`.
struct SourceName {
    std::string path;
    std::string layer;  ///< empty: none named
};

/// Throws Error(WrongUsage) for an empty path or an option that is not `layername`.
SourceName parse_source_name(const std::string& source);

/// Whether a source is a PostGIS database, as GDAL has people type it ("PG:dbname=city").
bool is_database(std::string_view path);

/// Throws Error when nothing can be read at `path`: InputMissing, InputEmpty (0 bytes),
/// InputUnreadable (no permission). Databases, and paths that begin with /vsi, which are GDAL's
/// own, are not looked at.
void require_readable(const std::string& path);

/// The extension in lower case with its dot, such as ".gpkg"; "" where there is none.
std::string lower_extension(std::string_view path);

/// Throws Error(InputUnreadable) when the sizes that a shapefile or SQLite file writes in its own
/// header are not those of the file: it was cut short, or its parts do not belong together. Damage
/// of this kind goes unnoticed, or is only warned of, by the library that reads them.
void require_undamaged(const std::string& path);

/// Whether a shapefile (or a .dbf) says how its text is encoded: by a .cpg or its dBase header.
bool states_encoding(const std::string& path);

}  // namespace cercania
