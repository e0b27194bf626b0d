#include "core/geometry/feature_layer.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

bool equal_without_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [lower](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

std::optional<std::size_t> FeatureLayer::field_index(std::string_view field_name) const {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == field_name) {
            return i;
        }
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (equal_without_case(fields[i].name, field_name)) {
            return i;
        }
    }
    return std::nullopt;
}

std::size_t FeatureLayer::require_field(std::string_view field_name) const {
    if (const auto index = field_index(field_name)) {
        return *index;
    }
    std::string there_are;
    for (const Field& field : fields) {
        there_are += there_are.empty() ? field.name : ", " + field.name;
    }
    Error error(ErrorKind::FieldMissing,
                fmt::format("there is no field '{}'; the fields are: {}", field_name,
                            there_are.empty() ? "(none)" : there_are));
    error.add_context(fmt::format("layer '{}'", name));
    error.add_context(fmt::format("reading {}", source));
    throw error;
}

std::string to_text(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return fmt::format("{}", *integer);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return fmt::format("{}", *real);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    return "";
}

}  // namespace cercania
