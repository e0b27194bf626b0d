#pragma once

#include <string>

#include "app/viewer/style/facility_symbol.h"
#include "core/study/facilities.h"

namespace cercania::viewer {

/// The symbol of a service by its name in English, Spanish or French: "Jardín infantil"; an anchor
/// where the name is empty.
FacilitySymbol symbol_of(const std::string& service);

/// The symbol of a facility of the study, by what its layer says of its kind or services; an anchor
/// where it says nothing.
FacilitySymbol symbol_of(const Facilities& facilities, const Facility& facility);

}  // namespace cercania::viewer
