#include "core/study/counted_places.h"

#include <cstddef>

#include "core/access/area_assignment.h"
#include "core/base/error.h"

namespace cercania {

std::vector<std::uint8_t> counted_places(std::span<const std::uint8_t> off_data,
                                         std::span<const std::uint32_t> area_of_place) {
    CERCANIA_REQUIRE(area_of_place.empty() || area_of_place.size() == off_data.size());
    std::vector<std::uint8_t> counted(off_data.size(), 0);
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const bool outside = !area_of_place.empty() && area_of_place[i] == AreaAssignment::kOutside;
        counted[i] = outside || off_data[i] != 0 ? 0 : 1;
    }
    return counted;
}

}  // namespace cercania
