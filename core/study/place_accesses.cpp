#include "core/study/place_accesses.h"

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cercania {
namespace {

/// As the crow flies, and with services asked for the greatest of what each is away: a direct way
/// that long would bring all of them within reach.
Metres straight_to_services(const Facilities& facilities, PlanePoint place) {
    Metres farthest;
    for (std::size_t service = 0; service < facilities.service_count(); ++service) {
        Metres nearest = Metres::infinite();
        for (const Facility& facility : facilities.all) {
            if (!facility.entries.empty() && facility.offered.test(service)) {
                nearest = std::min(nearest, distance(place, facility.point));
            }
        }
        farthest = std::max(farthest, nearest);
    }
    return farthest;
}

}  // namespace

PlaceAccess access_of(const Facilities& facilities, const CareGraph& graph, PlanePoint place,
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

bool within(double cost, double limit, const CareGraph& graph) {
    return cost <= limit + kLimitTolerance.value() * graph.access_pace();
}

std::vector<const StreetPosition*> TiedPlaces::streets() const {
    std::vector<const StreetPosition*> streets;
    streets.reserve(all.size());
    for (const One& one : all) {
        streets.push_back(one.usable() ? &*one.street : nullptr);
    }
    return streets;
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

MeasuredAccess measure_access_by_service(const Facilities& facilities, CareSearch& search,
                                         std::span<const DemandPlace> places,
                                         const TiedPlaces& tied,
                                         const std::optional<Cutoff>& cutoff, unsigned threads,
                                         const Control& control) {
    CERCANIA_REQUIRE(tied.all.size() == places.size());
    MeasuredAccess measured;
    measured.costs_by_service =
        costs_by_service(search, tied.streets(), facilities.seeds_by_service(),
                         std::numeric_limits<double>::infinity(), threads, control);
    const std::vector<std::optional<PlaceCost>> costs = deciding_costs(measured.costs_by_service);
    measured.places.resize(places.size());
    for_ranges(places.size(), threads, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            measured.places[i] =
                access_of(facilities, search.graph(), places[i].point, tied.all[i], costs[i],
                          straight_to_services(facilities, places[i].point), cutoff);
        }
    });
    return measured;
}

std::vector<PlaceAccess> measure_access(const Facilities& facilities, CareSearch& search,
                                        std::span<const DemandPlace> places, const TiedPlaces& tied,
                                        const std::optional<Cutoff>& cutoff, unsigned threads,
                                        const Control& control) {
    return measure_access_by_service(facilities, search, places, tied, cutoff, threads, control)
        .places;
}

}  // namespace cercania
