#pragma once

#include "app/viewer/style/facility_symbol.h"
#include "core/study/facilities.h"

namespace cercania::viewer {

/// The symbol of a facility of the study, by what its layer says of its kind or services; an anchor
/// where it says nothing.
FacilitySymbol symbol_of(const Facilities& facilities, const Facility& facility);

}  // namespace cercania::viewer
