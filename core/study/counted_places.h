#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cercania {

/// Not zero for each place whose people the headline counts, served or not: those in an area and on
/// ground that the street data reach. Of the others nobody can tell, or nobody asked; they are left
/// out of every share over a whole study. `off_data` (not zero where the data do not reach) has one
/// entry a place; `area_of_place` likewise, or is empty for a study without areas, where everybody
/// counts.
std::vector<std::uint8_t> counted_places(std::span<const std::uint8_t> off_data,
                                         std::span<const std::uint32_t> area_of_place);

}  // namespace cercania
