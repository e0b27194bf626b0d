#include "core/study/place_accesses.h"

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cercania {
namespace {

Metres straight_to_nearest(const Facilities& facilities, PlanePoint place) {
    Metres nearest = Metres::infinite();
    for (const Facility& facility : facilities.all) {
        if (!facility.entries.empty()) {
            nearest = std::min(nearest, distance(place, facility.point));
        }
    }
    return nearest;
}

}  // namespace

PlaceAccess access_of(const Facilities& facilities, const SearchGraph& graph, PlanePoint place,
                      const TiedPlaces::One& tied, const std::optional<PlaceCost>& cost,
                      Metres straight_to_any, const std::optional<Cutoff>& cutoff) {
    PlaceAccess access;
    access.street = tied.street;
    access.leg_crosses_barrier = tied.leg_crosses_barrier;
    access.straight = straight_to_any;
    access.straight_to_any = straight_to_any;
    if (!tied.usable()) {
        access.status = AccessStatus::NotSnapped;
        return access;
    }
    access.cost = cost;
    if (!access.cost) {
        access.status = AccessStatus::CutOff;
        return access;
    }
    const bool reached = !cutoff || within(access.cost->cost, cutoff->limit, graph);
    access.status = reached ? AccessStatus::Reached : AccessStatus::Beyond;
    access.straight = distance(place, facilities.all[access.cost->facility].point);
    return access;
}

bool within(double cost, double limit, const SearchGraph& graph) {
    return cost <= limit + kLimitTolerance.value() * graph.access_pace();
}

TiedPlaces tie_places(const PreparedNetwork& network, std::span<const DemandPlace> places,
                      unsigned threads, const Control& control) {
    constexpr std::size_t kBetweenChecks = 1024;
    TiedPlaces tied;
    tied.all.resize(places.size());
    for_ranges(places.size(), threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (i % kBetweenChecks == 0) {
                control.check();
            }
            TiedPlaces::One& one = tied.all[i];
            one.street = network.streets->nearest(places[i].point, network.settings.max_snap);
            one.leg_crosses_barrier =
                one.street && network.leg_is_barred(places[i].point, *one.street);
        }
    });
    return tied;
}

std::vector<PlaceAccess> measure_access(const PreparedNetwork& network,
                                        const Facilities& facilities, const CostField& field,
                                        std::span<const DemandPlace> places, const TiedPlaces& tied,
                                        const std::optional<Cutoff>& cutoff, unsigned threads) {
    CERCANIA_REQUIRE(tied.all.size() == places.size());
    CERCANIA_REQUIRE(&field.search_graph().graph() == network.graph.get());
    std::vector<PlaceAccess> accesses(places.size());
    for_ranges(places.size(), threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const TiedPlaces::One& one = tied.all[i];
            const auto cost = one.usable() ? field.at(*one.street) : std::nullopt;
            accesses[i] = access_of(facilities, field.search_graph(), places[i].point, one, cost,
                                    straight_to_nearest(facilities, places[i].point), cutoff);
        }
    });
    return accesses;
}

}  // namespace cercania
