#include "core/io/output_fields.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include <fmt/format.h>

#include "core/io/text_encoding.h"

namespace cercania {

std::string lower_ascii(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return text;
}

std::string unique_name(const std::string& wanted, const std::vector<std::string>& taken,
                        std::size_t max_bytes) {
    const auto is_taken = [&](const std::string& name) {
        return std::find(taken.begin(), taken.end(), lower_ascii(name)) != taken.end();
    };
    const auto cut = [&](std::size_t room_for_suffix) {
        return max_bytes == 0 ? wanted : std::string(cut_utf8(wanted, max_bytes - room_for_suffix));
    };
    std::string name = cut(0);
    for (std::size_t number = 2; name.empty() || is_taken(name); ++number) {
        const std::string suffix = fmt::format("_{}", number);
        name = cut(suffix.size()) + suffix;
    }
    return name;
}

std::vector<std::string> output_field_names(const FeatureLayer& layer, const FieldLimits& limits,
                                            const std::vector<std::string>& reserved,
                                            Diagnostics& diagnostics) {
    std::vector<std::string> names;
    std::vector<std::string> taken = reserved;
    for (const Field& field : layer.fields) {
        const std::string wanted = field.name.empty() ? "field" : field.name;
        names.push_back(unique_name(wanted, taken, limits.name_bytes));
        taken.push_back(lower_ascii(names.back()));
        if (names.back() != field.name) {
            diagnostics.add(
                {"field_renamed", Severity::Note,
                 fmt::format("field '{}' is called '{}' in the output", field.name, names.back()),
                 layer.source, layer.name});
        }
    }
    return names;
}

}  // namespace cercania
