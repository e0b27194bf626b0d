#include "core/io/ogr_style.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

namespace cercania {
namespace {

const OutputClass* class_of(const OutputStyle& style, const Feature& feature) {
    if (!style.field) {
        return &style.classes.front();
    }
    const std::string value = to_text(feature.values[*style.field]);
    const auto found = std::find_if(style.classes.begin(), style.classes.end(),
                                    [&](const OutputClass& one) { return one.value == value; });
    return found == style.classes.end() ? nullptr : &*found;
}

std::string pen(const OutputSymbol& symbol) {
    return fmt::format("PEN(c:{},w:{}mm)", symbol.line, symbol.line_mm);
}

}  // namespace

std::string ogr_style(const OutputStyle& style, const Feature& feature) {
    const OutputClass* const found = class_of(style, feature);
    if (found == nullptr) {
        return "";
    }
    const OutputSymbol& symbol = found->symbol;
    std::vector<std::string> tools;
    if (feature.shape.kind == ShapeKind::Polygons && !symbol.fill.empty()) {
        tools.push_back(fmt::format("BRUSH(fc:{}{:02X})", symbol.fill,
                                    std::lround(symbol.fill_opacity * 255.0)));
    }
    if (feature.shape.kind != ShapeKind::Points && !symbol.line.empty()) {
        tools.push_back(pen(symbol));
    }
    return fmt::format("{}", fmt::join(tools, ";"));
}

}  // namespace cercania
