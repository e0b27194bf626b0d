#pragma once

#include <string>
#include <vector>

namespace cercania::testing {

/// A vector file to be made with GDAL for a test.
struct OgrFixture {
    std::string driver = "GPKG";
    std::string layer = "layer";
    std::string crs = "EPSG:4326";          ///< empty: none
    std::string geometry_type = "Unknown";  ///< "Point", "LineString", "Polygon", "None"
    /// Geometries as well-known text, easting or longitude first; "" is null.
    /// In lines, 7777 stands for NaN and 8888 for infinity, which well-known text cannot say.
    std::vector<std::string> shapes = {};
    /// Field "name" of every feature.
    std::vector<std::string> names = {};
};

/// Makes the file, or adds the layer to a file that is there.
void make_ogr_file(const std::string& path, const OgrFixture& fixture);

/// How another program sees a file: its own counts and words.
struct OgrSight {
    std::string driver;
    std::string layer;
    std::string geometry_type;
    std::string authority;  ///< "EPSG:4326"
    std::size_t features = 0;
    std::vector<std::string> fields;
    std::vector<std::string> rows;  ///< "v1|v2|WKT", null as "NULL"
};

std::vector<OgrSight> look_with_ogr(const std::string& path);

}  // namespace cercania::testing
