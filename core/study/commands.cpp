#include "core/study/commands.h"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/layer_writer.h"
#include "core/io/network_file.h"
#include "core/study/catchments_analysis.h"
#include "core/study/explain_analysis.h"
#include "core/study/gaps_analysis.h"
#include "core/study/loaded_study.h"
#include "core/study/nearest_analysis.h"
#include "core/study/network_report.h"
#include "core/study/number_text.h"
#include "core/study/profile_comparison.h"
#include "core/study/result_output.h"

namespace cercania {
namespace {

void require_cutoffs(const StudySettings& settings, const std::string& what) {
    if (settings.analysis.cutoffs.empty()) {
        throw Error(ErrorKind::WrongUsage,
                    what +
                        " need a limit; give one or more with --cutoff, such as 400m,800m or "
                        "5min,15min");
    }
}

using Layers = std::vector<FeatureLayer>;

/// The layers of an analysis, written where the study names an output for them.
Layers write_gaps(const LoadedStudy& study, RunReport& report, const Control& control) {
    const GapResult result = analyse_gaps(study, report, control);
    Layers layers = {gaps_layer(result, study.facilities)};
    if (study.settings.outputs.gaps) {
        write_results(*study.settings.outputs.gaps, layers, study.settings, report, control);
    }
    return layers;
}

/// The catchments of a study, and the streets they reach.
Layers make_catchments(LoadedStudy& study, RunReport& report, const Control& control) {
    const AnalysisSettings& analysis = study.settings.analysis;
    if (analysis.shape == CatchmentShape::Cells || study.network.barriers != nullptr) {
        control.report("making street cells", 0.0);
        make_cells(study.network, report.diagnostics(), control);
        report.stage_done("build");
    }
    const CatchmentSet set = analyse_catchments(study, report, control);
    Layers layers = {catchments_layer(study, set), reached_streets_layer(study, set)};
    report.add_line("");
    report.add_line(fmt::format("{} ({}); {} of {} facilities are tied to a street.",
                                counted(set.catchments.size(), "catchment"),
                                form_word(analysis.form), study.facilities.snapped_count(),
                                study.facilities.open_count()));
    return layers;
}

Layers write_catchments(LoadedStudy& study, RunReport& report, const Control& control) {
    Layers layers = make_catchments(study, report, control);
    const OutputSettings& outputs = study.settings.outputs;
    if (outputs.catchments) {
        write_results(*outputs.catchments, layers, study.settings, report, control);
    }
    if (outputs.streets) {
        write_results(*outputs.streets, {layers.back()}, study.settings, report, control);
    }
    return layers;
}

/// Both answers to what unknown tags may mean: what is certain, reached along streets whose tags
/// say all that the profile must know, and what is possible, with the doubtful ones. Outside of
/// both is out.
void write_certain_and_possible(const StudySettings& settings, RunReport& report,
                                const Control& control) {
    Layers all;
    Layers streets;
    for (const auto& [word, name] : {std::pair<std::string, std::string>("assume-not", "certain"),
                                     {"assume-passable", "possible"}}) {
        StudySettings one = settings;
        one.network.unknown_tags = word;
        RunReport part("catchments");
        LoadedStudy study = load_study(one, false, part, control);
        for (FeatureLayer& layer : make_catchments(study, part, control)) {
            layer.name += "_" + name;
            all.push_back(std::move(layer));
        }
        streets.push_back(all.back());
        report.diagnostics().append(part.diagnostics());
        report.add_count("streets_" + name, study.network.graph->edge_count());
        report.add_count("catchments_" + name, all[all.size() - 2].features.size());
        report.add_line(fmt::format("{}: {:.1f} km of streets, {}.", name,
                                    study.network.usable_length().value() / 1000.0,
                                    counted(all[all.size() - 2].features.size(), "catchment")));
    }
    if (settings.outputs.catchments) {
        write_results(*settings.outputs.catchments, all, settings, report, control);
    }
    if (settings.outputs.streets) {
        write_results(*settings.outputs.streets, streets, settings, report, control);
    }
}

Layers write_nearest(const LoadedStudy& study, RunReport& report, const Control& control) {
    Layers layers = {analyse_nearest(study, report, control)};
    if (study.settings.outputs.nearest) {
        write_results(*study.settings.outputs.nearest, layers, study.settings, report, control);
    }
    return layers;
}

Layers write_comparison(const ProfileComparison& comparison, const StudySettings& settings,
                        RunReport& report, const Control& control) {
    report_comparison(comparison, report);
    Layers layers = comparison_layers(comparison);
    if (settings.outputs.compare) {
        write_results(*settings.outputs.compare, layers, settings, report, control);
    }
    return layers;
}

void write_matrix(const LoadedStudy& study, RunReport& report, const Control& control) {
    const FeatureLayer layer = analyse_matrix(study, report, control);
    if (study.settings.outputs.matrix) {
        write_results(*study.settings.outputs.matrix, {layer}, study.settings, report, control);
    }
}

}  // namespace

RunReport run_network(const StudySettings& settings, const std::optional<std::string>& output,
                      const Control& control) {
    RunReport report("network");
    if (output && !is_network_file(*output)) {
        check_output_path(*output, settings.outputs.overwrite);
    }
    PreparedNetwork network = prepare_network(settings, report.diagnostics(), control);
    if (output && is_network_file(*output)) {
        control.report("making street cells", 0.5);
        make_cells(network, report.diagnostics(), control);
    }
    report.stage_done("build");
    report_network(network, report);
    if (output && is_network_file(*output)) {
        write_network_file(*output, to_saved(network), settings.outputs.overwrite);
        report.add_output(*output);
        report.stage_done("write");
    } else if (output) {
        write_results(*output, {network_layer(network)}, settings, report, control);
    }
    return report;
}

RunReport run_catchments(const StudySettings& settings, const Control& control) {
    RunReport report("catchments");
    require_cutoffs(settings, "catchments");
    check_outputs(settings);
    if (profile_of(settings).unknown_tags == UnknownTags::Report) {
        write_certain_and_possible(settings, report, control);
        return report;
    }
    LoadedStudy study = load_study(settings, false, report, control);
    write_catchments(study, report, control);
    return report;
}

RunReport run_nearest(const StudySettings& settings, const Control& control) {
    RunReport report("nearest");
    check_outputs(settings);
    const LoadedStudy study = load_study(settings, true, report, control);
    write_nearest(study, report, control);
    return report;
}

RunReport run_matrix(const StudySettings& settings, const Control& control) {
    RunReport report("matrix");
    require_cutoffs(settings, "matrices");
    check_outputs(settings);
    const LoadedStudy study = load_study(settings, true, report, control);
    write_matrix(study, report, control);
    return report;
}

RunReport run_gaps(const StudySettings& settings, const Control& control) {
    RunReport report("gaps");
    require_cutoffs(settings, "gaps");
    check_outputs(settings);
    const LoadedStudy study = load_study(settings, true, report, control);
    write_gaps(study, report, control);
    return report;
}

RunReport run_compare(const StudySettings& settings, const Control& control) {
    RunReport report("compare");
    require_cutoffs(settings, "comparisons");
    check_outputs(settings);
    write_comparison(compare_profiles(settings, report, control), settings, report, control);
    return report;
}

RunReport run_explain(const StudySettings& settings, const GeoPoint& place,
                      const std::optional<std::string>& output, const Control& control) {
    RunReport report("explain");
    if (output) {
        check_output_path(*output, settings.outputs.overwrite);
    }
    const LoadedStudy study = load_study(settings, false, report, control);
    const Explanation explanation = explain_place(study, place, control);
    report.stage_done("search");
    report_explanation(study, explanation, report);
    if (output && explanation.route) {
        write_results(*output, {route_layer(study, explanation)}, settings, report, control);
    }
    return report;
}

RunReport run_walk(const StudySettings& settings, const GeoPoint& from, const GeoPoint& to,
                   const std::optional<std::string>& output, const Control& control) {
    RunReport report("walk");
    if (output) {
        check_output_path(*output, settings.outputs.overwrite);
    }
    const PreparedNetwork network = prepare_network(settings, report.diagnostics(), control);
    report.stage_done("build");
    const PlaceToPlace walk = walk_between(network, settings, from, to, control);
    report.stage_done("search");
    report_walk(walk, report);
    if (output && walk.explanation.route) {
        write_results(*output, {route_layer(walk.study, walk.explanation)}, settings, report,
                      control);
    }
    return report;
}

RunReport run_study(const StudySettings& settings, const Control& control) {
    RunReport report("run");
    require_cutoffs(settings, "studies");
    check_outputs(settings);
    if (!settings.compared_profiles.empty()) {
        require_comparable(settings);
    }
    LoadedStudy study = load_study(settings, settings.areas.has_value(), report, control);
    Layers all;
    const auto keep = [&all](Layers layers) {
        std::move(layers.begin(), layers.end(), std::back_inserter(all));
    };
    if (study.demand && settings.areas) {
        keep(write_gaps(study, report, control));
    }
    if (settings.outputs.catchments || settings.outputs.streets) {
        keep(write_catchments(study, report, control));
    }
    if (study.demand && settings.outputs.nearest) {
        keep(write_nearest(study, report, control));
    }
    if (study.demand && settings.outputs.matrix) {
        write_matrix(study, report, control);
    }
    if (!settings.compared_profiles.empty()) {
        RunReport part("compare");
        const ProfileComparison comparison = compare_profiles(settings, part, control);
        if (settings.compared_profiles.front() != settings.network.profile) {
            report.diagnostics().append(part.diagnostics());  // else told already
        }
        report.add_line("");
        keep(write_comparison(comparison, settings, report, control));
    }
    if (settings.outputs.shapefiles && !all.empty()) {
        write_results(*settings.outputs.shapefiles, std::move(all), settings, report, control);
    }
    return report;
}

}  // namespace cercania
