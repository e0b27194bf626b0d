#include "core/study/live_study.h"

#include <map>
#include <utility>

#include "core/base/error.h"
#include "core/study/ground_change.h"
#include "core/study/live_access.h"
#include "core/study/live_ground.h"

namespace cercania {

struct LiveStudy::Implementation {
    Implementation(std::shared_ptr<const LoadedStudy> loaded, Diagnostics& diagnostics,
                   const Control& control)
        : study(std::move(loaded)), ground(*study) {
        if (study->demand) {
            access.emplace(*study, diagnostics, control);
        }
    }

    std::shared_ptr<const CareGraph> graph_for(CostUnit unit) {
        std::shared_ptr<const CareGraph>& graph = graphs[unit];
        if (graph == nullptr) {
            graph = study->care_graph(unit);
        }
        return graph;
    }

    std::shared_ptr<const LoadedStudy> study;
    std::map<CostUnit, std::shared_ptr<const CareGraph>> graphs;
    LiveGround ground;
    std::optional<LiveAccess> access;
    PolygonOperations operations;
};

LiveStudy::LiveStudy(std::shared_ptr<const LoadedStudy> study, Diagnostics& diagnostics,
                     const Control& control)
    : implementation_(std::make_unique<Implementation>(std::move(study), diagnostics, control)) {}
LiveStudy::~LiveStudy() = default;
LiveStudy::LiveStudy(LiveStudy&&) noexcept = default;
LiveStudy& LiveStudy::operator=(LiveStudy&&) noexcept = default;

const LoadedStudy& LiveStudy::study() const {
    return *implementation_->study;
}

LiveResult LiveStudy::evaluate(const FacilityEdits& edits, const std::vector<Cutoff>& cutoffs,
                               const Control& control) {
    return evaluate(edits, cutoffs, study().settings.facilities.required, control);
}

LiveResult LiveStudy::evaluate(const FacilityEdits& edits, const std::vector<Cutoff>& cutoffs,
                               const std::vector<std::string>& required, const Control& control) {
    CERCANIA_REQUIRE(!cutoffs.empty());
    const LoadedStudy& loaded = study();
    const auto graph = implementation_->graph_for(cutoffs.back().unit);
    Facilities facilities = loaded.facilities;
    if (facilities.required != required) {
        facilities.ask_for(required);
    }
    LiveResult result;
    result.facilities =
        with_edits(std::move(facilities), edits, loaded.settings.facilities, loaded.network);
    for (const Facility& facility : result.facilities.all) {
        result.closed.push_back(facility.closed ? 1 : 0);
    }
    result.catchments =
        implementation_->ground.catchments(result.facilities, cutoffs, graph, control);
    if (implementation_->access) {
        LiveAccess::Answer answer =
            implementation_->access->answer(result.facilities, cutoffs.back(), graph, control);
        result.gaps = std::move(answer.gaps);
        result.straight_share = answer.straight_share;
        result.place_served = std::move(answer.place_served);
        result.place_counted = std::move(answer.place_counted);
    }
    return result;
}

GroundChange LiveStudy::ground_change(const LiveResult& before, const LiveResult& after) {
    CERCANIA_REQUIRE(!before.catchments.empty() && !after.catchments.empty());
    return change_of_ground(before.catchments.back(), after.catchments.back(),
                            implementation_->operations);
}

}  // namespace cercania
