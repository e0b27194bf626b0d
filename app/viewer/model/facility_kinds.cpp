#include "app/viewer/model/facility_kinds.h"

#include <array>

#include "app/viewer/map/legend.h"

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

}  // namespace

FacilitySymbol symbol_of(const std::string& service) {
    const std::string text = QString::fromStdString(service).toLower().toStdString();
    for (const SymbolWord& one : kSymbolWords) {
        if (text.find(one.word) != std::string::npos) {
            return one.symbol;
        }
    }
    return text.empty() ? FacilitySymbol::Anchor : FacilitySymbol::Other;
}

FacilitySymbol symbol_of(const Facilities& facilities, const Facility& facility) {
    return symbol_of(facilities.service_of(facility));
}

QString service_words(const std::string& service) {
    const FacilitySymbol symbol = symbol_of(service);
    return symbol == FacilitySymbol::Other ? QString::fromStdString(service)
                                           : Legend::name_of(symbol);
}

QStringList needed_services(const Facilities& facilities) {
    QStringList words;
    for (const std::string& service : facilities.required) {
        words << service_words(service);
    }
    return words;
}

}  // namespace cercania::viewer
