#pragma once

#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// The facility (or the k facilities) nearest on foot to each demand feature: the demand's own
/// fields, then status, fac_id, fac_name, dist_m, time_s, snap_m, detour; with k above 1 also
/// `k_rank`, one row for each of the k. Adds counts and people by status to the report.
FeatureLayer analyse_nearest(const LoadedStudy& study, RunReport& report, const Control& control);

/// Every pair of demand feature and facility within the largest cutoff: demand_id, fac_id, dist_m,
/// time_s; no geometry. A demand feature of several places counts from the one nearest to the
/// facility. O(facilities × (search + places)).
FeatureLayer analyse_matrix(const LoadedStudy& study, RunReport& report, const Control& control);

}  // namespace cercania
