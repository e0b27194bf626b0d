#pragma once

#include <QString>
#include <vector>

#include "app/viewer/map/street_reach.h"
#include "core/study/cutoff.h"
#include "core/study/facilities.h"
#include "core/study/loaded_study.h"
#include "core/study/map_layers.h"

namespace cercania::viewer {

/// What the layer of the streets is graduated by in a study file, where it shows the walk to care.
inline constexpr const char* kReachField = "reach";

/// Whether a layer shows streets in the colours of the walk to care.
bool shows_reach(const MapLayer& layer);

/// The upper limits, ascending, by which streets are told apart: those of the question where it has
/// several, else even steps as far as its limit, five at most.
std::vector<Cutoff> street_bands(const std::vector<Cutoff>& cutoffs);

/// What each band is called, and last what lies beyond: "up to 5 min", "beyond 20 min, or no way".
std::vector<QString> street_band_names(const std::vector<Cutoff>& bands);

/// The parts of all streets by the cost of the walk between them and the nearest of the facilities,
/// read off the field that catchments are made of: the number of the first limit that the cost is
/// within, else the number of limits. Every street is in the answer whole, once. O(n log n).
std::vector<BandedStreet> banded_streets(const LoadedStudy& study, const Facilities& facilities,
                                         const std::vector<Cutoff>& bands);

}  // namespace cercania::viewer
