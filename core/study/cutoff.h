#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/network/cost_field.h"

namespace cercania {

/// How far is near: a limit on metres walked or on the time the walk takes.
struct Cutoff {
    CostUnit unit = CostUnit::Distance;
    double limit = 0.0;  ///< metres or seconds, as `unit` says; above zero
    double shown = 0.0;  ///< the number as the person wrote it
    std::string suffix;  ///< the unit as the person wrote it: "m", "km", "min", "s" or "h"

    /// "800m", "15min": the number and the unit as written.
    std::string label() const;
    /// "800 m", "15 min": the same for a sentence.
    std::string text() const;

    friend bool operator==(const Cutoff&, const Cutoff&) = default;
};

/// Reads "400m,800m" or "5min,15min". Units: m, km, s, min, h. All of one list must limit the same
/// thing. Throws Error(WrongUsage) that repeats the text, for a number without a unit, zero,
/// negative, or a mix of distances and times. The result ascends and has no equal limits.
std::vector<Cutoff> parse_cutoffs(std::string_view text);

/// The same for a list that is already split, as in a study file.
std::vector<Cutoff> parse_cutoffs(const std::vector<std::string>& texts);

}  // namespace cercania
