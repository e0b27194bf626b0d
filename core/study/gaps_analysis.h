#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/access/gaps.h"
#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/study/bundle_coverage.h"
#include "core/study/loaded_study.h"
#include "core/study/withheld_figures.h"

namespace cercania {

/// The gaps of a study: the areas as read, and the table that belongs to them row by row.
struct GapResult {
    FeatureLayer areas;
    GapTable table;
    Cutoff cutoff;
    std::vector<std::string> group_names;
    std::optional<std::size_t> name_field;  ///< of `areas`, for tables that a person reads
    /// What circles of the cutoff around the facilities would claim, see straight_share.
    std::optional<double> straight_share;
    /// How much of what is asked for together is within reach; none when no services are required.
    std::optional<BundleCoverage> bundle = std::nullopt;
    /// What is not told when the figures leave; none: everything may be.
    std::optional<WithheldFigures> withheld = std::nullopt;
};

/// Measures, for each area, the people within the largest cutoff of care and why the others are
/// not. The study must have areas and at least one cutoff. Adds counts, totals and the summary that
/// a planner reads to the report; stage "search".
GapResult analyse_gaps(const LoadedStudy& study, RunReport& report, const Control& control);

/// The areas' own fields, then people, served, unserved, share, dist_med, time_med, dist_mean,
/// time_mean, class, rank, reason, fac_id, fac_name, edge_flag, and sh_<group> for each group;
/// where services are required, `bundle` (the share of them within reach, in the mean over the
/// people) and `missing` (the one that most people lack). `facilities` are those of the result.
/// What is withheld is null, and a last field `withheld` names it; ranks count those that are told.
FeatureLayer gaps_layer(const GapResult& result, const Facilities& facilities);

}  // namespace cercania
