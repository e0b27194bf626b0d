#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/study/demand_source.h"

namespace cercania {

/// The people of one group over a whole study.
struct GroupSum {
    double people = 0.0;
    double served = 0.0;

    /// Share within the limit, 0 to 1; none when the group has nobody.
    std::optional<double> share() const {
        return people > 0.0 ? std::optional(served / people) : std::nullopt;
    }
};

/// One entry a group field of the demand, over the people of whom the headline tells the share:
/// `place_counted` (see counted_places) and `place_served` have one entry a place. Units whose
/// count is not known are left out.
std::vector<GroupSum> group_sums(const Demand& demand, std::span<const std::uint8_t> place_counted,
                                 std::span<const std::uint8_t> place_served);

}  // namespace cercania
