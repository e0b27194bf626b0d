#include "app/viewer/jobs/study_session.h"

#include <chrono>
#include <span>

#include "core/study/catchments_analysis.h"
#include "core/study/nearest_analysis.h"
#include "core/study/network_report.h"
#include "core/study/prepared_network.h"
#include "core/study/privacy.h"
#include "core/study/result_output.h"

namespace cercania::viewer {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<NearCare> nearest_care(const LoadedStudy& study, const Explanation& explanation) {
    std::vector<NearCare> nearest;
    for (const PlaceCost& cost : explanation.nearest) {
        const Facility& facility = study.facilities.all[cost.facility];
        nearest.push_back({facility.id, facility_name(facility), cost});
    }
    return nearest;
}

}  // namespace

StudyResult StudyWorker::Session::open(const StudySettings& settings, const Control& control) {
    const Clock::time_point start = Clock::now();
    if (settings.analysis.cutoffs.empty()) {
        throw Error(ErrorKind::WrongUsage,
                    "the study has no limit; give one in its table 'analysis', such as cutoffs = "
                    "[\"20min\"]");
    }
    RunReport report("run");
    StudySettings whole = settings;
    whole.scenario.reset();
    whole.facilities.left_out.clear();
    LoadedStudy loaded = load_study(whole, whole.areas.has_value(), report, control);
    FacilityEdits left_out;
    left_out.closed = left_out_ids(loaded.facilities, settings.facilities);
    control.report("making street cells", 0.6);
    make_cells(loaded.network, report.diagnostics(), control);
    // The study that was open stays whole if anything of this fails.
    Session next;
    next.study = std::make_shared<const LoadedStudy>(std::move(loaded));
    next.live.emplace(next.study, report.diagnostics(), control);
    next.diagnostics = std::make_shared<const Diagnostics>(report.diagnostics());
    control.report("updating", 0.9);
    next.base = next.state(
        left_out, {settings.analysis.cutoffs, settings.facilities.required, left_out, {}}, control);
    *this = std::move(next);
    StudyResult result;
    result.study = study;
    result.diagnostics = diagnostics;
    result.base = base;
    result.seconds = seconds_since(start);
    return result;
}

std::shared_ptr<const StudyState> StudyWorker::Session::state(const FacilityEdits& edits,
                                                              const EvaluationQuestion& question,
                                                              const Control& control) {
    const Clock::time_point start = Clock::now();
    auto made = std::make_shared<StudyState>();
    made->edits = edits;
    made->cutoffs = question.cutoffs;
    made->live = live->evaluate(edits, question.cutoffs, question.required, control);
    if (made->live.gaps) {
        made->figures = shown_figures(made->live.gaps->table);
    }
    made->seconds = seconds_since(start);
    return made;
}

std::optional<std::int64_t> StudyWorker::Session::people_beyond(const FacilityEdits& edits,
                                                                const EvaluationQuestion& question,
                                                                const Control& control) {
    try {
        const auto made = state(edits, question, control);
        return made->figures ? std::optional(made->figures->total.beyond) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt;  // whoever shows the scenario is told why
    }
}

std::shared_ptr<const StudyState> StudyWorker::Session::base_of(const EvaluationQuestion& question,
                                                                const Control& control) {
    if (base->cutoffs != question.cutoffs || base->edits != question.base ||
        base->live.facilities.required != question.required) {
        base = state(question.base, question, control);
    }
    return base;
}

LoadedStudy StudyWorker::Session::changed_study(const EvaluationQuestion& question,
                                                const Control& control) {
    LoadedStudy changed;
    changed.settings = study->settings;
    changed.settings.analysis.cutoffs = question.cutoffs;
    changed.settings.facilities.required = question.required;
    changed.network = study->network;
    changed.facilities =
        question.shown().empty() && question.required == study->facilities.required
            ? study->facilities
            : live->evaluate(question.shown(), question.cutoffs, question.required, control)
                  .facilities;
    return changed;
}

ExplainedPlace StudyWorker::Session::explain(PlanePoint point, const EvaluationQuestion& question,
                                             const Control& control) {
    const LoadedStudy changed = changed_study(question, control);
    ExplainedPlace place;
    place.point = point;
    place.cutoff = changed.largest_cutoff();
    place.explanation =
        explain_place(changed, changed.network.graph->projection().to_geo(point), control);
    if (place.explanation.facility) {
        const Facility& facility = changed.facilities.all[*place.explanation.facility];
        place.care = facility.point;
        place.care_name = facility_name(facility);
    }
    for (const ExplainedService& one : place.explanation.services) {
        place.service_places.push_back(
            one.facility ? facility_name(changed.facilities.all[*one.facility]) : QString());
    }
    place.nearest = nearest_care(changed, place.explanation);
    return place;
}

std::vector<PlaceAccess> StudyWorker::Session::walks(const LoadedStudy& changed,
                                                     const Cutoff& cutoff,
                                                     const Control& control) const {
    CareSearch search(changed.care_graph(cutoff.unit));
    return measure_access(changed.facilities, search, study->demand->places.places, study->tied,
                          cutoff, study->settings.threads, control);
}

WalkHistogram StudyWorker::Session::chart(const EvaluationQuestion& question,
                                          const Control& control) {
    const LoadedStudy changed = changed_study(question, control);
    const Cutoff cutoff = question.cutoffs.back();
    return walk_histogram(study->demand->places.places, walks(changed, cutoff, control), cutoff);
}

std::vector<NearlyReaching> StudyWorker::Session::reach(std::size_t area,
                                                        const EvaluationQuestion& question,
                                                        const Control& control) {
    if (!base->live.gaps) {
        return {};
    }
    const LoadedStudy changed = changed_study(question, control);
    return nearly_reaching(area, base->live.gaps->table.area_of_place, study->demand->places.places,
                           walks(changed, question.cutoffs.back(), control), changed.facilities);
}

void StudyWorker::Session::write(const std::string& path, const EvaluationQuestion& question,
                                 const ExportedLayers& layers, const Control& control) {
    LoadedStudy changed = changed_study(question, control);
    changed.demand = study->demand;
    changed.tied = study->tied;
    changed.settings.outputs.overwrite = true;  // the file dialog has asked
    RunReport report("viewer");
    std::vector<FeatureLayer> written;
    if (layers.contains(ExportedLayer::Gaps)) {
        if (const auto result = state(question.shown(), question, control); result->live.gaps) {
            GapResult gaps = *result->live.gaps;
            GapResult* const alone = &gaps;
            withhold_small_counts(std::span(&alone, 1), {}, changed.settings);
            written.push_back(gaps_layer(gaps, result->live.facilities));
        }
    }
    if (layers.contains(ExportedLayer::Catchments) ||
        layers.contains(ExportedLayer::ReachedStreets)) {
        const CatchmentSet set = analyse_catchments(changed, report, control);
        if (layers.contains(ExportedLayer::Catchments)) {
            written.push_back(catchments_layer(changed, set));
        }
        if (layers.contains(ExportedLayer::ReachedStreets)) {
            written.push_back(reached_streets_layer(changed, set));
        }
    }
    if (layers.contains(ExportedLayer::Nearest) && changed.demand) {
        written.push_back(analyse_nearest(changed, report, control));
    }
    if (layers.contains(ExportedLayer::CarePlaces)) {
        written.push_back(care_places_layer(changed));
    }
    if (layers.contains(ExportedLayer::Network)) {
        written.push_back(network_layer(changed.network));
    }
    control.report("writing", 0.9);
    write_results(path, std::move(written), changed.settings, report, control);
}

}  // namespace cercania::viewer
