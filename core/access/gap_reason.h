#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/access/place_access.h"
#include "core/base/quantity.h"

namespace cercania {

/// Why a place is not served. In the order in which equal numbers of people are reported.
enum class GapReason {
    TooFar,     ///< no facility is near enough, even by a direct walk
    Detour,     ///< a facility is near, and the streets lead a long way round to it
    Barrier,    ///< a facility is near, and a barrier lies between: a river, a wall, an expressway
    SlowWay,    ///< the walk is short enough; hills, stairs, rough ground or waits make it slow
    NoService,  ///< nobody offers one of the services asked for
    Disconnected,  ///< its street leads to no facility
    NotSnapped,    ///< no usable street near the place
    EdgeOfData,    ///< the street data do not reach the place: not a gap of care but of knowledge
};
inline constexpr std::size_t kGapReasonCount = 8;

/// "too_far", "detour", "barrier", "slow_way", "no_service", "disconnected", "not_snapped",
/// "edge_of_data".
std::string_view gap_reason_name(GapReason reason);

/// When a walk beyond the cutoff is a detour and when it is simply far.
struct ReasonRule {
    /// The cutoff in metres walked; a cutoff in time multiplied by the profile's speed.
    Metres cutoff;
    /// Metres walked per metre as the crow flies that any street network asks for. The mean over
    /// all directions of a grid of straight streets is 4/pi = 1.27 (the mean of |sin| + |cos|;
    /// Larson & Odoni, Urban Operations Research, 1981, chapter 3), rounded up to 1.3. (By car to
    /// hospitals 1.4 was measured across the USA: Boscoe, Henry & Zdeb 2012.)
    double ordinary_detour = 1.3;
    /// Nobody offers one of the services asked for: what is cut off is so for want of it.
    bool service_missing = false;
};

/// Whether a place this far from a facility as the crow flies would be served by it, were the way
/// an ordinary one: the straight line times `ordinary_detour` is within the cutoff.
bool is_near_enough(Metres straight, const ReasonRule& rule);

/// None for a place that is served. A place with a way beyond a cutoff in time whose metres are
/// within what the profile's speed makes of it has a `SlowWay`. Any other is `TooFar` unless the
/// nearest facility (`straight_to_any`, or `straight` where that was not looked for) is near enough
/// as the crow flies; then it suffers from a `Barrier` where one stands before each facility that
/// is so near (`barred`), and else from a `Detour`.
std::optional<GapReason> gap_reason(const PlaceAccess& access, const ReasonRule& rule);

}  // namespace cercania
