#include "core/classes/layer_style.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

constexpr std::array<std::pair<std::string_view, StyleKind>, 4> kWords = {
    {{"plain", StyleKind::Plain},
     {"categories", StyleKind::Categories},
     {"graduated", StyleKind::Graduated},
     {"bivariate", StyleKind::Bivariate}}};

}  // namespace

std::string_view style_kind_word(StyleKind kind) {
    return std::find_if(kWords.begin(), kWords.end(),
                        [kind](const auto& word) { return word.second == kind; })
        ->first;
}

StyleKind style_kind_from(std::string_view word) {
    std::string known;
    for (const auto& [text, kind] : kWords) {
        if (text == word) {
            return kind;
        }
        known += known.empty() ? std::string(text) : fmt::format(", {}", text);
    }
    throw Error(ErrorKind::WrongUsage,
                fmt::format("'{}' is not a style; choose one of {}", word, known));
}

}  // namespace cercania
