#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/study/facility_edits.h"
#include "core/study/group_sums.h"
#include "core/study/live_study.h"
#include "core/study/loaded_study.h"
#include "core/study/place_accesses.h"
#include "core/study/study_sources.h"

namespace cercania {

/// A study at one limit, as its base or as one of its scenarios.
struct ReportedState {
    std::string name;  ///< of the scenario; empty: the base
    FacilityEdits edits;
    Cutoff cutoff;
    LiveResult live;
    std::vector<GroupSum> groups;  ///< one a group field; empty without people
};

/// Whom one place of care serves.
struct FacilityReach {
    /// People within the largest limit for whom it is the nearest on foot, or the farthest of the
    /// services they need: those of all facilities add up to the people served, inside the areas
    /// and outside them.
    double people = 0.0;
    std::size_t places = 0;  ///< where they live
};

/// What the method sheet says of one input.
struct ReportedInput {
    SourceRole role = SourceRole::Streets;
    std::string file;      ///< its name, without the folder
    std::string layer;     ///< empty: none is named
    std::string crs;       ///< as the source states it; empty where it is not known
    std::string modified;  ///< the file's last change, "2026-11-29"; empty where it has none
    std::string sha256;    ///< empty for a folder
    std::string credit;    ///< source, date and licence in the study's own words; may be empty
};

/// Everything that a report of a study says, as figures: no words, no drawing.
struct StudyReport {
    StudySettings settings;  ///< of the study as its file has it
    std::shared_ptr<const LoadedStudy> study;
    std::shared_ptr<const Diagnostics> diagnostics;
    std::vector<ReportedState> by_cutoff;  ///< the base, one a limit, ascending
    std::vector<PlaceAccess> access;       ///< one a place of the demand, at the largest limit
    std::vector<FacilityReach> reach;      ///< one a facility of the base; empty without people
    std::vector<ReportedState> scenarios;  ///< at the largest limit
    std::vector<ReportedInput> inputs;
    /// Facilities whose people, and groups whose sums, are not told (`withhold_small_counts` says
    /// the same of areas in each state's gaps); empty: all are told.
    std::vector<bool> withheld_reach = {};
    std::vector<bool> withheld_groups = {};

    /// The base at the largest limit.
    const ReportedState& base() const { return by_cutoff.back(); }
};

/// Reads and analyses a study for its report. The largest limit's figures are those that `gaps`
/// writes. Throws Error(WrongUsage) for a study without a limit, Error as `load_study`, Cancelled.
StudyReport make_study_report(const StudySettings& settings, const Control& control);

}  // namespace cercania
