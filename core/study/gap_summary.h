#pragma once

#include "core/study/gaps_analysis.h"

namespace cercania {

/// Adds the totals of a gap table to the report, and the lines that a planner reads: the headline,
/// the people by reason, and the areas with most people beyond the limit. The shown figures of
/// people are rounded once, so that they add up.
void summarise_gaps(const GapResult& result, const LoadedStudy& study, RunReport& report);

}  // namespace cercania
