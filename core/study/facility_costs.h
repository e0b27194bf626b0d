#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/control.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// The cost from one demand unit to one facility: of the unit's place that is nearest to it.
struct UnitCost {
    std::uint32_t unit = 0;
    std::uint32_t facility = 0;
    PlaceCost cost;
    Metres leg;       ///< of that place to its street
    Metres straight;  ///< from that place to the facility, as the crow flies
};

/// The costs of all pairs within `limit` (infinity: all that are connected), sorted by facility,
/// then unit. One search a facility, shared out over the study's threads.
std::vector<UnitCost> pair_costs(const LoadedStudy& study, double limit, const Control& control);

}  // namespace cercania
