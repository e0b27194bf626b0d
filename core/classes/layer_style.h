#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/classes/value_classes.h"

namespace cercania {

/// What the colour of a feature says: nothing (or what the layer always shows), the value of a
/// field, the class that a number falls in, or the classes of two numbers at once.
enum class StyleKind { Plain, Categories, Graduated, Bivariate };

/// How a layer of the map is coloured. Plain data, kept in the study file.
struct LayerStyle {
    StyleKind kind = StyleKind::Plain;
    std::string colour = {};        ///< Plain: "#rrggbb"; empty: the usual one
    std::string field = {};         ///< whose values are shown, unless plain
    std::string second_field = {};  ///< Bivariate: the other one
    ClassMethod method = ClassMethod::Quantile;
    std::uint32_t classes = 5;               ///< Graduated: how many, 2 to 9
    std::vector<double> limits = {};         ///< Graduated by hand: upper limits, ascending
    std::string ramp = {};                   ///< name of a colour ramp; empty: the usual one
    std::vector<std::uint32_t> hidden = {};  ///< classes that are not drawn, ascending

    friend bool operator==(const LayerStyle&, const LayerStyle&) = default;
};

inline constexpr std::uint32_t kFewestClasses = 2;
inline constexpr std::uint32_t kMostClasses = 9;
/// Bivariate styles have this many classes of each field.
inline constexpr std::uint32_t kBivariateClasses = 3;

/// The words of the study file. `style_kind_from` throws Error(WrongUsage) that lists them.
std::string_view style_kind_word(StyleKind kind);
StyleKind style_kind_from(std::string_view word);

}  // namespace cercania
