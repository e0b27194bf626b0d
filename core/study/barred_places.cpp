#include "core/study/barred_places.h"

#include <algorithm>

#include "core/base/error.h"

namespace cercania {
namespace {

bool is_clear(const PreparedNetwork& network, const Facility& facility, PlanePoint place,
              const ReasonRule& rule) {
    return !facility.entries.empty() && is_near_enough(distance(place, facility.point), rule) &&
           !(network.barriers && network.barriers->crosses(place, facility.point));
}

}  // namespace

bool has_clear_line(const PreparedNetwork& network, const Facilities& facilities, PlanePoint place,
                    const ReasonRule& rule) {
    for (std::size_t service = 0; service < facilities.service_count(); ++service) {
        const bool is_clear_to_service = std::any_of(
            facilities.all.begin(), facilities.all.end(), [&](const Facility& facility) {
                return facility.offered.test(service) && is_clear(network, facility, place, rule);
            });
        if (!is_clear_to_service) {
            return false;
        }
    }
    return true;
}

bool has_clear_line(const PreparedNetwork& network, const std::vector<Facility>& facilities,
                    std::span<const std::uint32_t> numbers, PlanePoint place,
                    const ReasonRule& rule) {
    return std::any_of(numbers.begin(), numbers.end(), [&](std::uint32_t number) {
        return is_clear(network, facilities[number], place, rule);
    });
}

void mark_barred(const PreparedNetwork& network, const Facilities& facilities,
                 std::span<const DemandPlace> places, const ReasonRule& rule,
                 std::vector<PlaceAccess>& accesses) {
    CERCANIA_REQUIRE(places.size() == accesses.size());
    if (!network.barriers) {
        return;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        accesses[i].barred = accesses[i].status == AccessStatus::Beyond &&
                             !has_clear_line(network, facilities, places[i].point, rule);
    }
}

}  // namespace cercania
