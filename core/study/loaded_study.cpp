#include "core/study/loaded_study.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/study/mended_sources.h"

namespace cercania {
namespace {

/// Disconnected streets that hold facilities: how many, so that a person can look at them.
std::size_t facilities_on_islands(const LoadedStudy& study) {
    std::size_t count = 0;
    for (const Facility& facility : study.facilities.all) {
        for (const StreetPosition& entry : facility.entries) {
            if (study.network.graph->component(entry.edge) != ComponentId(0)) {
                ++count;
                break;
            }
        }
    }
    return count;
}

/// People whose street is not part of the main network: cut off unless care is on their island.
double people_on_islands(const LoadedStudy& study) {
    double people = 0.0;
    for (std::size_t i = 0; i < study.tied.all.size(); ++i) {
        const TiedPlaces::One& tied = study.tied.all[i];
        if (tied.usable() && study.network.graph->component(tied.street->edge) != ComponentId(0)) {
            people += study.demand->places.places[i].people;
        }
    }
    return people;
}

}  // namespace

std::shared_ptr<const CareGraph> LoadedStudy::care_graph(CostUnit unit) const {
    return std::make_shared<const CareGraph>(network.graph, unit, settings.analysis.direction);
}

CostUnit LoadedStudy::unit() const {
    return settings.analysis.cutoffs.empty() ? CostUnit::Distance
                                             : settings.analysis.cutoffs.front().unit;
}

std::optional<Cutoff> LoadedStudy::largest_cutoff() const {
    if (settings.analysis.cutoffs.empty()) {
        return std::nullopt;
    }
    return settings.analysis.cutoffs.back();
}

LoadedStudy load_study(const StudySettings& settings, bool areas_are_demand, RunReport& report,
                       const Control& control) {
    LoadedStudy study;
    study.settings = settings;
    const FacilityEdits edits = edits_to_run(settings);
    remake_mended_copies(settings, report.diagnostics(), control);
    study.network = prepare_network(settings, report.diagnostics(), control);
    report.stage_done("build");
    report.add_count("streets", study.network.graph->edge_count());
    report.add_total("street_km", study.network.usable_length().value() / 1000.0);
    study.facilities = load_facilities(settings, study.network, report.diagnostics(), control);
    report.add_count("facilities", study.facilities.open_count());
    report.add_count("facilities_on_streets", study.facilities.snapped_count());
    report.add_count("facilities_on_islands", facilities_on_islands(study));
    if (!settings.facilities.left_out.empty()) {
        const std::size_t count = left_out_ids(study.facilities, settings.facilities).size();
        report.add_count("facilities_left_out", count);
        report.add_line(fmt::format("Left out of the question: {} ({} facilities).",
                                    fmt::join(settings.facilities.left_out, ", "), count));
    }
    if (settings.scenario) {
        report.add_count("facilities_moved", edits.moved.size());
        report.add_count("facilities_added", edits.added.size());
        report.add_count("facilities_closed", edits.closed.size());
        report.add_line(fmt::format("Scenario '{}': {}.", *settings.scenario, edits_text(edits)));
    }
    if (settings.demand.source || areas_are_demand) {
        study.demand = load_demand(settings, study.network, report.diagnostics(), control);
        report.stage_done("read");
        study.tied =
            tie_places(study.network, study.demand->places.places, settings.threads, control);
        report.add_count("demand_units", study.demand->places.unit_count());
        report.add_count("demand_places", study.demand->places.places.size());
        report.add_total("people", study.demand->places.totals.people);
        report.add_total("people_on_islands", people_on_islands(study));
    }
    report.stage_done("read");
    return study;
}

}  // namespace cercania
