#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/viewer/model/shown_figures.h"
#include "core/base/diagnostics.h"
#include "core/study/facility_edits.h"
#include "core/study/live_study.h"
#include "core/study/loaded_study.h"

namespace cercania::viewer {

/// A study with some edits and limits, and what came out of it. Immutable and shared.
struct StudyState {
    FacilityEdits edits;
    std::vector<Cutoff> cutoffs;  ///< ascending, one unit, at least one
    LiveResult live;
    std::optional<ShownFigures> figures;  ///< none without people or areas
    double seconds = 0.0;                 ///< that it took

    const Cutoff& cutoff() const { return cutoffs.back(); }
};

/// What is known of the open study: loaded once, with its base and the state of the what-if.
struct StudyResult {
    std::shared_ptr<const LoadedStudy> study;
    std::shared_ptr<const Diagnostics> diagnostics;
    std::shared_ptr<const StudyState> base;
    std::shared_ptr<const StudyState> what_if;   ///< none outside a what-if
    std::shared_ptr<const GroundChange> change;  ///< from base to what-if
    double seconds = 0.0;                        ///< from opening to the first result
};

/// The name of an area of the study, "12" where it has none.
QString area_name(const GapResult& gaps, std::size_t area);
/// The unit that the area is part of, such as its municipality; empty where no field tells.
QString area_parent(const GapResult& gaps, std::size_t area);
/// The name of a facility, else its id.
QString facility_name(const Facility& facility);
/// The position in `facilities` of the facility with this id.
std::optional<std::size_t> facility_with_id(const Facilities& facilities, const std::string& id);

}  // namespace cercania::viewer
