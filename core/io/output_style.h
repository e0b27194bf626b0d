#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cercania {

/// How the features of one class of an output layer are drawn: as far as the layer's geometry has a
/// use for it. Colours are "#rrggbb".
struct OutputSymbol {
    std::string fill;         ///< of polygons and points; empty: none
    std::string line;         ///< of lines and outlines; empty: none
    double line_mm = 0.26;    ///< width of lines and outlines, in millimetres on paper
    double fill_opacity = 1;  ///< 0 to 1
    bool hatched = false;  ///< 45° lines in the colour of the outline, so that colour is not alone
    double size_mm = 2.4;  ///< of points
};

/// The features that have one value in the style's field.
struct OutputClass {
    std::string value;  ///< as text; of numbers the shortest text that reads back as the number
    std::string label;  ///< in the legend
    OutputSymbol symbol;
};

/// How a layer looks in the programs that open it. Without a field all features have the symbol of
/// the one class there is.
struct OutputStyle {
    std::optional<std::size_t> field;  ///< position among the layer's fields
    std::vector<OutputClass> classes;  ///< at least one
};

}  // namespace cercania
