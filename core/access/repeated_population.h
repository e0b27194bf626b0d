#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// Several features of one name that carry one and the same population: most often a zone in
/// several parts, each with the population of the whole.
struct RepeatedPopulation {
    std::string name;                   ///< the value the features share
    std::vector<std::size_t> features;  ///< positions in the layer, ascending, at least two
    double people = 0.0;                ///< of each of them
    /// People that a plain sum counts too often.
    double counted_again() const { return people * static_cast<double>(features.size() - 1); }
};

/// Finds the features that share both the value of `name_field` and a population above 0, in the
/// order of their first feature, and adds one diagnostic `repeated_population` for each group.
/// Nothing is corrected: see `area_shares`.
///
/// Without `name_field`, one is guessed, and only for layers of polygons: the first text field,
/// else the first whole-number field with "id" or "cod" in its name, that tells at least nine
/// features in ten apart and has such a group. O(n log n).
std::vector<RepeatedPopulation> find_repeated_population(const FeatureLayer& layer,
                                                         std::size_t people_field,
                                                         std::optional<std::size_t> name_field,
                                                         Diagnostics& diagnostics);

/// The factor by which to multiply the counts of each feature so that each repeated population is
/// counted once, dealt out by area: a part's share of the ground of all parts of its name, and 1
/// for every other feature. Parts without area share evenly.
std::vector<double> area_shares(const FeatureLayer& layer,
                                const std::vector<RepeatedPopulation>& repeats);

}  // namespace cercania
