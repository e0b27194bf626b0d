#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/io/layer_writer.h"
#include "core/io/source_file.h"
#include "core/study/commands.h"
#include "core/study/mended_sources.h"
#include "core/study/number_text.h"
#include "core/study/source_check.h"
#include "core/study/study_file.h"

namespace cercania {
namespace {

using Json = nlohmann::ordered_json;

std::string field_line(const Field& field, const FieldSummary& summary, std::size_t features) {
    std::string line = fmt::format("  - {}: {} of {} filled", field.name, summary.filled, features);
    if (summary.numeric) {
        line += fmt::format(", numbers from {} to {}, {} together", summary.least, summary.most,
                            summary.sum);
    } else if (!summary.example.empty()) {
        line += fmt::format(", text such as '{}'", summary.example);
    }
    return line;
}

void tell_layer(const CheckedLayer& layer, RunReport& report) {
    const LayerInfo& info = layer.info;
    if (!info.unusable_because.empty()) {
        report.add_line(
            fmt::format("Layer '{}' cannot be used: {}", info.name, info.unusable_because));
        report.add_count("unusable_layers", 1);
        return;
    }
    report.add_count("kept", layer.found.kept);
    report.add_count("repaired", layer.found.repaired);
    report.add_count("dropped", layer.found.dropped);
    report.add_line(fmt::format("Layer '{}': {}: {} kept, {} repaired, {} dropped", info.name,
                                counted(info.feature_count, "feature"), layer.found.kept,
                                layer.found.repaired, layer.found.dropped));
    report.add_line(fmt::format("  Geometry: {}; CRS: {}", info.geometry_type,
                                info.crs_label.empty() ? "none" : info.crs_label));
    if (info.extent) {
        report.add_line(fmt::format(
            "  Lies between {:.4f},{:.4f} and {:.4f},{:.4f} (longitude, latitude)",
            info.extent->lower_left.longitude.value(), info.extent->lower_left.latitude.value(),
            info.extent->upper_right.longitude.value(), info.extent->upper_right.latitude.value()));
    }
    if (!layer.accented.empty()) {
        report.add_line(fmt::format("  Text such as '{}'{}", fmt::join(layer.accented, "', '"),
                                    info.encoding.empty() ? "" : " (" + info.encoding + ")"));
    }
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        report.add_line(field_line(info.fields[i], info.summaries[i], info.feature_count));
    }
}

Json answer_of(const CheckedLayer& layer) {
    const LayerInfo& info = layer.info;
    if (!info.unusable_because.empty()) {
        return {{"name", info.name}, {"unusable_because", info.unusable_because}};
    }
    return {{"name", info.name},
            {"crs", info.crs_label},
            {"kept", layer.found.kept},
            {"repaired", layer.found.repaired},
            {"dropped", layer.found.dropped},
            {"features", info.feature_count},
            {"encoding", info.encoding},
            {"accented", layer.accented}};
}

Json tell_source(const CheckedSource& checked, RunReport& report) {
    report.add_line(fmt::format("{}: {}", checked.source, checked.driver));
    Json answer = {{"source", checked.source}, {"driver", checked.driver}};
    answer["layers"] = Json::array();
    for (const CheckedLayer& layer : checked.layers) {
        tell_layer(layer, report);
        answer["layers"].push_back(answer_of(layer));
    }
    return answer;
}

void tell_ways_out(RunReport& report) {
    bool first = true;
    for (const auto& [code, count] : report.diagnostics().counts()) {
        const std::string_view way = way_out(code);
        if (way.empty()) {
            continue;
        }
        if (std::exchange(first, false)) {
            report.add_line("");
            report.add_line("What to do:");
        }
        report.add_line(fmt::format("  {} ({}): {}", code, count, way));
    }
}

/// The layer that a study is to read where it names none; empty: none can be used.
std::string first_usable_layer(const CheckedSource& checked) {
    const auto usable =
        std::find_if(checked.layers.begin(), checked.layers.end(),
                     [](const CheckedLayer& layer) { return layer.info.unusable_because.empty(); });
    return usable == checked.layers.end() ? std::string() : usable->info.name;
}

/// Looks at the sources and tells what was found, in words and for programs.
std::vector<CheckedSource> check_all(const std::vector<std::string>& sources,
                                     const StudySettings& settings, RunReport& report,
                                     const Control& control) {
    Json answer = {{"sources", Json::array()}};
    std::vector<CheckedSource> checked;
    for (const std::string& source : sources) {
        try {
            checked.push_back(
                check_source(source, settings.sources, report.diagnostics(), control));
            answer["sources"].push_back(tell_source(checked.back(), report));
        } catch (const Error& error) {
            if (sources.size() == 1) {
                throw;
            }
            report.add_line(fmt::format("{} cannot be used: {}", source, error.what()));
            answer["sources"].push_back({{"source", source}, {"unusable_because", error.what()}});
        }
    }
    report.stage_done("read");
    tell_ways_out(report);
    report.set_answer(answer.dump(-1, ' ', false, Json::error_handler_t::replace));
    return checked;
}

void write_copy(const std::string& output, std::vector<CheckedSource>& checked,
                const StudySettings& settings, bool overwrite, RunReport& report,
                const Control& control) {
    for (const std::string& file : write_mended_copy(output, checked, settings.sources, overwrite,
                                                     report.diagnostics(), control)) {
        report.add_output(file);
    }
    report.stage_done("write");
}

}  // namespace

RunReport run_check(const std::vector<std::string>& sources, const StudySettings& settings,
                    const std::optional<std::string>& output, const Control& control) {
    if (output) {
        check_output_path(*output, settings.outputs.overwrite);
    }
    RunReport report("check");
    std::vector<CheckedSource> checked = check_all(sources, settings, report, control);
    if (output) {
        write_copy(*output, checked, settings, settings.outputs.overwrite, report, control);
    }
    return report;
}

RunReport run_check_of_study(const std::string& study_file, const std::string& source,
                             const std::string& output, bool overwrite, const Control& control) {
    if (!parse_source_name(source).layer.empty()) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("'{}' names a layer; with --study name the file alone, all of its "
                                "layers go into the copy",
                                source));
    }
    if (!holds_all_layers(output)) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("'{}' cannot hold all layers of a source; with --study write a "
                                ".gpkg",
                                output));
    }
    StudySettings settings = read_study_file(study_file);
    check_output_path(output, overwrite);
    RunReport report("check");
    std::vector<CheckedSource> checked = check_all({source}, settings, report, control);
    take_mended_copy(settings, source, output, first_usable_layer(checked.front()),
                     findings_to_keep(report.diagnostics()));
    write_copy(output, checked, settings, overwrite, report, control);
    write_study_file(study_file, settings);
    report.add_line(fmt::format("{} reads {} in place of {}, and keeps how it was made", study_file,
                                output, source));
    return report;
}

}  // namespace cercania
