#pragma once

#include <memory>
#include <optional>

#include "core/base/control.h"
#include "core/network/care_search.h"
#include "core/study/demand_source.h"
#include "core/study/facilities.h"
#include "core/study/place_accesses.h"
#include "core/study/prepared_network.h"
#include "core/study/run_report.h"
#include "core/study/study_settings.h"

namespace cercania {

/// What the analyses of one study share, loaded once.
struct LoadedStudy {
    StudySettings settings;
    PreparedNetwork network;
    Facilities facilities;
    std::optional<Demand> demand;
    TiedPlaces tied;  ///< one entry a place of `demand`

    /// The network prepared for a unit and the study's direction.
    std::shared_ptr<const CareGraph> care_graph(CostUnit unit) const;
    /// What the study limits: distance, unless it has cutoffs in time.
    CostUnit unit() const;
    /// The cutoff of analyses that take one: the largest; none when the study has none.
    std::optional<Cutoff> largest_cutoff() const;
};

/// Reads the network and the facilities, and the demand when the study has any (or when its areas
/// are to be the demand). Stages "read" and "build" of the report.
LoadedStudy load_study(const StudySettings& settings, bool areas_are_demand, RunReport& report,
                       const Control& control);

}  // namespace cercania
