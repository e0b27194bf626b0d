#include "core/study/map_layers.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/base/choice_words.h"
#include "core/base/error.h"
#include "core/study/map_layers_text.h"
#include "core/study/study_table.h"
#include "core/study/toml_text.h"

namespace cercania {
namespace {

constexpr ChoiceWords<MapLayerKind, 8> kWords = {{{"areas", MapLayerKind::Areas},
                                                  {"people", MapLayerKind::People},
                                                  {"streets", MapLayerKind::Streets},
                                                  {"catchments", MapLayerKind::Catchments},
                                                  {"barriers", MapLayerKind::Barriers},
                                                  {"facilities", MapLayerKind::Facilities},
                                                  {"labels", MapLayerKind::Labels},
                                                  {"file", MapLayerKind::File}}};

bool is_colour(const std::string& text) {
    constexpr std::size_t kLength = 7;  // "#rrggbb"
    return text.size() == kLength && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

std::uint32_t whole_number(StudyTable& table, const std::string& key, double number, double least,
                           double most) {
    if (!(number >= least && number <= most) || number != std::floor(number)) {
        table.refuse(fmt::format("'{}' must be a whole number from {} to {}, not {}", key, least,
                                 most, number));
    }
    return static_cast<std::uint32_t>(number);
}

std::vector<double> ascending_limits(StudyTable& table) {
    std::vector<double> limits = table.numbers("limits").value_or(std::vector<double>());
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (!std::isfinite(limits[i]) || (i > 0 && limits[i] <= limits[i - 1])) {
            table.refuse("'limits' must be ascending numbers");
        }
    }
    return limits;
}

LayerStyle read_style(StudyTable& table) {
    constexpr double kMostHidden = 1000.0;
    LayerStyle style;
    if (const auto kind = table.text("style")) {
        style.kind = style_kind_from(*kind);
    }
    style.colour = table.text("colour").value_or("");
    if (!style.colour.empty() && !is_colour(style.colour)) {
        table.refuse(fmt::format("'colour' must be like \"#0068a6\", not '{}'", style.colour));
    }
    style.field = table.text("field").value_or("");
    style.second_field = table.text("second_field").value_or("");
    if (const auto method = table.text("method")) {
        style.method = class_method_from(*method);
    }
    if (const auto count = table.number("classes")) {
        style.classes = whole_number(table, "classes", *count, kFewestClasses, kMostClasses);
    }
    style.limits = ascending_limits(table);
    style.ramp = table.text("ramp").value_or("");
    for (const double number : table.numbers("hidden").value_or(std::vector<double>())) {
        style.hidden.push_back(whole_number(table, "hidden", number, 0.0, kMostHidden));
    }
    std::sort(style.hidden.begin(), style.hidden.end());
    return style;
}

MapLayer read_layer_table(StudyTable& table) {
    MapLayer layer;
    layer.kind = map_layer_kind_from(table.required_text("kind"));
    layer.source = table.text("source").value_or("");
    if ((layer.kind == MapLayerKind::File) == layer.source.empty()) {
        table.refuse("a layer has a 'source' when its kind is \"file\", and only then");
    }
    layer.name = table.text("name").value_or("");
    layer.visible = table.flag("visible").value_or(true);
    layer.opacity = table.number("opacity").value_or(1.0);
    if (!(layer.opacity >= 0.0 && layer.opacity <= 1.0)) {
        table.refuse(fmt::format("'opacity' must be from 0 to 1, not {}", layer.opacity));
    }
    layer.style = read_style(table);
    table.refuse_unknown_keys();
    return layer;
}

template <class Number>
std::string numbers_text(const std::vector<Number>& numbers) {
    std::vector<std::string> texts;
    texts.reserve(numbers.size());
    for (const Number number : numbers) {
        texts.push_back(toml_number(static_cast<double>(number)));
    }
    return fmt::format("[{}]", fmt::join(texts, ", "));
}

std::string style_text(const LayerStyle& style) {
    const LayerStyle usual;
    std::string text;
    const auto add = [&text](std::string_view key, const std::string& value) {
        text += fmt::format("{} = {}\n", key, value);
    };
    if (style.kind != usual.kind) {
        add("style", toml_quoted(style_kind_word(style.kind)));
    }
    for (const auto& [key, value] :
         {std::pair("colour", &style.colour), std::pair("field", &style.field),
          std::pair("second_field", &style.second_field), std::pair("ramp", &style.ramp)}) {
        if (!value->empty()) {
            add(key, toml_quoted(*value));
        }
    }
    if (style.method != usual.method) {
        add("method", toml_quoted(class_method_word(style.method)));
    }
    if (style.classes != usual.classes) {
        add("classes", toml_number(style.classes));
    }
    if (!style.limits.empty()) {
        add("limits", numbers_text(style.limits));
    }
    if (!style.hidden.empty()) {
        add("hidden", numbers_text(style.hidden));
    }
    return text;
}

}  // namespace

std::vector<MapLayer> usual_map_layers() {
    std::vector<MapLayer> layers;
    for (const MapLayerKind kind :
         {MapLayerKind::Areas, MapLayerKind::Catchments, MapLayerKind::Streets,
          MapLayerKind::Barriers, MapLayerKind::People, MapLayerKind::Facilities,
          MapLayerKind::Labels}) {
        layers.emplace_back().kind = kind;
        layers.back().visible = kind != MapLayerKind::People;
    }
    return layers;
}

std::string_view map_layer_kind_word(MapLayerKind kind) {
    return word_of(kWords, kind);
}

MapLayerKind map_layer_kind_from(std::string_view word) {
    return choice_of(kWords, word, "a kind of layer");
}

std::vector<MapLayer> read_map_layers(const toml::table& root) {
    std::vector<MapLayer> layers;
    const toml::node* const node = root.get("layer");
    if (node == nullptr) {
        return layers;
    }
    const toml::array* const array = node->as_array();
    if (array == nullptr) {
        throw Error(ErrorKind::WrongUsage, "'layer' must be a list of tables: [[layer]]");
    }
    for (const toml::node& one : *array) {
        StudyTable table(one, "[[layer]]");
        MapLayer layer = with_context(fmt::format("layer {} of the map", layers.size() + 1),
                                      [&] { return read_layer_table(table); });
        const bool twice =
            std::any_of(layers.begin(), layers.end(), [&layer](const MapLayer& other) {
                return other.kind == layer.kind && layer.kind != MapLayerKind::File;
            });
        if (twice) {
            table.refuse(
                fmt::format("two layers are of kind '{}'", map_layer_kind_word(layer.kind)));
        }
        layers.push_back(std::move(layer));
    }
    return layers;
}

std::string map_layers_text(const std::vector<MapLayer>& layers) {
    if (layers == usual_map_layers()) {
        return {};
    }
    std::string text;
    for (const MapLayer& layer : layers) {
        text +=
            fmt::format("\n[[layer]]\nkind = {}\n", toml_quoted(map_layer_kind_word(layer.kind)));
        if (!layer.source.empty()) {
            text += fmt::format("source = {}\n", toml_quoted(layer.source));
        }
        if (!layer.name.empty()) {
            text += fmt::format("name = {}\n", toml_quoted(layer.name));
        }
        if (!layer.visible) {
            text += "visible = false\n";
        }
        if (layer.opacity != 1.0) {
            text += fmt::format("opacity = {}\n", toml_number(layer.opacity));
        }
        text += style_text(layer.style);
    }
    return text;
}

}  // namespace cercania
