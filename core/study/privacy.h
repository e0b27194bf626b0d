#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/quantity.h"
#include "core/geo/coordinates.h"
#include "core/geometry/feature_layer.h"
#include "core/study/gaps_analysis.h"
#include "core/study/study_settings.h"

namespace cercania {

/// Says in each result what of it is not told. The results are of one study: at its limits,
/// ascending, and as its scenarios at the largest limit; because a reader has all of them, a count
/// is also small when two of them differ by so little. Does nothing when the study has no minimum
/// count.
void withhold_small_counts(std::span<GapResult* const> by_limit,
                           std::span<GapResult* const> scenarios, const StudySettings& settings);

/// Makes layers fit to leave: in `catchments` and `nearest` small counts become null and the field
/// `withheld` says which; points move to the middle of their cell of the study's grid, as do fields
/// that repeat their coordinates; polygons of care places become such points; distances and times
/// of single places are rounded to the grid's step, where walks begin and end is left out. What
/// `gaps_layer` leaves out it leaves out itself.
void keep_private(std::vector<FeatureLayer>& layers, const StudySettings& settings);

/// The middle of the point's cell in a grid of squares of this side. Degrees are taken for those of
/// a sphere of 6,371,008.8 m, the mean radius of the Earth (Moritz, Geodetic Reference System
/// 1980): a side is right to 1 %.
GeoPoint coarse_point(const GeoPoint& point, Metres side);

/// What the study keeps private, in a sentence that goes with its outputs; empty: nothing.
std::string privacy_text(const PrivacySettings& privacy);

}  // namespace cercania
