#pragma once

#include <array>
#include <string_view>

#include "core/io/output_style.h"

namespace cercania {

/// A language that styles are kept in beside English, and what it calls itself.
struct StyleLanguage {
    std::string_view code;
    std::string_view name;
};
inline constexpr std::array<StyleLanguage, 2> kStyleLanguages = {
    {{"es", "español"}, {"fr", "français"}}};

/// Internal to core/io. The style with the labels of results in a language of `kStyleLanguages`;
/// labels that are none of theirs, such as names that a person gave, stay as they are.
OutputStyle in_language(OutputStyle style, std::string_view code);

}  // namespace cercania
