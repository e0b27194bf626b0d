#pragma once

#include <string>

#include "core/study/facility_edits.h"

namespace cercania::viewer {

/// The edits with one more change. A facility that was added is moved by its own entry; moved back
/// to exactly where the study has it, it counts as not moved.
FacilityEdits with_move(FacilityEdits edits, const std::string& id, const GeoPoint& to,
                        const GeoPoint& original);
FacilityEdits with_addition(FacilityEdits edits, AddedFacility added);
/// Closes an open facility, opens a closed one; an added one that closes is taken out.
FacilityEdits with_closing_toggled(FacilityEdits edits, const std::string& id);
bool is_closed(const FacilityEdits& edits, const std::string& id);
bool is_added(const FacilityEdits& edits, const std::string& id);

}  // namespace cercania::viewer
