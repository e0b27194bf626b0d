#include "core/study/facility_edits.h"

#include <set>
#include <string_view>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

/// The ids of one list of edits, none empty and none twice.
class DistinctIds {
  public:
    explicit DistinctIds(std::string_view what) : what_(what) {}

    void add(const std::string& id) {
        if (id.empty()) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("a facility to be {} has an empty id", what_));
        }
        if (!seen_.insert(id).second) {
            throw Error(ErrorKind::WrongUsage, fmt::format("facility '{}' is {} twice", id, what_));
        }
    }

  private:
    std::string_view what_;
    std::set<std::string> seen_;
};

}  // namespace

void require_distinct_ids(const FacilityEdits& edits) {
    DistinctIds moved("moved");
    DistinctIds added("added");
    DistinctIds closed("closed");
    for (const MovedFacility& one : edits.moved) {
        moved.add(one.id);
    }
    for (const AddedFacility& one : edits.added) {
        added.add(one.id);
    }
    for (const std::string& id : edits.closed) {
        closed.add(id);
    }
}

std::string edits_text(const FacilityEdits& edits) {
    std::string text;
    const auto add = [&text](std::size_t count, std::string_view what) {
        if (count > 0) {
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, what);
        }
    };
    add(edits.moved.size(), "moved");
    add(edits.added.size(), "added");
    add(edits.closed.size(), "closed");
    return text.empty() ? "nothing changed" : text;
}

}  // namespace cercania
