#include "core/study/demand_source.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/access/repeated_population.h"
#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/study/facilities.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

/// A number, nothing (null or empty text), or not a number at all.
struct Cell {
    std::optional<double> number;
    bool numeric = true;
};

Cell read_cell(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return {static_cast<double>(*integer), true};
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return {*real, std::isfinite(*real)};
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->empty()) {
            return {};
        }
        double number = 0.0;
        const auto [end, status] =
            std::from_chars(text->data(), text->data() + text->size(), number);
        const bool whole = status == std::errc() && end == text->data() + text->size();
        return {number, whole && std::isfinite(number)};
    }
    return {};
}

}  // namespace

std::vector<std::optional<double>> numbers_of(const FeatureLayer& layer,
                                              const std::string& field_name) {
    const std::size_t field = layer.require_field(field_name);
    std::vector<std::optional<double>> numbers;
    numbers.reserve(layer.features.size());
    for (const Feature& feature : layer.features) {
        const Cell cell = read_cell(feature.values[field]);
        if (!cell.numeric) {
            Error error(ErrorKind::FieldNotNumeric,
                        fmt::format("'{}' is not a number; choose a field of counts, or correct "
                                    "the value",
                                    to_text(feature.values[field])));
            error.add_context(fmt::format("field '{}'", field_name));
            error.add_context(fmt::format("feature {}", feature.id));
            error.add_context(fmt::format("layer '{}'", layer.name));
            error.add_context(fmt::format("reading {}", layer.source));
            throw error;
        }
        numbers.push_back(cell.number);
    }
    return numbers;
}

Demand load_demand(const StudySettings& settings, const PreparedNetwork& network,
                   Diagnostics& diagnostics, const Control& control) {
    const std::string source =
        settings.demand.source.value_or(settings.areas ? settings.areas->source : std::string());
    if (source.empty()) {
        throw Error(ErrorKind::WrongUsage,
                    "no layer says where people are; give one with --demand");
    }
    Demand demand;
    demand.layer =
        read_layer(source, read_options(settings.sources, {ShapeKind::Points, ShapeKind::Polygons}),
                   diagnostics, control);
    const std::size_t count = demand.layer.features.size();
    std::vector<std::optional<double>> people(count, 1.0);
    std::vector<double> factors(count, 1.0);
    if (settings.demand.people_field) {
        people = numbers_of(demand.layer, *settings.demand.people_field);
        const auto repeats = find_repeated_population(
            demand.layer, demand.layer.require_field(*settings.demand.people_field),
            settings.demand.id_field
                ? std::optional(demand.layer.require_field(*settings.demand.id_field))
                : std::nullopt,
            diagnostics);
        if (settings.demand.split_repeated) {
            factors = area_shares(demand.layer, repeats);
        }
    }
    for (const std::string& group : settings.demand.group_fields) {
        demand.groups.push_back(numbers_of(demand.layer, group));
    }
    std::vector<DemandUnit> units(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Feature& feature = demand.layer.features[i];
        units[i].feature_id = feature.id;
        units[i].shape = feature.shape;
        if (people[i]) {
            units[i].people = *people[i] * factors[i];
        }
        for (auto& group : demand.groups) {
            if (group[i]) {
                *group[i] *= factors[i];
            }
        }
    }
    DemandOptions options;
    options.source = demand.layer.source;
    options.layer = demand.layer.name;
    options.people_field = settings.demand.people_field.value_or("");
    control.report("placing people", 0.5);
    demand.places = place_demand(units, settings.demand.spread, *network.graph, *network.streets,
                                 options, diagnostics, control);
    return demand;
}

}  // namespace cercania
