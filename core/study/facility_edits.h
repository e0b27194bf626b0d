#pragma once

#include <string>
#include <vector>

#include "core/geo/coordinates.h"

namespace cercania {

/// A facility of the study at another place.
struct MovedFacility {
    std::string id;
    GeoPoint to;

    friend bool operator==(const MovedFacility&, const MovedFacility&) = default;
};

/// A facility that the study's layer does not have.
struct AddedFacility {
    std::string id;  ///< differs from all others of the study
    std::string name;
    GeoPoint place;

    friend bool operator==(const AddedFacility&, const AddedFacility&) = default;
};

/// What a planner tries out: facilities moved, added and closed. Facilities are named by their ids,
/// so that edits outlive a change of the file's order. An id occurs once in each list at most; one
/// that is closed may also be moved, and stays closed.
struct FacilityEdits {
    std::vector<MovedFacility> moved;
    std::vector<AddedFacility> added;
    std::vector<std::string> closed;

    bool empty() const { return moved.empty() && added.empty() && closed.empty(); }
    friend bool operator==(const FacilityEdits&, const FacilityEdits&) = default;
};

/// Throws Error(WrongUsage) that names the id: one that is empty, or that occurs twice in a list.
void require_distinct_ids(const FacilityEdits& edits);

/// "2 moved, 1 added, 1 closed"; "nothing changed" without edits.
std::string edits_text(const FacilityEdits& edits);

/// Edits that are kept beside the base under a name.
struct Scenario {
    std::string name;
    FacilityEdits edits;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace cercania
