#pragma once

#include <string>

namespace cercania::sample {

/// Writes the heights of the whole sample as a GeoTIFF of about 22 m cells: float, in steps of
/// 0.1 m, on WGS 84. Throws std::runtime_error when that fails.
void write_elevation(const std::string& path);

}  // namespace cercania::sample
