#include "core/network/care_bundle.h"

#include <utility>

#include "core/base/error.h"

namespace cercania {

std::vector<std::vector<std::optional<PlaceCost>>> costs_by_service(
    CareSearch& search, std::span<const StreetPosition* const> places, const BundleSeeds& bundle,
    double limit, unsigned threads, const Control& control) {
    std::vector<std::vector<std::optional<PlaceCost>>> costs;
    costs.reserve(bundle.size());
    for (const std::vector<Seed>& seeds : bundle) {
        costs.push_back(search.costs(places, seeds, limit, threads, control));
    }
    return costs;
}

std::optional<PlaceCost> deciding_cost(std::span<const std::optional<PlaceCost>> by_service) {
    std::optional<PlaceCost> decides;
    for (const std::optional<PlaceCost>& cost : by_service) {
        if (!cost) {
            return std::nullopt;
        }
        if (!decides || cost->cost > decides->cost) {
            decides = cost;
        }
    }
    return decides;
}

std::vector<std::optional<PlaceCost>> deciding_costs(
    std::vector<std::vector<std::optional<PlaceCost>>> by_service) {
    CERCANIA_REQUIRE(!by_service.empty());
    if (by_service.size() == 1) {
        return std::move(by_service.front());
    }
    std::vector<std::optional<PlaceCost>> decide(by_service.front().size());
    std::vector<std::optional<PlaceCost>> of_place(by_service.size());
    for (std::size_t place = 0; place < decide.size(); ++place) {
        for (std::size_t service = 0; service < by_service.size(); ++service) {
            of_place[service] = by_service[service][place];
        }
        decide[place] = deciding_cost(of_place);
    }
    return decide;
}

ReachedStreets reached_by_all(CareSearch& search, const BundleSeeds& bundle, double limit,
                              const Control& control) {
    CERCANIA_REQUIRE(!bundle.empty());
    ReachedStreets reached = search.reached(bundle.front(), limit, control);
    for (std::size_t service = 1; service < bundle.size(); ++service) {
        reached = slower_of(reached, search.reached(bundle[service], limit, control));
    }
    return reached;
}

std::optional<CareWalk> deciding_walk(CareSearch& search, const StreetPosition& place,
                                      const BundleSeeds& bundle, const Control& control) {
    std::optional<CareWalk> decides;
    for (const std::vector<Seed>& seeds : bundle) {
        auto walk = search.walk(place, seeds, control);
        if (!walk) {
            return std::nullopt;
        }
        if (!decides || walk->cost.cost > decides->cost.cost) {
            decides = std::move(walk);
        }
    }
    return decides;
}

}  // namespace cercania
