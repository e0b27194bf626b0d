#include "core/network/road_rank.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cercania {

std::uint8_t road_rank(std::string_view highway) {
    static constexpr std::array<std::pair<std::string_view, std::uint8_t>, 15> kRanks = {
        {{"service", 1},
         {"track", 1},
         {"living_street", 1},
         {"residential", 2},
         {"unclassified", 2},
         {"road", 2},
         {"tertiary", 3},
         {"tertiary_link", 3},
         {"secondary", 4},
         {"secondary_link", 4},
         {"primary", 5},
         {"primary_link", 5},
         {"trunk", 6},
         {"trunk_link", 6},
         {"motorway", 7}}};
    const auto found = std::find_if(kRanks.begin(), kRanks.end(),
                                    [&](const auto& rank) { return rank.first == highway; });
    return found == kRanks.end() ? kForPeopleOnFoot : found->second;
}

}  // namespace cercania
