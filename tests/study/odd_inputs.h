#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "tests/support/temp_folder.h"

namespace cercania::testing {

/// A broken or odd input, and what must become of it.
struct OddInput {
    std::string name;  ///< what is wrong or odd
    /// Makes the file and gives its path.
    std::function<std::string(const TempFolder&)> make;
    /// "2 kept, 1 repaired, 0 dropped; shape_invalid 1", or the kind of the error.
    std::string outcome;
    std::string said = {};  ///< a part of the error, or of one of the findings
};

void PrintTo(const OddInput& input, std::ostream* out);

/// Tables: CSV in all its dialects, survey exports.
std::vector<OddInput> odd_tables();
/// GeoJSON and other text formats of shapes.
std::vector<OddInput> odd_shapes();
/// Files with several parts or in binary: shapefiles, GeoPackages, FlatGeobufs, archives.
std::vector<OddInput> odd_files();

}  // namespace cercania::testing
