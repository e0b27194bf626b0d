#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/classes/layer_style.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// One class of a style: what its features have in common.
struct LayerClass {
    std::string value = {};   ///< Categories: the text that all have; "" in the class of the others
    bool others = false;      ///< Categories: all values that have no class of their own
    double lower = 0.0;       ///< Graduated: above this (the least value itself in the first class)
    double upper = 0.0;       ///< Graduated: up to and with this
    std::uint32_t first = 0;  ///< Bivariate: the class of the field, 0 the lowest
    std::uint32_t second = 0;  ///< Bivariate: the class of the other field
    std::size_t count = 0;     ///< features in it
};

/// The classes of a layer under a style, and which each feature is in. Features without a value
/// (null, no number where numbers are shown) are in none.
struct LayerClasses {
    std::vector<LayerClass> classes;
    std::vector<std::optional<std::uint32_t>> of_feature;  ///< as many as the layer has features
    std::size_t without = 0;                               ///< features in no class

    bool empty() const { return classes.empty(); }
};

/// At most this many values have a class of their own; the rarer ones share one.
inline constexpr std::size_t kMostCategories = 11;

/// Sorts the features of a layer into the classes of a style. A plain style has none. A field that
/// is not there, or that holds no number where numbers are shown, gives no classes either.
/// Categories come in the order of their values, numbers before texts; a bivariate style always has
/// nine classes, class 3 * second + first.
LayerClasses classify(const FeatureLayer& layer, const LayerStyle& style);

/// The number in a cell, as it stands or as text that is wholly a number.
std::optional<double> number_in(const FieldValue& value);

/// The positions of the fields that hold numbers (in at least one feature, and nothing else).
std::vector<std::size_t> number_fields(const FeatureLayer& layer);

}  // namespace cercania
