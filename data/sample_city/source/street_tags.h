#pragma once

#include "data/sample_city/source/map_draft.h"
#include "data/sample_city/source/street_runs.h"
#include "data/sample_city/source/town.h"

namespace cercania::sample {

/// The OpenStreetMap tags of a run of street.
Tags tags_of(const Town& town, const Run& run);

}  // namespace cercania::sample
