#include "core/io/qml_style.h"

#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/xml_text.h"

namespace cercania {
namespace {

using Properties = std::vector<std::pair<std::string, std::string>>;

/// "r,g,b,a" with 255 for full, as QGIS has it.
std::string rgba(const std::string& colour, double opacity) {
    CERCANIA_REQUIRE(colour.size() == 7 && colour.front() == '#');
    const auto part = [&](std::size_t at) { return std::stoi(colour.substr(at, 2), nullptr, 16); };
    return fmt::format("{},{},{},{}", part(1), part(3), part(5), std::lround(opacity * 255.0));
}

std::string number(double value) {
    return fmt::format("{}", value);
}

/// QGIS before 3.26 reads `prop`, later ones `Option`.
std::string symbol_layer(std::string_view type, const Properties& properties) {
    std::string text =
        fmt::format("    <layer class=\"{}\" enabled=\"1\" locked=\"0\" pass=\"0\">\n", type);
    text += "     <Option type=\"Map\">\n";
    for (const auto& [name, value] : properties) {
        fmt::format_to(std::back_inserter(text),
                       "      <Option name=\"{}\" type=\"QString\" value=\"{}\"/>\n", name, value);
    }
    text += "     </Option>\n";
    for (const auto& [name, value] : properties) {
        fmt::format_to(std::back_inserter(text), "     <prop k=\"{}\" v=\"{}\"/>\n", name, value);
    }
    return text + "    </layer>\n";
}

std::string line_layer(const OutputSymbol& symbol) {
    return symbol_layer("SimpleLine", {{"line_color", rgba(symbol.line, 1.0)},
                                       {"line_style", "solid"},
                                       {"line_width", number(symbol.line_mm)},
                                       {"line_width_unit", "MM"}});
}

Properties outline(const OutputSymbol& symbol) {
    if (symbol.line.empty()) {
        return {{"outline_style", "no"}};
    }
    return {{"outline_color", rgba(symbol.line, 1.0)},
            {"outline_style", "solid"},
            {"outline_width", number(symbol.line_mm)},
            {"outline_width_unit", "MM"}};
}

std::string fill_layers(const OutputSymbol& symbol) {
    Properties fill = outline(symbol);
    if (symbol.fill.empty()) {
        fill.emplace_back("style", "no");
    } else {
        fill.emplace_back("color", rgba(symbol.fill, symbol.fill_opacity));
        fill.emplace_back("style", "solid");
    }
    std::string text = symbol_layer("SimpleFill", fill);
    if (symbol.hatched) {
        text += symbol_layer(
            "SimpleFill",
            {{"color", rgba(symbol.line, 1.0)}, {"style", "b_diagonal"}, {"outline_style", "no"}});
    }
    return text;
}

std::string marker_layer(const OutputSymbol& symbol) {
    Properties marker = outline(symbol);
    marker.emplace_back("name", "circle");
    marker.emplace_back("color",
                        symbol.fill.empty() ? "0,0,0,0" : rgba(symbol.fill, symbol.fill_opacity));
    marker.emplace_back("size", number(symbol.size_mm));
    marker.emplace_back("size_unit", "MM");
    return symbol_layer("SimpleMarker", marker);
}

std::string symbol_text(const OutputSymbol& symbol, ShapeKind kind, std::size_t name) {
    const char* type = "fill";
    std::string layers;
    switch (kind) {
        case ShapeKind::Points:
            type = "marker";
            layers = marker_layer(symbol);
            break;
        case ShapeKind::Lines:
            type = "line";
            layers = line_layer(symbol);
            break;
        case ShapeKind::Polygons:
        case ShapeKind::None:
            layers = fill_layers(symbol);
            break;
    }
    return fmt::format(
        "   <symbol type=\"{}\" name=\"{}\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">\n"
        "{}   </symbol>\n",
        type, name, layers);
}

std::string categories(const OutputStyle& style) {
    std::string text = "  <categories>\n";
    for (std::size_t i = 0; i < style.classes.size(); ++i) {
        fmt::format_to(std::back_inserter(text),
                       "   <category value=\"{}\" label=\"{}\" symbol=\"{}\" render=\"true\"/>\n",
                       xml_text(style.classes[i].value), xml_text(style.classes[i].label), i);
    }
    return text + "  </categories>\n";
}

}  // namespace

std::string to_qml(const OutputStyle& style, ShapeKind kind, const std::string& field_name) {
    CERCANIA_REQUIRE(!style.classes.empty());
    std::string text =
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">\n";
    if (style.field) {
        fmt::format_to(std::back_inserter(text),
                       " <renderer-v2 type=\"categorizedSymbol\" attr=\"{}\" symbollevels=\"0\" "
                       "enableorderby=\"0\" forceraster=\"0\">\n",
                       xml_text(field_name));
        text += categories(style);
    } else {
        text +=
            " <renderer-v2 type=\"singleSymbol\" symbollevels=\"0\" enableorderby=\"0\" "
            "forceraster=\"0\">\n";
    }
    text += "  <symbols>\n";
    for (std::size_t i = 0; i < style.classes.size(); ++i) {
        text += symbol_text(style.classes[i].symbol, kind, i);
    }
    return text + "  </symbols>\n </renderer-v2>\n</qgis>\n";
}

}  // namespace cercania
