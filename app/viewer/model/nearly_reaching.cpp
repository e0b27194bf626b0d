#include "app/viewer/model/nearly_reaching.h"

#include <algorithm>
#include <map>

#include "app/viewer/model/study_result.h"

namespace cercania::viewer {
namespace {

constexpr std::size_t kShown = 3;

}  // namespace

std::vector<NearlyReaching> nearly_reaching(std::size_t area,
                                            std::span<const std::uint32_t> area_of_place,
                                            std::span<const DemandPlace> places,
                                            std::span<const PlaceAccess> access,
                                            const Facilities& facilities) {
    std::map<std::uint32_t, NearlyReaching> by_facility;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (area_of_place[i] != area || access[i].status != AccessStatus::Beyond ||
            !access[i].cost) {
            continue;
        }
        const PlaceCost& cost = *access[i].cost;
        const auto [entry, is_new] = by_facility.try_emplace(cost.facility);
        NearlyReaching& facility = entry->second;
        if (is_new || cost.cost < facility.nearest.cost) {
            facility.nearest = cost;
        }
        facility.people += places[i].people;
    }
    std::vector<NearlyReaching> sorted;
    for (auto& [number, facility] : by_facility) {
        facility.name = facility_name(facilities.all[number]);
        sorted.push_back(facility);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const NearlyReaching& a, const NearlyReaching& b) {
                         return a.nearest.cost < b.nearest.cost;
                     });
    sorted.resize(std::min(sorted.size(), kShown));
    return sorted;
}

}  // namespace cercania::viewer
