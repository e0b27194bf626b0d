#include "core/study/facility_costs.h"

#include <map>
#include <utility>

#include "core/base/parallel.h"

namespace cercania {
namespace {

std::vector<UnitCost> costs_to(const LoadedStudy& study, std::uint32_t facility,
                               const CostField& field) {
    const DemandPlaces& demand = study.demand->places;
    std::vector<UnitCost> costs;
    for (std::uint32_t unit = 0; unit < demand.unit_count(); ++unit) {
        std::optional<UnitCost> best;
        for (std::uint32_t i = demand.first_place[unit]; i < demand.first_place[unit + 1]; ++i) {
            const TiedPlaces::One& tied = study.tied.all[i];
            if (!tied.usable()) {
                continue;
            }
            const auto cost = field.at(*tied.street);
            if (cost && (!best || cost->cost < best->cost.cost)) {
                best = UnitCost{
                    unit, facility, *cost, tied.street->leg,
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
    const auto graph = study.search_graph(study.unit());
    std::vector<std::vector<UnitCost>> by_facility(count);
    for_ranges(count, study.settings.threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        CostSearch search(graph);
        for (std::size_t i = begin; i < end; ++i) {
            control.check();
            const auto facility = static_cast<std::uint32_t>(i);
            const std::vector<Seed> seeds = study.facilities.seeds(facility);
            if (!seeds.empty()) {
                by_facility[i] = costs_to(study, facility, search.run(seeds, limit, control));
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
