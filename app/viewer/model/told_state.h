#pragma once

#include <memory>

#include "app/viewer/model/study_result.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {

/// Takes out of the table what `gaps.withheld`, which must be there, says is not told, so that
/// charts and maps do not have it, and closes the ranks: holes would tell where the rest stand.
void take_out_withheld(GapResult& gaps);

/// The state as its figures may leave the program: without those that an export of its layers
/// withholds, and with `withheld` set. The state itself when the study keeps no small counts
/// private or has no figures.
std::shared_ptr<const StudyState> told_state(std::shared_ptr<const StudyState> state,
                                             const StudySettings& settings);

}  // namespace cercania::viewer
