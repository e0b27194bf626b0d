#include "core/study/group_sums.h"

#include "core/base/error.h"

namespace cercania {

std::vector<GroupSum> group_sums(const Demand& demand, std::span<const std::uint8_t> place_counted,
                                 std::span<const std::uint8_t> place_served) {
    const std::vector<DemandPlace>& places = demand.places.places;
    CERCANIA_REQUIRE(place_counted.size() == places.size());
    CERCANIA_REQUIRE(place_served.size() == places.size());
    std::vector<GroupSum> sums(demand.groups.size());
    for (std::size_t group = 0; group < sums.size(); ++group) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::optional<double>& people = demand.groups[group][places[i].unit];
            if (people && place_counted[i] != 0) {
                sums[group].people += *people * places[i].share;
                sums[group].served += place_served[i] != 0 ? *people * places[i].share : 0.0;
            }
        }
    }
    return sums;
}

}  // namespace cercania
