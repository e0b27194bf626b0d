#include "core/classes/layer_classes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>

namespace cercania {
namespace {

using Numbers = std::vector<double>;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The numbers of a field, one a feature; not a number where there is none.
Numbers numbers_of(const FeatureLayer& layer, std::size_t field) {
    Numbers numbers;
    numbers.reserve(layer.features.size());
    for (const Feature& feature : layer.features) {
        numbers.push_back(number_in(feature.values[field]).value_or(kNone));
    }
    return numbers;
}

double least_of(const Numbers& numbers) {
    double least = std::numeric_limits<double>::infinity();
    for (const double number : numbers) {
        least = number < least ? number : least;
    }
    return least;
}

void put(LayerClasses& classes, std::size_t feature, std::size_t number) {
    classes.of_feature[feature] = static_cast<std::uint32_t>(number);
    ++classes.classes[number].count;
}

void count_without(LayerClasses& classes) {
    classes.without = static_cast<std::size_t>(
        std::count(classes.of_feature.begin(), classes.of_feature.end(), std::nullopt));
}

/// Numbers by size before texts by their letters.
struct ByValue {
    bool operator()(const std::string& a, const std::string& b) const {
        const auto x = number_in(FieldValue(a));
        const auto y = number_in(FieldValue(b));
        if (x && y && *x != *y) {
            return *x < *y;
        }
        return x.has_value() != y.has_value() ? x.has_value() : a < b;
    }
};

/// The values that get a class of their own: all, or the most frequent.
std::vector<std::string> own_values(const std::map<std::string, std::size_t, ByValue>& counts) {
    std::vector<std::pair<std::string, std::size_t>> values(counts.begin(), counts.end());
    if (values.size() > kMostCategories + 1) {
        std::stable_sort(values.begin(), values.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        values.resize(kMostCategories);
        std::sort(values.begin(), values.end(),
                  [](const auto& a, const auto& b) { return ByValue()(a.first, b.first); });
    }
    std::vector<std::string> own;
    own.reserve(values.size());
    for (auto& [value, count] : values) {
        own.push_back(std::move(value));
    }
    return own;
}

LayerClasses by_category(const FeatureLayer& layer, std::size_t field) {
    LayerClasses result;
    result.of_feature.resize(layer.features.size());
    std::map<std::string, std::size_t, ByValue> counts;
    for (const Feature& feature : layer.features) {
        if (const std::string text = to_text(feature.values[field]); !text.empty()) {
            ++counts[text];
        }
    }
    std::map<std::string, std::size_t> places;
    for (const std::string& value : own_values(counts)) {
        places.emplace(value, result.classes.size());
        result.classes.push_back({value});
    }
    const std::size_t others = result.classes.size();
    if (others < counts.size()) {
        result.classes.push_back({{}, true});
    }
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const std::string text = to_text(layer.features[i].values[field]);
        if (!text.empty()) {
            const auto place = places.find(text);
            put(result, i, place == places.end() ? others : place->second);
        }
    }
    count_without(result);
    return result;
}

LayerClasses by_number(const FeatureLayer& layer, std::size_t field, const LayerStyle& style) {
    LayerClasses result;
    const Numbers numbers = numbers_of(layer, field);
    result.of_feature.resize(numbers.size());
    const bool by_hand = style.method == ClassMethod::Manual && !style.limits.empty();
    std::vector<double> limits =
        by_hand ? style.limits
                : class_limits(
                      numbers,
                      style.method == ClassMethod::Manual ? ClassMethod::Quantile : style.method,
                      style.classes);
    double lower = least_of(numbers);
    if (!std::isfinite(lower)) {
        count_without(result);
        return result;
    }
    for (const double limit : limits) {
        LayerClass one;
        one.lower = std::min(lower, limit);
        one.upper = limit;
        result.classes.push_back(std::move(one));
        lower = limit;
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (std::isfinite(numbers[i])) {
            put(result, i, class_under(numbers[i], limits));
            LayerClass& last = result.classes.back();
            last.upper = std::max(last.upper, numbers[i]);
        }
    }
    count_without(result);
    return result;
}

LayerClasses by_two_numbers(const FeatureLayer& layer, std::size_t field, std::size_t second) {
    LayerClasses result;
    const Numbers a = numbers_of(layer, field);
    const Numbers b = numbers_of(layer, second);
    const auto first_limits = class_limits(a, ClassMethod::Quantile, kBivariateClasses);
    const auto second_limits = class_limits(b, ClassMethod::Quantile, kBivariateClasses);
    result.of_feature.resize(a.size());
    if (!first_limits.empty() && !second_limits.empty()) {
        for (std::uint32_t y = 0; y < kBivariateClasses; ++y) {
            for (std::uint32_t x = 0; x < kBivariateClasses; ++x) {
                LayerClass one;
                one.first = x;
                one.second = y;
                result.classes.push_back(std::move(one));
            }
        }
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (std::isfinite(a[i]) && std::isfinite(b[i])) {
                put(result, i,
                    kBivariateClasses * class_under(b[i], second_limits) +
                        class_under(a[i], first_limits));
            }
        }
    }
    count_without(result);
    return result;
}

}  // namespace

std::optional<double> number_in(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*integer);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return std::isfinite(*real) ? std::optional(*real) : std::nullopt;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        double number = 0.0;
        const char* const end = text->data() + text->size();
        const auto [stop, problem] = std::from_chars(text->data(), end, number);
        if (problem == std::errc() && stop == end && std::isfinite(number)) {
            return number;
        }
    }
    return std::nullopt;
}

std::vector<std::size_t> number_fields(const FeatureLayer& layer) {
    std::vector<std::size_t> fields;
    for (std::size_t field = 0; field < layer.fields.size(); ++field) {
        bool any = false;
        bool all = true;
        for (const Feature& feature : layer.features) {
            if (to_text(feature.values[field]).empty()) {
                continue;
            }
            const bool number = number_in(feature.values[field]).has_value();
            any = any || number;
            all = all && number;
        }
        if (any && all) {
            fields.push_back(field);
        }
    }
    return fields;
}

LayerClasses classify(const FeatureLayer& layer, const LayerStyle& style) {
    const auto field = layer.field_index(style.field);
    const auto second = layer.field_index(style.second_field);
    if (field && style.kind == StyleKind::Categories) {
        return by_category(layer, *field);
    }
    if (field && style.kind == StyleKind::Graduated) {
        return by_number(layer, *field, style);
    }
    if (field && second && style.kind == StyleKind::Bivariate) {
        return by_two_numbers(layer, *field, *second);
    }
    LayerClasses none;
    none.of_feature.resize(layer.features.size());
    none.without = layer.features.size();
    return none;
}

}  // namespace cercania
