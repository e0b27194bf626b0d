#include "app/viewer/shell/tour_sights.h"

#include <algorithm>
#include <vector>

namespace cercania::viewer {

std::size_t busiest_facility(const StudyState& state) {
    std::vector<double> people(state.live.facilities.all.size(), 0.0);
    for (const AreaGap& area : state.live.gaps->table.areas) {
        if (area.facility) {
            people[*area.facility] += area.served;
        }
    }
    return static_cast<std::size_t>(std::max_element(people.begin(), people.end()) -
                                    people.begin());
}

std::size_t worst_zone(const Document& document) {
    const GapTable& table = document.result().base->live.gaps->table;
    const auto worst = std::find_if(table.areas.begin(), table.areas.end(),
                                    [](const AreaGap& area) { return area.rank == 1U; });
    return static_cast<std::size_t>(worst - table.areas.begin());
}

PlanePoint worst_place(const Document& document) {
    const GapTable& table = document.result().base->live.gaps->table;
    const std::size_t worst = worst_zone(document);
    PlanePoint sum;
    double people = 0.0;
    const auto& places = document.result().study->demand->places.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (table.area_of_place[i] == worst) {
            sum = sum + places[i].point * places[i].people;
            people += places[i].people;
        }
    }
    return sum * (1.0 / std::max(people, 1.0));
}

}  // namespace cercania::viewer
