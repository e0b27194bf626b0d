#include "core/network/country_access.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

using Classes = std::vector<std::string_view>;

/// Rows of the OSM wiki's page "OSM tags for routing/Access restrictions" whose column "foot"
/// differs from the worldwide table, by the page's section for the country. The page changes; a
/// difference is here only where two routers that follow the page agree on it (Valhalla's
/// adminconstants.h, OSRM's country_foot_data.lua). Colombia has no section there: see its law.
const std::vector<CountryAccess>& all_countries() {
    static const Classes kNone;
    static const Classes kTrunk = {"trunk", "trunk_link"};
    static const Classes kCycle = {"cycleway"};
    static const Classes kBridle = {"bridleway"};
    static const Classes kBoth = {"bridleway", "cycleway"};
    static const std::vector<CountryAccess> kAll = {
        {"worldwide", "Worldwide", kNone, kNone,
         "OSM tags for routing/Access restrictions, Worldwide"},
        {"AT", "Austria", kNone, kTrunk, "OSM tags for routing/Access restrictions, Austria"},
        {"AU", "Australia", kNone, kNone, "OSM tags for routing/Access restrictions, Australia"},
        {"BE", "Belgium", kBoth, kTrunk, "OSM tags for routing/Access restrictions, Belgium"},
        {"BR", "Brazil", kBridle, kNone, "OSM tags for routing/Access restrictions, Brazil"},
        {"BY", "Belarus", kCycle, kNone, "OSM tags for routing/Access restrictions, Belarus"},
        {"CH", "Switzerland", kCycle, kTrunk,
         "OSM tags for routing/Access restrictions, Switzerland"},
        {"CN", "China", kNone, kNone, "OSM tags for routing/Access restrictions, China"},
        // People walk outside the lanes: along a trunk road where it has a sidewalk.
        {"CO", "Colombia", kNone, kTrunk,
         "Ley 769 de 2002 (Código Nacional de Tránsito), artículo 57; OSM wiki, Key:sidewalk"},
        {"DE", "Germany", kNone, kNone, "OSM tags for routing/Access restrictions, Germany"},
        {"DK", "Denmark", kCycle, kTrunk, "OSM tags for routing/Access restrictions, Denmark"},
        {"ES", "Spain", kNone, kNone, "OSM tags for routing/Access restrictions, Spain"},
        {"FI", "Finland", kCycle, kNone, "OSM tags for routing/Access restrictions, Finland"},
        {"FR", "France", kNone, kTrunk, "OSM tags for routing/Access restrictions, France"},
        {"GB", "United Kingdom", kBoth, kNone,
         "OSM tags for routing/Access restrictions, United Kingdom"},
        {"GR", "Greece", kBoth, kNone, "OSM tags for routing/Access restrictions, Greece"},
        {"HU", "Hungary", kCycle, kTrunk, "OSM tags for routing/Access restrictions, Hungary"},
        {"IE", "Ireland", kBridle, kNone, "OSM tags for routing/Access restrictions, Ireland"},
        {"IS", "Iceland", kCycle, kNone, "OSM tags for routing/Access restrictions, Iceland"},
        {"IT", "Italy", kNone, kNone, "OSM tags for routing/Access restrictions, Italy"},
        {"NL", "Netherlands", kCycle, kNone,
         "OSM tags for routing/Access restrictions, Netherlands"},
        {"NO", "Norway", kCycle, kNone, "OSM tags for routing/Access restrictions, Norway"},
        {"OM", "Oman", kBoth, kNone, "OSM tags for routing/Access restrictions, Oman"},
        {"PH", "Philippines", kBoth, kNone,
         "OSM tags for routing/Access restrictions, Philippines"},
        {"PL", "Poland", kBoth, kNone, "OSM tags for routing/Access restrictions, Poland"},
        {"RO", "Romania", kBridle, kNone, "OSM tags for routing/Access restrictions, Romania"},
        {"SE", "Sweden", kBoth, kNone, "OSM tags for routing/Access restrictions, Sweden"},
        {"SK", "Slovakia", kNone, kTrunk, "OSM tags for routing/Access restrictions, Slovakia"},
        {"TH", "Thailand", kBoth, kNone, "OSM tags for routing/Access restrictions, Thailand"},
        {"TR", "Türkiye", kBoth, kNone, "OSM tags for routing/Access restrictions, Turkey"},
        {"UA", "Ukraine", kNone, kNone, "OSM tags for routing/Access restrictions, Ukraine"},
        {"US", "United States", kBoth, kNone,
         "OSM tags for routing/Access restrictions, United States of America"}};
    return kAll;
}

std::string upper(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return result;
}

}  // namespace

std::span<const CountryAccess> country_accesses() {
    return all_countries();
}

const CountryAccess& country_access(std::string_view code) {
    const std::vector<CountryAccess>& all = all_countries();
    const auto found = std::ranges::find_if(
        all, [wanted = upper(code)](const auto& country) { return upper(country.code) == wanted; });
    if (found != all.end()) {
        return *found;
    }
    std::string codes;
    for (const CountryAccess& country : all) {
        codes += (codes.empty() ? "" : ", ") + std::string(country.code);
    }
    throw Error(ErrorKind::WrongUsage,
                fmt::format("no defaults of access are known for the country '{}'; there are {}",
                            code, codes));
}

WalkingProfile in_country(WalkingProfile profile, const CountryAccess& country) {
    if (profile.mode != TravelMode::Foot) {
        return profile;
    }
    std::vector<std::string>& open = profile.walkable_highways;
    std::erase_if(open, [&](const std::string& one) {
        return std::ranges::find(country.closed, one) != country.closed.end();
    });
    for (const std::string_view one : country.opened) {
        if (std::ranges::find(open, one) == open.end()) {
            open.emplace_back(one);
        }
    }
    return profile;
}

}  // namespace cercania
