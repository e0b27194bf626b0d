#include "core/access/gap_reason.h"

namespace cercania {

std::string_view gap_reason_name(GapReason reason) {
    switch (reason) {
        case GapReason::TooFar:
            return "too_far";
        case GapReason::Detour:
            return "detour";
        case GapReason::Barrier:
            return "barrier";
        case GapReason::SlowWay:
            return "slow_way";
        case GapReason::NoService:
            return "no_service";
        case GapReason::Disconnected:
            return "disconnected";
        case GapReason::NotSnapped:
            return "not_snapped";
        case GapReason::EdgeOfData:
            return "edge_of_data";
    }
    return "unknown";
}

bool is_near_enough(Metres straight, const ReasonRule& rule) {
    return straight * rule.ordinary_detour <= rule.cutoff + kLimitTolerance;
}

std::optional<GapReason> gap_reason(const PlaceAccess& access, const ReasonRule& rule) {
    switch (access.status) {
        case AccessStatus::Reached:
            return std::nullopt;
        case AccessStatus::CutOff:
            return rule.service_missing ? GapReason::NoService : GapReason::Disconnected;
        case AccessStatus::NotSnapped:
            if (access.leg_crosses_barrier) {
                return GapReason::Barrier;
            }
            return access.off_data ? GapReason::EdgeOfData : GapReason::NotSnapped;
        case AccessStatus::Beyond:
            break;
    }
    if (access.cost && access.cost->distance <= rule.cutoff + kLimitTolerance) {
        return GapReason::SlowWay;
    }
    if (!is_near_enough(access.straight_to_any.value_or(access.straight), rule)) {
        return GapReason::TooFar;
    }
    return access.barred ? GapReason::Barrier : GapReason::Detour;
}

}  // namespace cercania
