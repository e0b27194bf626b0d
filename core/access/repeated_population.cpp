#include "core/access/repeated_population.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/geo/local_projection.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_sampling.h"

namespace cercania {

namespace {

/// Share of a guessed name field's values that must be distinct: a code, not a category.
constexpr double kDistinctShare = 0.9;

std::optional<double> number_in(const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*whole);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        double number = 0.0;
        const auto [end, status] =
            std::from_chars(text->data(), text->data() + text->size(), number);
        if (status == std::errc() && end == text->data() + text->size()) {
            return number;
        }
    }
    return std::nullopt;
}

std::vector<RepeatedPopulation> groups_by(const FeatureLayer& layer, std::size_t people_field,
                                          std::size_t name_field) {
    std::map<std::pair<std::string, double>, std::vector<std::size_t>> features;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const auto& values = layer.features[i].values;
        const auto people = number_in(values[people_field]);
        const std::string name = to_text(values[name_field]);
        if (people && *people > 0.0 && !name.empty()) {
            features[{name, *people}].push_back(i);
        }
    }
    std::vector<RepeatedPopulation> groups;
    for (auto& [key, positions] : features) {
        if (positions.size() > 1) {
            groups.push_back({key.first, std::move(positions), key.second});
        }
    }
    std::sort(groups.begin(), groups.end(),
              [](const auto& a, const auto& b) { return a.features < b.features; });
    return groups;
}

bool tells_features_apart(const FeatureLayer& layer, std::size_t field) {
    std::set<std::string> distinct;
    std::size_t named = 0;
    for (const Feature& feature : layer.features) {
        const std::string name = to_text(feature.values[field]);
        if (!name.empty()) {
            ++named;
            distinct.insert(name);
        }
    }
    return named > 0 &&
           static_cast<double>(distinct.size()) >= kDistinctShare * static_cast<double>(named);
}

bool named_like_an_id(const std::string& field_name) {
    std::string lower = field_name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return lower.find("id") != std::string::npos || lower.find("cod") != std::string::npos;
}

bool only_polygons(const FeatureLayer& layer) {
    return std::all_of(layer.features.begin(), layer.features.end(), [](const Feature& feature) {
        return feature.shape.kind == ShapeKind::Polygons || feature.shape.kind == ShapeKind::None;
    });
}

/// Fields that may name features: texts first, then whole numbers called an id.
std::vector<std::size_t> name_candidates(const FeatureLayer& layer, std::size_t people_field) {
    std::vector<std::size_t> texts;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        const Field& field = layer.fields[i];
        if (i == people_field) {
            continue;
        }
        if (field.type == FieldType::Text) {
            texts.push_back(i);
        } else if (field.type == FieldType::Integer && named_like_an_id(field.name)) {
            numbers.push_back(i);
        }
    }
    texts.insert(texts.end(), numbers.begin(), numbers.end());
    return texts;
}

std::vector<RepeatedPopulation> guessed_groups(const FeatureLayer& layer,
                                               std::size_t people_field) {
    if (!only_polygons(layer)) {
        return {};
    }
    for (const std::size_t field : name_candidates(layer, people_field)) {
        if (!tells_features_apart(layer, field)) {
            continue;
        }
        auto groups = groups_by(layer, people_field, field);
        if (!groups.empty()) {
            return groups;
        }
    }
    return {};
}

void report(const FeatureLayer& layer, std::size_t people_field, const RepeatedPopulation& repeat,
            Diagnostics& diagnostics) {
    std::vector<std::int64_t> ids;
    for (const std::size_t position : repeat.features) {
        ids.push_back(layer.features[position].id);
    }
    diagnostics.add(
        {.code = "repeated_population",
         .message = fmt::format(
             "'{}' comes in {} features (ids {}), each with {} in field '{}': if these are parts "
             "of one place, {} people are counted too often",
             repeat.name, ids.size(), fmt::join(ids, ", "), repeat.people,
             layer.fields[people_field].name, repeat.counted_again()),
         .source = layer.source,
         .layer = layer.name,
         .feature = ids.front()});
}

/// A plane around the layer's first vertex, which serves to compare the areas of parts.
std::optional<LocalProjection> plane_of(const FeatureLayer& layer, std::size_t position) {
    for (const GeoPolygon& polygon : layer.features[position].shape.polygons) {
        if (!polygon.rings.empty() && !polygon.rings.front().empty()) {
            return LocalProjection(polygon.rings.front().front());
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<RepeatedPopulation> find_repeated_population(const FeatureLayer& layer,
                                                         std::size_t people_field,
                                                         std::optional<std::size_t> name_field,
                                                         Diagnostics& diagnostics) {
    auto groups = name_field ? groups_by(layer, people_field, *name_field)
                             : guessed_groups(layer, people_field);
    for (const RepeatedPopulation& group : groups) {
        report(layer, people_field, group, diagnostics);
    }
    return groups;
}

std::vector<double> area_shares(const FeatureLayer& layer,
                                const std::vector<RepeatedPopulation>& repeats) {
    std::vector<double> factors(layer.features.size(), 1.0);
    for (const RepeatedPopulation& repeat : repeats) {
        std::vector<double> areas;
        double total = 0.0;
        for (const std::size_t position : repeat.features) {
            const auto plane = plane_of(layer, position);
            const auto& polygons = layer.features[position].shape.polygons;
            areas.push_back(plane ? area_of(to_plane(polygons, *plane)).value() : 0.0);
            total += areas.back();
        }
        for (std::size_t i = 0; i < areas.size(); ++i) {
            factors[repeat.features[i]] =
                total > 0.0 ? areas[i] / total : 1.0 / static_cast<double>(areas.size());
        }
    }
    return factors;
}

}  // namespace cercania
