#include "core/network/reached_streets.h"

#include <algorithm>

namespace cercania {

ReachedStreets clipped_to(std::span<const ReachedStretch> streets, double limit) {
    ReachedStreets result;
    result.reserve(streets.size());
    for (ReachedStretch stretch : streets) {
        const double low = std::min(stretch.cost_from, stretch.cost_to);
        const double high = std::max(stretch.cost_from, stretch.cost_to);
        if (low > limit || (low == limit && high > limit)) {
            continue;
        }
        if (high > limit) {
            const double kept = (limit - low) / (high - low) * (stretch.to_m - stretch.from_m);
            if (stretch.cost_from > stretch.cost_to) {
                stretch.from_m = stretch.to_m - kept;
                stretch.cost_from = limit;
            } else {
                stretch.to_m = stretch.from_m + kept;
                stretch.cost_to = limit;
            }
        }
        result.push_back(stretch);
    }
    return result;
}

Metres length_of(std::span<const ReachedStretch> streets) {
    Metres total;
    for (const ReachedStretch& stretch : streets) {
        total += Metres::of(stretch.to_m - stretch.from_m);
    }
    return total;
}

}  // namespace cercania
