#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/network/walking_profile.h"

namespace cercania {

/// How the `highway` defaults for people on foot differ in a country from the worldwide ones. They
/// are defaults: `foot`, `access` and a sidewalk go before them.
struct CountryAccess {
    std::string_view code;                 ///< ISO 3166-1, two letters ("CO"), or "worldwide"
    std::string_view name;                 ///< in English
    std::vector<std::string_view> opened;  ///< classes that are closed worldwide
    std::vector<std::string_view> closed;  ///< classes that are open worldwide
    std::string_view source;               ///< the section of the OSM wiki, or the law
};

/// Those there are: the worldwide ones, then countries by code, some of which keep to the
/// worldwide ones, which is worth knowing.
std::span<const CountryAccess> country_accesses();

/// The country of a code, in upper or lower case. Throws Error(WrongUsage) that lists the codes.
const CountryAccess& country_access(std::string_view code);

/// The profile in a country. Only people on foot differ: cyclists have defaults of their own, and
/// keep the worldwide ones.
WalkingProfile in_country(WalkingProfile profile, const CountryAccess& country);

}  // namespace cercania
