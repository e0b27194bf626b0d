#include "app/viewer/model/edit_changes.h"

#include <algorithm>

namespace cercania::viewer {
namespace {

template <class Entry>
auto entry_of(std::vector<Entry>& entries, const std::string& id) {
    return std::find_if(entries.begin(), entries.end(),
                        [&](const Entry& entry) { return entry.id == id; });
}

}  // namespace

FacilityEdits with_move(FacilityEdits edits, const std::string& id, const GeoPoint& to,
                        const GeoPoint& original) {
    const auto added = entry_of(edits.added, id);
    if (added != edits.added.end()) {
        added->place = to;
        return edits;
    }
    const auto moved = entry_of(edits.moved, id);
    if (to == original) {
        if (moved != edits.moved.end()) {
            edits.moved.erase(moved);
        }
    } else if (moved != edits.moved.end()) {
        moved->to = to;
    } else {
        edits.moved.push_back({id, to});
    }
    return edits;
}

FacilityEdits with_addition(FacilityEdits edits, AddedFacility added) {
    edits.added.push_back(std::move(added));
    return edits;
}

FacilityEdits with_closing_toggled(FacilityEdits edits, const std::string& id) {
    const auto added = entry_of(edits.added, id);
    if (added != edits.added.end()) {
        edits.added.erase(added);
        return edits;
    }
    const auto closed = std::find(edits.closed.begin(), edits.closed.end(), id);
    if (closed != edits.closed.end()) {
        edits.closed.erase(closed);
    } else {
        edits.closed.push_back(id);
    }
    return edits;
}

bool is_closed(const FacilityEdits& edits, const std::string& id) {
    return std::find(edits.closed.begin(), edits.closed.end(), id) != edits.closed.end();
}

bool is_added(const FacilityEdits& edits, const std::string& id) {
    return std::any_of(edits.added.begin(), edits.added.end(),
                       [&](const AddedFacility& added) { return added.id == id; });
}

}  // namespace cercania::viewer
