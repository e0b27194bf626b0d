#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/geometry/feature_layer.h"

namespace cercania {

/// What the values of one field are like, so that a person can tell the field by what is in it.
struct FieldSummary {
    std::size_t filled = 0;  ///< values that are neither null nor empty text
    bool numeric = false;    ///< there are values, and all of them are finite numbers
    double least = 0.0;      ///< of a numeric field; so are `most` and `sum`
    double most = 0.0;
    double sum = 0.0;
    /// The first value, as text; empty when there is none.
    std::string example;
    /// Every value with how often it occurs, in alphabetical order; empty when there are more than
    /// `kMostListedValues` of them.
    std::vector<std::pair<std::string, std::size_t>> values;

    friend bool operator==(const FieldSummary&, const FieldSummary&) = default;
};

constexpr std::size_t kMostListedValues = 40;

/// Text that reads as a number counts as one. O(n log n) in features.
FieldSummary summarise_field(const FeatureLayer& layer, std::size_t field);

}  // namespace cercania
