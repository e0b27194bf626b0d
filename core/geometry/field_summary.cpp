#include "core/geometry/field_summary.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace cercania {
namespace {

std::optional<double> number_in(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*integer);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return std::isfinite(*real) ? std::optional(*real) : std::nullopt;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        double number = 0.0;
        const auto [end, status] =
            std::from_chars(text->data(), text->data() + text->size(), number);
        if (status == std::errc() && end == text->data() + text->size() && std::isfinite(number)) {
            return number;
        }
    }
    return std::nullopt;
}

}  // namespace

FieldSummary summarise_field(const FeatureLayer& layer, std::size_t field) {
    FieldSummary summary;
    std::map<std::string, std::size_t> values;
    std::size_t numbers = 0;
    for (const Feature& feature : layer.features) {
        const FieldValue& value = feature.values[field];
        std::string text = to_text(value);
        if (text.empty()) {
            continue;
        }
        if (summary.filled == 0) {
            summary.example = text;
        }
        ++summary.filled;
        if (const auto number = number_in(value)) {
            summary.least = numbers == 0 ? *number : std::min(summary.least, *number);
            summary.most = numbers == 0 ? *number : std::max(summary.most, *number);
            summary.sum += *number;
            ++numbers;
        }
        // One more than is listed tells that there are too many.
        if (values.size() <= kMostListedValues || values.count(text) > 0) {
            ++values[std::move(text)];
        }
    }
    summary.numeric = numbers > 0 && numbers == summary.filled;
    if (values.size() <= kMostListedValues) {
        summary.values.assign(values.begin(), values.end());
    }
    return summary;
}

}  // namespace cercania
