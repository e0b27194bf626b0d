#pragma once

#include <string>

namespace cercania {

/// Internal to core/io. Whether a GeoJSON file says a coordinate reference system that nobody here
/// knows: GDAL reads some of those as WGS 84. Its outermost object has one in its member `crs`, as
/// the GeoJSON of 2008 has it (by "name" or by "EPSG" code; a "link" is not followed); none, or
/// null, is the WGS 84 of RFC 7946. `path` may be one of GDAL's, such as /vsizip/. O(bytes).
bool states_unknown_crs(const std::string& path);

}  // namespace cercania
