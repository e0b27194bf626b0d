#pragma once

#include <string>

#include "core/study/study_report.h"

namespace cercania {

/// The figures of a report as JSON, unrounded: "study", "norm", "limits" (each with its totals, its
/// reasons, its groups and its areas), "facilities", "scenarios" (as a limit, with the scenario's
/// name and edits), "inputs" and "findings" (cases by kind). Shares run from 0 to 1, lengths are in
/// metres, times in seconds; what is not
/// known, or withheld to keep small counts private, is null; `privacy` says so where the study
/// does.
std::string study_report_json(const StudyReport& report);

}  // namespace cercania
