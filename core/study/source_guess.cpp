#include "core/study/source_guess.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string_view>

namespace cercania {
namespace {

using Word = std::string_view;

constexpr std::array<Word, 12> kPeopleWords = {"people",    "population", "poblacion", "habitantes",
                                               "habitants", "personas",   "personnes", "residents",
                                               "popul",     "pobl",       "pop",       "pob"};
constexpr std::array<Word, 5> kNameWords = {"name", "nombre", "nomb", "nom", "title"};
constexpr std::array<Word, 8> kCodeWords = {"code",  "codigo", "cod", "id",
                                            "insee", "iris",   "fid", "gid"};
constexpr std::array<Word, 7> kServiceWords = {"kind",      "tipo",    "type",    "services",
                                               "servicios", "service", "servicio"};
constexpr std::array<Word, 7> kCapacityWords = {"capacity", "capacidad", "capacite", "cupos",
                                                "aforo",    "places",    "beds"};
constexpr std::array<Word, 5> kHoursWords = {"opening_hours", "hours", "horario", "horaires",
                                             "heures"};
constexpr std::array<Word, 13> kGroupWords = {"women",  "mujer",   "femme", "carer", "cuidador",
                                              "aidant", "age_",    "edad",  "child", "elder",
                                              "menor",  "mayores", "disab"};
constexpr std::array<Word, 14> kBarrierWords = {"barrier", "barrera", "barriere", "river", "rio",
                                                "fleuve",  "riviere", "wall",     "muro",  "mur",
                                                "rail",    "water",   "canal",    "agua"};
constexpr std::array<Word, 8> kStreetWords = {"street", "calle", "road", "via",
                                              "rue",    "malla", "voie", "highway"};
constexpr std::array<Word, 11> kCareWords = {"care",         "cuidado", "facilit",
                                             "equipamiento", "soin",    "service",
                                             "servicio",     "anchor",  "manzanas_del_cuidado",
                                             "jard",         "centro"};
constexpr std::array<Word, 9> kBlockWords = {"block", "manzana", "ilot",  "people", "popul",
                                             "pobl",  "census",  "censo", "cell"};
constexpr std::array<Word, 11> kAreaWords = {"neighb",    "barrio", "upz",  "upl",
                                             "quartier",  "iris",   "zone", "zonas",
                                             "localidad", "sector", "area"};

std::string lower_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

bool is_letter(char letter) {
    return std::isalpha(static_cast<unsigned char>(letter)) != 0;
}

/// Whether the text holds the word; a word of up to three letters must not stand inside a longer
/// one, or "id" would be in "width".
bool holds(const std::string& text, Word word) {
    constexpr std::size_t kShort = 3;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !is_letter(text[at - 1]);
        const std::size_t end = at + word.size();
        const bool ends = end == text.size() || !is_letter(text[end]);
        if (word.size() > kShort || (starts && ends)) {
            return true;
        }
    }
    return false;
}

bool holds_any(const std::string& text, std::span<const Word> words) {
    return std::any_of(words.begin(), words.end(), [&](Word word) { return holds(text, word); });
}

bool counts_something(const LayerInfo& layer, std::size_t field) {
    const FieldSummary& summary = layer.summaries[field];
    return summary.numeric && summary.least >= 0.0 && summary.sum > 0.0;
}

bool goes_below_zero(const LayerInfo& layer, std::size_t field) {
    return layer.summaries[field].numeric && layer.summaries[field].least < 0.0;
}

bool is_text(const LayerInfo& layer, std::size_t field) {
    return layer.fields[field].type == FieldType::Text && layer.summaries[field].filled > 0;
}

bool is_any(const LayerInfo& layer, std::size_t field) {
    return layer.summaries[field].filled > 0;
}

using Fits = bool (*)(const LayerInfo&, std::size_t);

/// The first field that is called by one of the words, exactly if one is, and that fits.
std::optional<std::string> field_called(const LayerInfo& layer, std::span<const Word> words,
                                        Fits fits) {
    for (const bool exactly : {true, false}) {
        for (const Word word : words) {
            for (std::size_t i = 0; i < layer.summaries.size(); ++i) {
                const std::string name = lower_case(layer.fields[i].name);
                if ((exactly ? name == word : holds(name, word)) && fits(layer, i)) {
                    return layer.fields[i].name;
                }
            }
        }
    }
    return std::nullopt;
}

std::span<const Word> words_for(LayerPurpose purpose) {
    switch (purpose) {
        case LayerPurpose::Streets:
            return kStreetWords;
        case LayerPurpose::Barriers:
            return kBarrierWords;
        case LayerPurpose::CarePlaces:
            return kCareWords;
        case LayerPurpose::People:
            return kBlockWords;
        case LayerPurpose::Areas:
            return kAreaWords;
    }
    return {};
}

/// How well a layer suits a purpose; 0: not at all.
int suitability(const LayerInfo& layer, LayerPurpose purpose) {
    if (!can_serve(layer, purpose)) {
        return 0;
    }
    const bool looks = purpose_of(layer) == purpose;
    const bool named = holds_any(lower_case(layer.name), words_for(purpose));
    return 1 + (looks ? 2 : 0) + (named ? 4 : 0);
}

}  // namespace

bool can_serve(const LayerInfo& layer, LayerPurpose purpose) {
    if (!layer.unusable_because.empty() || layer.feature_count == 0) {
        return false;
    }
    switch (purpose) {
        case LayerPurpose::Streets:
            return layer.shape_kind == ShapeKind::Lines;
        case LayerPurpose::Barriers:
            return layer.shape_kind == ShapeKind::Lines || layer.shape_kind == ShapeKind::Polygons;
        case LayerPurpose::CarePlaces:
        case LayerPurpose::People:
            return layer.shape_kind == ShapeKind::Points || layer.shape_kind == ShapeKind::Polygons;
        case LayerPurpose::Areas:
            return layer.shape_kind == ShapeKind::Polygons;
    }
    return false;
}

std::optional<LayerPurpose> purpose_of(const LayerInfo& layer) {
    if (!layer.unusable_because.empty() || layer.feature_count == 0) {
        return std::nullopt;
    }
    switch (layer.shape_kind) {
        case ShapeKind::Lines:
            return holds_any(lower_case(layer.name), kBarrierWords) ? LayerPurpose::Barriers
                                                                    : LayerPurpose::Streets;
        case ShapeKind::Points:
            return people_field_in(layer) ? LayerPurpose::People : LayerPurpose::CarePlaces;
        case ShapeKind::Polygons:
            return people_field_in(layer) ? LayerPurpose::People : LayerPurpose::Areas;
        case ShapeKind::None:
            break;
    }
    return std::nullopt;
}

std::optional<std::size_t> layer_for(const SourceInfo& source, LayerPurpose purpose) {
    std::optional<std::size_t> best;
    int most = 0;
    for (std::size_t i = 0; i < source.layers.size(); ++i) {
        const int suits = suitability(source.layers[i], purpose);
        if (suits > most) {
            most = suits;
            best = i;
        }
    }
    return best;
}

std::vector<AssignedLayer> assign_layers(const std::vector<SourceInfo>& sources) {
    std::vector<AssignedLayer> assigned;
    for (const LayerPurpose purpose :
         {LayerPurpose::Streets, LayerPurpose::Barriers, LayerPurpose::CarePlaces,
          LayerPurpose::People, LayerPurpose::Areas}) {
        std::optional<AssignedLayer> best;
        int most = 0;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            for (std::size_t k = 0; k < sources[i].layers.size(); ++k) {
                const LayerInfo& layer = sources[i].layers[k];
                const bool taken = std::any_of(
                    assigned.begin(), assigned.end(),
                    [&](const AssignedLayer& one) { return one.source == i && one.layer == k; });
                const int suits = suitability(layer, purpose);
                // People who are counted by neighbourhood may be ranked by it too.
                const bool looks =
                    purpose_of(layer) == purpose ||
                    (purpose == LayerPurpose::Areas && purpose_of(layer) == LayerPurpose::People);
                if (!taken && looks && suits > most) {
                    most = suits;
                    best = AssignedLayer{purpose, i, k};
                }
            }
        }
        if (best) {
            assigned.push_back(*best);
        }
    }
    return assigned;
}

std::optional<std::string> people_field_in(const LayerInfo& layer) {
    return field_called(layer, kPeopleWords, counts_something);
}

std::optional<std::string> negative_people_field_in(const LayerInfo& layer) {
    return field_called(layer, kPeopleWords, goes_below_zero);
}

std::optional<std::string> name_field_in(const LayerInfo& layer) {
    return field_called(layer, kNameWords, is_text);
}

std::optional<std::string> code_field_in(const LayerInfo& layer) {
    return field_called(layer, kCodeWords, is_any);
}

std::optional<std::string> service_field_in(const LayerInfo& layer) {
    return field_called(layer, kServiceWords, is_text);
}

std::optional<std::string> capacity_field_in(const LayerInfo& layer) {
    return field_called(layer, kCapacityWords, counts_something);
}

std::optional<std::string> hours_field_in(const LayerInfo& layer) {
    return field_called(layer, kHoursWords, is_text);
}

std::vector<std::string> group_fields_in(const LayerInfo& layer) {
    std::vector<std::string> groups;
    for (const std::string& field : count_fields_in(layer)) {
        if (holds_any(lower_case(field), kGroupWords)) {
            groups.push_back(field);
        }
    }
    return groups;
}

std::vector<std::string> count_fields_in(const LayerInfo& layer) {
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < layer.summaries.size(); ++i) {
        if (counts_something(layer, i)) {
            fields.push_back(layer.fields[i].name);
        }
    }
    return fields;
}

std::optional<int> count_year_in(const std::vector<std::string>& names) {
    constexpr std::size_t kDigits = 4;
    constexpr int kFirst = 1900;
    constexpr int kLast = 2100;
    for (const std::string& name : names) {
        for (std::size_t at = 0; at < name.size();) {
            const std::size_t end = std::min(name.find_first_not_of("0123456789", at), name.size());
            if (end - at == kDigits) {
                const int year = std::stoi(name.substr(at, kDigits));
                if (year >= kFirst && year <= kLast) {
                    return year;
                }
            }
            at = end + 1;
        }
    }
    return std::nullopt;
}

SpreadMethod spread_for(const LayerInfo& layer) {
    // A large city block has some 2 hectares, a superblock 5; the smallest neighbourhoods have 10.
    constexpr double kLargestBlock = 70'000.0;  // square metres
    if (!layer.median_area) {
        return SpreadMethod::SurfacePoint;
    }
    return layer.median_area->value() <= kLargestBlock ? SpreadMethod::Frontage
                                                       : SpreadMethod::Streets;
}

}  // namespace cercania
