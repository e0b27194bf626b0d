#include "core/study/facility_costs.h"

#include <span>
#include <utility>

#include "core/base/parallel.h"

namespace cercania {
namespace {

std::vector<UnitCost> costs_to(const LoadedStudy& study, std::uint32_t facility,
                               std::span<const std::optional<PlaceCost>> place_costs) {
    const DemandPlaces& demand = study.demand->places;
    std::vector<UnitCost> costs;
    for (std::uint32_t unit = 0; unit < demand.unit_count(); ++unit) {
        std::optional<UnitCost> best;
        for (std::uint32_t i = demand.first_place[unit]; i < demand.first_place[unit + 1]; ++i) {
            const std::optional<PlaceCost>& cost = place_costs[i];
            if (cost && (!best || cost->cost < best->cost.cost)) {
                best = UnitCost{
                    unit, facility, *cost, study.tied.all[i].street->leg,
                    distance(demand.places[i].point, study.facilities.all[facility].point)};
                best->cost.facility = facility;
            }
        }
        if (best) {
            costs.push_back(*best);
        }
    }
    return costs;
}

}  // namespace

std::vector<UnitCost> pair_costs(const LoadedStudy& study, double limit, const Control& control) {
    const std::size_t count = study.facilities.all.size();
    const auto graph = study.care_graph(study.unit());
    const std::vector<const StreetPosition*> streets = study.tied.streets();
    std::vector<std::vector<UnitCost>> by_facility(count);
    for_ranges(count, study.settings.threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        CareSearch search(graph);
        for (std::size_t i = begin; i < end; ++i) {
            control.check();
            const auto facility = static_cast<std::uint32_t>(i);
            const std::vector<Seed> seeds = study.facilities.seeds(facility);
            if (!seeds.empty()) {
                by_facility[i] =
                    costs_to(study, facility, search.costs(streets, seeds, limit, 1, control));
            }
        }
    });
    std::vector<UnitCost> all;
    for (std::vector<UnitCost>& costs : by_facility) {
        all.insert(all.end(), costs.begin(), costs.end());
    }
    return all;
}

}  // namespace cercania
