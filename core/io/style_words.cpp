#include "core/io/style_words.h"

#include <algorithm>
#include <string>

namespace cercania {
namespace {

struct Words {
    std::string_view english;
    std::string_view spanish;
    std::string_view french;
};

/// The labels of results, as the viewer words them.
constexpr std::array<Words, 16> kWords = {{
    {"served", "atendido", "desservi"},
    {"partly served", "parcial", "en partie desservi"},
    {"underserved", "subatendido", "sous-desservi"},
    {"unserved", "sin cobertura", "non desservi"},
    {"nobody lives there", "no vive nadie", "personne n’y habite"},
    {"no data", "sin dato", "sans donnée"},
    {"care within reach", "cuidado al alcance", "soins à portée"},
    {"beyond the limit", "más allá del límite", "au-delà de la limite"},
    {"no way to care", "sin camino al cuidado", "sans chemin vers les soins"},
    {"on no street", "en ninguna calle", "sur aucune rue"},
    {"error", "error", "erreur"},
    {"warning", "advertencia", "avertissement"},
    {"note", "nota", "remarque"},
    {"street within reach", "calle al alcance", "rue à portée"},
    {"way to care", "camino al cuidado", "chemin vers les soins"},
    {"street", "calle", "rue"},
}};

std::string translated(const std::string& label, bool spanish) {
    constexpr std::string_view kWithin = "within ";
    if (label.starts_with(kWithin)) {
        return (spanish ? "a menos de " : "à moins de ") + label.substr(kWithin.size());
    }
    const auto* const found = std::find_if(
        kWords.begin(), kWords.end(), [&](const Words& words) { return words.english == label; });
    if (found == kWords.end()) {
        return label;
    }
    return std::string(spanish ? found->spanish : found->french);
}

}  // namespace

OutputStyle in_language(OutputStyle style, std::string_view code) {
    for (OutputClass& one : style.classes) {
        one.label = translated(one.label, code == "es");
    }
    return style;
}

}  // namespace cercania
