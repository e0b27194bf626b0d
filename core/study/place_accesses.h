#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/access/place_access.h"
#include "core/base/control.h"
#include "core/network/care_search.h"
#include "core/study/cutoff.h"
#include "core/study/facilities.h"
#include "core/study/prepared_network.h"

namespace cercania {

/// Where each place meets its street, found once and used by every field of a study.
struct TiedPlaces {
    struct One {
        std::optional<StreetPosition> street;  ///< nearest usable street within max-snap
        bool leg_crosses_barrier = false;
        bool usable() const { return street.has_value() && !leg_crosses_barrier; }
    };
    std::vector<One> all;

    /// By place: its street; null for a place that is not usable. Valid as long as `all` is.
    std::vector<const StreetPosition*> streets() const;
};

TiedPlaces tie_places(const PreparedNetwork& network, std::span<const DemandPlace> places,
                      unsigned threads, const Control& control);

/// The access of every place to the facilities: to the nearest one, or where services are asked for
/// to the nearest one that offers each, of which the one that costs most decides. Without a cutoff
/// every place with a way is reached. Throws Cancelled.
std::vector<PlaceAccess> measure_access(const Facilities& facilities, CareSearch& search,
                                        std::span<const DemandPlace> places, const TiedPlaces& tied,
                                        const std::optional<Cutoff>& cutoff, unsigned threads,
                                        const Control& control);

/// The same, and by service, then place, the costs that it is put together from.
struct MeasuredAccess {
    std::vector<PlaceAccess> places;
    std::vector<std::vector<std::optional<PlaceCost>>> costs_by_service;
};
MeasuredAccess measure_access_by_service(const Facilities& facilities, CareSearch& search,
                                         std::span<const DemandPlace> places,
                                         const TiedPlaces& tied,
                                         const std::optional<Cutoff>& cutoff, unsigned threads,
                                         const Control& control);

/// The access of one place from its cost (none: no way leads to a facility) and the straight line
/// to the facility that is nearest as the crow flies (the farthest of those, with services asked
/// for). The cost's facility is an index into `facilities`.
PlaceAccess access_of(const Facilities& facilities, const CareGraph& graph, PlanePoint place,
                      const TiedPlaces::One& tied, const std::optional<PlaceCost>& cost,
                      Metres straight_to_any, const std::optional<Cutoff>& cutoff);

/// Whether a cost is within a limit, to within the centimetre that limits are inclusive of.
bool within(double cost, double limit, const CareGraph& graph);

}  // namespace cercania
