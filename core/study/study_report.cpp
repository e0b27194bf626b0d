#include "core/study/study_report.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include "core/base/error.h"
#include "core/base/passwords.h"
#include "core/io/elevation_raster.h"
#include "core/io/file_checksum.h"
#include "core/io/layer_info.h"
#include "core/io/network_file.h"
#include "core/io/osm_reader.h"
#include "core/study/privacy.h"
#include "core/study/sources.h"
#include "core/study/withheld_rows.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

/// The study as it is loaded for its report: services that are left out and scenarios are edits of
/// the same base.
StudySettings settings_of_base(StudySettings settings) {
    settings.scenario.reset();
    settings.facilities.left_out.clear();
    return settings;
}

FacilityEdits with_closed(FacilityEdits edits, const std::vector<std::string>& closed) {
    for (const std::string& id : closed) {
        if (std::find(edits.closed.begin(), edits.closed.end(), id) == edits.closed.end()) {
            edits.closed.push_back(id);
        }
    }
    return edits;
}

std::vector<PlaceAccess> access_of_base(const StudyReport& report, const Control& control) {
    const LoadedStudy& study = *report.study;
    CareSearch search(study.care_graph(report.base().cutoff.unit));
    return measure_access(report.base().live.facilities, search, study.demand->places.places,
                          study.tied, report.base().cutoff, study.settings.threads, control);
}

std::vector<FacilityReach> reach_of(const StudyReport& report) {
    std::vector<FacilityReach> reach(report.base().live.facilities.all.size());
    const std::vector<DemandPlace>& places = report.study->demand->places.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (report.access[i].status == AccessStatus::Reached) {
            FacilityReach& nearest = reach[report.access[i].cost->facility];
            nearest.people += places[i].people;
            ++nearest.places;
        }
    }
    return reach;
}

std::string last_change(const std::string& path) {
    struct stat facts = {};
    if (::stat(path.c_str(), &facts) != 0) {
        return "";
    }
    return fmt::format("{:%Y-%m-%d}", fmt::gmtime(facts.st_mtime));
}

std::string credit_of(SourceRole role, const SourceCredits& credits) {
    switch (role) {
        case SourceRole::Streets:
            return credits.streets;
        case SourceRole::Barriers:
            return credits.barriers;
        case SourceRole::Heights:
            return credits.heights;
        case SourceRole::CarePlaces:
        case SourceRole::Entrances:
            return credits.facilities;
        case SourceRole::People:
            return credits.people;
        case SourceRole::Areas:
            return credits.areas;
        case SourceRole::Profile:
            break;
    }
    return "";
}

/// Of a layer that is not kept with the study: looked up in its file.
std::string crs_in_file(const StudySource& source, const SourceSettings& settings,
                        const Control& control) {
    const SourceInfo info =
        inspect_source(source_text(source), read_options(settings, {}), control);
    const auto named =
        std::find_if(info.layers.begin(), info.layers.end(), [&](const LayerInfo& layer) {
            return source.layer.empty() ? layer.unusable_because.empty()
                                        : layer.name == source.layer;
        });
    const std::string stated = named == info.layers.end() ? "" : named->crs_label;
    return stated.empty() ? settings.assume_crs.value_or("") : stated;
}

std::string crs_of(const StudySource& source, const LoadedStudy& study, const ReportedState& base,
                   const Control& control) {
    const SourceSettings& settings = study.settings.sources;
    switch (source.role) {
        case SourceRole::Streets:
            return is_osm_path(source.path) || is_network_file(source.path)
                       ? "WGS 84"
                       : crs_in_file(source, settings, control);
        case SourceRole::Barriers:
        case SourceRole::Entrances:
            return crs_in_file(source, settings, control);
        case SourceRole::Heights:
            return elevation_crs(source.path, settings.assume_crs.value_or(""));
        case SourceRole::CarePlaces:
            return study.facilities.layer.crs_label;
        case SourceRole::People:
            return study.demand ? study.demand->layer.crs_label : "";
        case SourceRole::Areas:
            return base.live.gaps ? base.live.gaps->areas.crs_label : "";
        case SourceRole::Profile:
            break;
    }
    return "";
}

ReportedInput input_of(const StudySource& source, const StudyReport& report,
                       const Control& control) {
    ReportedInput input;
    input.role = source.role;
    input.file = without_passwords(fs::path(source.path).filename().string());
    input.layer = source.layer;
    input.crs = crs_of(source, *report.study, report.base(), control);
    input.credit = credit_of(source.role, report.settings.credits);
    std::error_code problem;
    if (fs::is_regular_file(source.path, problem)) {
        input.modified = last_change(source.path);
        input.sha256 = sha256_of_file(source.path);
    }
    return input;
}

/// The study as one state of it, at one limit.
ReportedState state_of(LiveStudy& live, std::string name, FacilityEdits edits, const Cutoff& cutoff,
                       const Control& control) {
    ReportedState state;
    state.name = std::move(name);
    state.edits = std::move(edits);
    state.cutoff = cutoff;
    state.live = live.evaluate(state.edits, {cutoff}, control);
    if (live.study().demand) {
        state.groups =
            group_sums(*live.study().demand, state.live.place_counted, state.live.place_served);
    }
    return state;
}

std::vector<GapResult*> gaps_of(std::vector<ReportedState>& states) {
    std::vector<GapResult*> gaps;
    for (ReportedState& state : states) {
        if (state.live.gaps) {
            gaps.push_back(&*state.live.gaps);
        }
    }
    return gaps;
}

/// Groups are told by themselves, so each is taken alone.
std::vector<bool> withheld_groups(const StudyReport& report, double minimum) {
    std::vector<bool> withheld(report.base().groups.size(), false);
    const auto look_at = [&](const std::vector<ReportedState>& states, const GroupSum* before) {
        for (const ReportedState& state : states) {
            for (std::size_t i = 0; i < withheld.size(); ++i) {
                const GroupSum& sum = state.groups[i];
                const double more = before == nullptr ? 0.0 : sum.served - before[i].served;
                for (const double count :
                     {sum.people, sum.served, sum.people - sum.served, std::abs(more)}) {
                    withheld[i] = withheld[i] || is_small_count(count, minimum);
                }
            }
        }
    };
    look_at(report.by_cutoff, nullptr);
    for (std::size_t i = 1; i < report.by_cutoff.size(); ++i) {
        look_at({report.by_cutoff[i]}, report.by_cutoff[i - 1].groups.data());
    }
    look_at(report.scenarios, report.base().groups.data());
    return withheld;
}

void withhold(StudyReport& report) {
    const StudySettings& settings = report.settings;
    if (!settings.privacy.minimum_count) {
        return;
    }
    const double minimum = *settings.privacy.minimum_count;
    withhold_small_counts(gaps_of(report.by_cutoff), gaps_of(report.scenarios), settings);
    report.withheld_groups = withheld_groups(report, minimum);
    std::vector<double> people;
    for (const FacilityReach& one : report.reach) {
        people.push_back(one.people);
    }
    report.withheld_reach = withheld_cells(people, minimum);
}

}  // namespace

StudyReport make_study_report(const StudySettings& settings, const Control& control) {
    if (settings.analysis.cutoffs.empty()) {
        throw Error(ErrorKind::WrongUsage,
                    "the study has no limit; give one in its table 'analysis', such as cutoffs = "
                    "[\"20min\"]");
    }
    StudyReport report;
    report.settings = settings;
    RunReport run("report");
    const StudySettings base = settings_of_base(settings);
    LoadedStudy loaded = load_study(base, base.areas.has_value(), run, control);
    const std::vector<std::string> left_out = left_out_ids(loaded.facilities, settings.facilities);
    make_cells(loaded.network, run.diagnostics(), control);
    report.study = std::make_shared<const LoadedStudy>(std::move(loaded));
    LiveStudy live(report.study, run.diagnostics(), control);
    for (const Cutoff& cutoff : settings.analysis.cutoffs) {
        report.by_cutoff.push_back(state_of(live, "", with_closed({}, left_out), cutoff, control));
    }
    for (const Scenario& scenario : settings.scenarios) {
        report.scenarios.push_back(state_of(live, scenario.name,
                                            with_closed(scenario.edits, left_out),
                                            settings.analysis.cutoffs.back(), control));
    }
    if (report.study->demand) {
        report.access = access_of_base(report, control);
        report.reach = reach_of(report);
    }
    withhold(report);
    constexpr double kNearlyDone = 0.95;
    control.report("reading", kNearlyDone);
    for (const StudySource& source : sources_of(settings)) {
        report.inputs.push_back(input_of(source, report, control));
    }
    report.diagnostics = std::make_shared<const Diagnostics>(run.diagnostics());
    return report;
}

}  // namespace cercania
