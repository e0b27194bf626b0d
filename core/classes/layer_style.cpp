#include "core/classes/layer_style.h"

#include "core/base/choice_words.h"

namespace cercania {
namespace {

constexpr ChoiceWords<StyleKind, 4> kWords = {{{"plain", StyleKind::Plain},
                                               {"categories", StyleKind::Categories},
                                               {"graduated", StyleKind::Graduated},
                                               {"bivariate", StyleKind::Bivariate}}};

}  // namespace

std::string_view style_kind_word(StyleKind kind) {
    return word_of(kWords, kind);
}

StyleKind style_kind_from(std::string_view word) {
    return choice_of(kWords, word, "a style");
}

}  // namespace cercania
