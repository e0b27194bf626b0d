#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/network/care_search.h"

namespace cercania {

/// A bundle of services that people need all of: the entrances of the facilities that offer each,
/// one list a service. A bundle of one service is that service; an empty list is a service that
/// nobody offers.
using BundleSeeds = std::vector<std::vector<Seed>>;

/// By service, then by place: the cost of each place to the nearest facility that offers the
/// service, see CareSearch::costs. Throws Cancelled.
std::vector<std::vector<std::optional<PlaceCost>>> costs_by_service(
    CareSearch& search, std::span<const StreetPosition* const> places, const BundleSeeds& bundle,
    double limit, unsigned threads = 1, const Control& control = {});

/// Of the costs of one place to each service the greatest, which decides: the whole bundle is
/// within a limit exactly where it is. None where a service has no way; of equal costs the first.
std::optional<PlaceCost> deciding_cost(std::span<const std::optional<PlaceCost>> by_service);

/// The same for every place, from what costs_by_service gives.
std::vector<std::optional<PlaceCost>> deciding_costs(
    std::vector<std::vector<std::optional<PlaceCost>>> by_service);

/// The streets from which every service is within `limit`, with the cost that decides and the
/// facility that gives it: the greatest of the services' fields at every point. Throws Cancelled.
ReachedStreets reached_by_all(CareSearch& search, const BundleSeeds& bundle, double limit,
                              const Control& control = {});

/// The walk whose cost decides; none where a service has no way. Throws Cancelled.
std::optional<CareWalk> deciding_walk(CareSearch& search, const StreetPosition& place,
                                      const BundleSeeds& bundle, const Control& control = {});

}  // namespace cercania
