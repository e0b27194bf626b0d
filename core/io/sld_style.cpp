#include "core/io/sld_style.h"

#include <iterator>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/xml_text.h"

namespace cercania {
namespace {

/// A pixel of SLD is 0.28 mm (OGC 02-070, section 12.2).
constexpr double kPixelMm = 0.28;

std::string pixels(double millimetres) {
    return fmt::format("{:.2f}", millimetres / kPixelMm);
}

std::string parameter(const char* name, const std::string& value) {
    return fmt::format("<CssParameter name=\"{}\">{}</CssParameter>", name, value);
}

std::string stroke(const OutputSymbol& symbol) {
    return symbol.line.empty()
               ? std::string()
               : fmt::format("<Stroke>{}{}</Stroke>", parameter("stroke", symbol.line),
                             parameter("stroke-width", pixels(symbol.line_mm)));
}

std::string fill(const OutputSymbol& symbol) {
    return symbol.fill.empty()
               ? std::string()
               : fmt::format("<Fill>{}{}</Fill>", parameter("fill", symbol.fill),
                             parameter("fill-opacity", fmt::format("{}", symbol.fill_opacity)));
}

/// Lines at 45°: the mark that SLD's implementations share for it.
std::string hatch(const OutputSymbol& symbol) {
    return fmt::format(
        "<PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark>"
        "<WellKnownName>shape://slash</WellKnownName><Stroke>{}{}</Stroke></Mark>"
        "<Size>8</Size></Graphic></GraphicFill></Fill></PolygonSymbolizer>",
        parameter("stroke", symbol.line), parameter("stroke-width", "1"));
}

std::string symbolizers(const OutputSymbol& symbol, ShapeKind kind) {
    switch (kind) {
        case ShapeKind::Points:
            return fmt::format(
                "<PointSymbolizer><Graphic><Mark><WellKnownName>circle</WellKnownName>{}{}</Mark>"
                "<Size>{}</Size></Graphic></PointSymbolizer>",
                fill(symbol), stroke(symbol), pixels(symbol.size_mm));
        case ShapeKind::Lines:
            return fmt::format("<LineSymbolizer>{}</LineSymbolizer>", stroke(symbol));
        case ShapeKind::Polygons:
        case ShapeKind::None:
            break;
    }
    return fmt::format("<PolygonSymbolizer>{}{}</PolygonSymbolizer>{}", fill(symbol),
                       stroke(symbol), symbol.hatched ? hatch(symbol) : std::string());
}

std::string filter(const std::string& field_name, const std::string& value) {
    return fmt::format(
        "    <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{}</ogc:PropertyName>"
        "<ogc:Literal>{}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>\n",
        xml_text(field_name), xml_text(value));
}

}  // namespace

std::string to_sld(const OutputStyle& style, ShapeKind kind, const std::string& layer_name,
                   const std::string& field_name) {
    CERCANIA_REQUIRE(!style.classes.empty());
    std::string text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<StyledLayerDescriptor version=\"1.0.0\" xmlns=\"http://www.opengis.net/sld\" "
        "xmlns:ogc=\"http://www.opengis.net/ogc\">\n"
        " <NamedLayer><Name>{0}</Name><UserStyle><Name>{0}</Name><FeatureTypeStyle>\n",
        xml_text(layer_name));
    for (const OutputClass& one : style.classes) {
        fmt::format_to(std::back_inserter(text),
                       "   <Rule><Name>{0}</Name><Title>{0}</Title>\n{1}    {2}</Rule>\n",
                       xml_text(one.label),
                       style.field ? filter(field_name, one.value) : std::string(),
                       symbolizers(one.symbol, kind));
    }
    return text + " </FeatureTypeStyle></UserStyle></NamedLayer>\n</StyledLayerDescriptor>\n";
}

}  // namespace cercania
