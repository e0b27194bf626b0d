#include "core/study/result_styles.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace cercania {
namespace {

constexpr const char* kCareBlue = "#0068A6";
constexpr const char* kStreetGrey = "#7F8993";

/// Results come behind the fields of the layer they were added to, which may have one of that name.
std::optional<std::size_t> last_field(const FeatureLayer& layer, std::string_view name) {
    for (std::size_t i = layer.fields.size(); i > 0; --i) {
        if (layer.fields[i - 1].name == name) {
            return i - 1;
        }
    }
    return std::nullopt;
}

OutputSymbol area(const char* fill, const char* line, double line_mm, bool hatched = false) {
    OutputSymbol symbol;
    symbol.fill = fill;
    symbol.line = line;
    symbol.line_mm = line_mm;
    symbol.hatched = hatched;
    return symbol;
}

OutputSymbol point(const char* fill) {
    OutputSymbol symbol;
    symbol.fill = fill;
    symbol.line = "#FFFFFF";
    symbol.line_mm = 0.2;
    return symbol;
}

OutputSymbol stroke(const char* colour, double line_mm) {
    OutputSymbol symbol;
    symbol.line = colour;
    symbol.line_mm = line_mm;
    return symbol;
}

OutputStyle plain(const OutputSymbol& symbol, std::string label) {
    return {std::nullopt, {{"", std::move(label), symbol}}};
}

std::optional<OutputStyle> by_field(const FeatureLayer& layer, std::string_view field,
                                    std::vector<OutputClass> classes) {
    const std::optional<std::size_t> index = last_field(layer, field);
    if (!index) {
        return std::nullopt;
    }
    return OutputStyle{index, std::move(classes)};
}

std::optional<OutputStyle> gaps_style(const FeatureLayer& layer) {
    return by_field(layer, "class",
                    {{"served", "served", area("#DCEAF5", "#8FA9BC", 0.2)},
                     {"partly", "partly served", area("#F6E3B4", "#B79C55", 0.2)},
                     {"underserved", "underserved", area("#F3B57C", "#9C4407", 0.5, true)},
                     {"unserved", "unserved", area("#DA713C", "#6A2003", 0.9, true)},
                     {"no_people", "nobody lives there", area("#F4F4F2", "#BBBBB8", 0.2)},
                     {"no_data", "no data", area("#D2D2CF", "#8C8C89", 0.2, true)}});
}

std::string limit_label(double limit, const std::string& unit) {
    return fmt::format("within {} {}", limit, unit);
}

/// The farthest limit is the palest. Catchments of one limit lie over those of a farther one only
/// where the file has them so; their fill is let through for that.
std::optional<OutputStyle> catchments_style(const FeatureLayer& layer) {
    const std::optional<std::size_t> cutoff = last_field(layer, "cutoff");
    const std::optional<std::size_t> unit = last_field(layer, "unit");
    if (!cutoff || !unit) {
        return std::nullopt;
    }
    std::set<std::pair<double, std::string>> limits;
    for (const Feature& feature : layer.features) {
        if (const auto* limit = std::get_if<double>(&feature.values[*cutoff])) {
            limits.emplace(*limit, to_text(feature.values[*unit]));
        }
    }
    constexpr double kNearestOpacity = 0.45;
    OutputStyle style = {cutoff, {}};
    for (const auto& [limit, word] : limits) {
        OutputSymbol symbol = area(kCareBlue, kCareBlue, 0.35);
        symbol.fill_opacity =
            std::round(100.0 * kNearestOpacity / static_cast<double>(style.classes.size() + 1)) /
            100.0;
        style.classes.push_back({to_text(FieldValue(limit)), limit_label(limit, word), symbol});
    }
    return style.classes.empty() ? std::nullopt : std::optional(style);
}

std::optional<OutputStyle> nearest_style(const FeatureLayer& layer) {
    return by_field(layer, "status",
                    {{"reached", "care within reach", point("#0072B2")},
                     {"beyond", "beyond the limit", point("#D55E00")},
                     {"cut_off", "no way to care", point("#6A2003")},
                     {"not_snapped", "on no street", point("#8C8C89")}});
}

std::optional<OutputStyle> issues_style(const FeatureLayer& layer) {
    return by_field(layer, "severity",
                    {{"error", "error", point("#B3261E")},
                     {"warning", "warning", point("#E69F00")},
                     {"note", "note", point("#56B4E9")}});
}

std::optional<OutputStyle> style_of(const FeatureLayer& layer) {
    const std::string_view name = layer.name;
    if (name.starts_with("gaps")) {
        return gaps_style(layer);
    }
    if (name.starts_with("catchments")) {
        return catchments_style(layer);
    }
    if (name == "nearest") {
        return nearest_style(layer);
    }
    if (name == "issues") {
        return issues_style(layer);
    }
    if (name.starts_with("streets")) {
        return plain(stroke(kCareBlue, 0.4), "street within reach");
    }
    if (name == "route") {
        return plain(stroke(kCareBlue, 0.9), "way to care");
    }
    if (name == "network") {
        return plain(stroke(kStreetGrey, 0.26), "street");
    }
    return std::nullopt;
}

}  // namespace

std::map<std::string, OutputStyle> result_styles(std::span<const FeatureLayer> layers) {
    std::map<std::string, OutputStyle> styles;
    for (const FeatureLayer& layer : layers) {
        if (std::optional<OutputStyle> style = style_of(layer)) {
            styles.emplace(layer.name, std::move(*style));
        }
    }
    return styles;
}

}  // namespace cercania
