#include "app/viewer/model/scenario_counts.h"

#include <algorithm>
#include <utility>

namespace cercania::viewer {

void ScenarioCounts::ask(Question question) {
    if (question != question_) {
        question_ = std::move(question);
        counts_.clear();
    }
}

void ScenarioCounts::put(FacilityEdits edits, std::optional<std::int64_t> beyond) {
    if (!knows(edits)) {
        counts_.push_back({std::move(edits), beyond});
    }
}

std::optional<std::int64_t> ScenarioCounts::beyond(const FacilityEdits& edits) const {
    const Count* const count = find(edits);
    return count != nullptr ? count->beyond : std::nullopt;
}

const ScenarioCounts::Count* ScenarioCounts::find(const FacilityEdits& edits) const {
    const auto found = std::ranges::find(counts_, edits, &Count::edits);
    return found == counts_.end() ? nullptr : &*found;
}

}  // namespace cercania::viewer
