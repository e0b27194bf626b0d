#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cercania {

/// The distance of each cell's centre to the centre of the nearest marked cell, counted in cells;
/// infinite where nothing is marked. `marked` holds `rows` rows of `columns` cells. Exact Euclidean
/// distances, in linear time (Felzenszwalb & Huttenlocher 2012, Theory of Computing 8: 415-428).
std::vector<float> distance_transform(std::span<const std::uint8_t> marked, std::size_t columns,
                                      std::size_t rows);

}  // namespace cercania
