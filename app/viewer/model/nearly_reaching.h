#pragma once

#include <QString>
#include <cstddef>
#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/access/place_access.h"
#include "core/study/facilities.h"

namespace cercania::viewer {

/// A facility whose catchment ends short of people of a neighbourhood, to whom it is the nearest.
struct NearlyReaching {
    QString name;
    PlaceCost nearest;    ///< from the nearest of those people
    double people = 0.0;  ///< to whom it is the nearest, and too far
};

/// The facilities that reach a neighbourhood's people most nearly, the nearest first; at most
/// three. `access` has one entry a place, `area_of_place` too.
std::vector<NearlyReaching> nearly_reaching(std::size_t area,
                                            std::span<const std::uint32_t> area_of_place,
                                            std::span<const DemandPlace> places,
                                            std::span<const PlaceAccess> access,
                                            const Facilities& facilities);

}  // namespace cercania::viewer
