#pragma once

#include "data/sample_city/source/plane.h"
#include "data/sample_city/source/random.h"
#include "data/sample_city/source/street_names.h"
#include "data/sample_city/source/street_plan.h"
#include "data/sample_city/source/town_plan.h"

namespace cercania::sample {

/// Draws the streets inside one neighbourhood: two families of parallel lines, turned to fit the
/// outline, unevenly spaced, and cut at it.
void draw_grid(StreetPlan& plan, const PlannedDistrict& district, const Ring& outline,
               StreetNames& names, Random& random);

}  // namespace cercania::sample
