#include "app/viewer/model/facility_kinds.h"

#include <QString>
#include <array>
#include <optional>

namespace cercania::viewer {
namespace {

struct SymbolWord {
    std::string_view word;
    FacilitySymbol symbol;
};

// What names of kinds and services hold, in English, Spanish and French.
constexpr std::array<SymbolWord, 23> kSymbolWords = {{
    {"care_block", FacilitySymbol::Anchor},
    {"manzana", FacilitySymbol::Anchor},
    {"anchor", FacilitySymbol::Anchor},
    {"ancla", FacilitySymbol::Anchor},
    {"childcare", FacilitySymbol::Childcare},
    {"nursery", FacilitySymbol::Childcare},
    {"kinder", FacilitySymbol::Childcare},
    {"jard", FacilitySymbol::Childcare},
    {"cr\xC3\xA8"
     "che",
     FacilitySymbol::Childcare},
    {"training", FacilitySymbol::Training},
    {"school", FacilitySymbol::Training},
    {"formaci", FacilitySymbol::Training},
    {"colegio", FacilitySymbol::Training},
    {"health", FacilitySymbol::Health},
    {"salud", FacilitySymbol::Health},
    {"sant\xC3\xA9", FacilitySymbol::Health},
    {"legal", FacilitySymbol::Legal},
    {"justicia", FacilitySymbol::Legal},
    {"jur\xC3\xAD"
     "dic",
     FacilitySymbol::Legal},
    {"sport", FacilitySymbol::Sport},
    {"deport", FacilitySymbol::Sport},
    {"laundry", FacilitySymbol::Laundry},
    {"lavander", FacilitySymbol::Laundry},
}};

std::optional<FacilitySymbol> symbol_in(const FeatureLayer& layer, const Facility& facility,
                                        std::string_view field) {
    const auto index = layer.field_index(field);
    if (!index || facility.row >= layer.features.size()) {
        return std::nullopt;
    }
    const std::string text =
        QString::fromStdString(to_text(layer.features[facility.row].values[*index]))
            .toLower()
            .toStdString();
    for (const SymbolWord& one : kSymbolWords) {
        if (text.find(one.word) != std::string::npos) {
            return one.symbol;
        }
    }
    return text.empty() ? std::nullopt : std::optional(FacilitySymbol::Other);
}

}  // namespace

FacilitySymbol symbol_of(const Facilities& facilities, const Facility& facility) {
    for (const std::string_view field :
         {"kind", "tipo", "type", "services", "servicios", "service", "servicio"}) {
        if (const auto symbol = symbol_in(facilities.layer, facility, field)) {
            return *symbol;
        }
    }
    return FacilitySymbol::Anchor;
}

}  // namespace cercania::viewer
