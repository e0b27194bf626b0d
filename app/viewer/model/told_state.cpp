#include "app/viewer/model/told_state.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/study/privacy.h"

namespace cercania::viewer {

void take_out_withheld(GapResult& gaps) {
    std::vector<AreaGap*> ranked;
    for (std::size_t i = 0; i < gaps.table.areas.size(); ++i) {
        AreaGap& area = gaps.table.areas[i];
        if (gaps.withheld->people[i]) {
            area.gap_class = GapClass::NoData;
        }
        if (gaps.withheld->split[i]) {
            area.share.reset();
            area.distance_median.reset();
            area.time_median.reset();
            area.distance_mean.reset();
            area.time_mean.reset();
            area.facility.reset();
            area.rank.reset();
            area.reason.reset();
        }
        if (gaps.withheld->area_reasons[i]) {
            area.unserved_by_reason = {};
        }
        if (area.rank) {
            ranked.push_back(&area);
        }
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const AreaGap* a, const AreaGap* b) { return *a->rank < *b->rank; });
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        ranked[i]->rank = static_cast<std::uint32_t>(i) + 1;
    }
}

std::shared_ptr<const StudyState> told_state(std::shared_ptr<const StudyState> state,
                                             const StudySettings& settings) {
    if (!settings.privacy.minimum_count || !state || !state->live.gaps) {
        return state;
    }
    auto told = std::make_shared<StudyState>(*state);
    GapResult* const alone = &*told->live.gaps;
    withhold_small_counts(std::span(&alone, 1), {}, settings);
    take_out_withheld(*alone);
    return told;
}

}  // namespace cercania::viewer
