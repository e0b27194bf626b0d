#include <filesystem>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/io/layer_info.h"
#include "core/io/network_file.h"
#include "core/io/osm_reader.h"
#include "core/io/profile_reader.h"
#include "core/study/commands.h"
#include "core/study/network_report.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

using Json = nlohmann::ordered_json;

std::string_view type_name(FieldType type) {
    switch (type) {
        case FieldType::Integer:
            return "integer";
        case FieldType::Real:
            return "real";
        case FieldType::Text:
            return "text";
    }
    return "";
}

std::string extent_text(const GeoExtent& extent) {
    return fmt::format("{:.6f},{:.6f} to {:.6f},{:.6f}", extent.lower_left.longitude.value(),
                       extent.lower_left.latitude.value(), extent.upper_right.longitude.value(),
                       extent.upper_right.latitude.value());
}

void add_layer_lines(const LayerInfo& layer, RunReport& report) {
    report.add_line(fmt::format("Layer '{}'", layer.name));
    report.add_line(fmt::format("  {} features, {} ({} without a usable shape)",
                                layer.feature_count, layer.geometry_type,
                                layer.features_without_shape));
    report.add_line(fmt::format("  CRS: {}", layer.crs_label.empty()
                                                 ? "not stated; use --assume-crs EPSG:N"
                                                 : layer.crs_label));
    if (layer.extent) {
        report.add_line(
            fmt::format("  Extent (longitude, latitude): {}", extent_text(*layer.extent)));
    }
    if (!layer.encoding.empty()) {
        report.add_line(fmt::format("  Encoding: {}", layer.encoding));
    }
    for (const Field& field : layer.fields) {
        report.add_line(fmt::format("  - {} ({})", field.name, type_name(field.type)));
    }
    if (!layer.unusable_because.empty()) {
        report.add_line(fmt::format("  Cannot be used: {}", layer.unusable_because));
    }
}

Json to_json(const LayerInfo& layer) {
    Json json = {{"name", layer.name},
                 {"geometry", layer.geometry_type},
                 {"kind", shape_kind_name(layer.shape_kind)},
                 {"crs", layer.crs_label},
                 {"features", layer.feature_count},
                 {"without_shape", layer.features_without_shape},
                 {"encoding", layer.encoding},
                 {"unusable_because", layer.unusable_because}};
    if (layer.extent) {
        json["extent"] = {layer.extent->lower_left.longitude.value(),
                          layer.extent->lower_left.latitude.value(),
                          layer.extent->upper_right.longitude.value(),
                          layer.extent->upper_right.latitude.value()};
    }
    json["fields"] = Json::array();
    for (const Field& field : layer.fields) {
        json["fields"].push_back({{"name", field.name}, {"type", type_name(field.type)}});
    }
    return json;
}

Json report_vector_source(const SourceInfo& info, RunReport& report) {
    report.add_line(fmt::format("{}: {}", info.source, info.driver));
    Json answer = {{"source", info.source}, {"driver", info.driver}};
    answer["layers"] = Json::array();
    for (const LayerInfo& layer : info.layers) {
        add_layer_lines(layer, report);
        answer["layers"].push_back(to_json(layer));
    }
    report.diagnostics().append(info.diagnostics);
    return answer;
}

Json report_saved_network(const std::string& source, RunReport& report) {
    const SavedNetwork saved = read_network_file(source);
    report.add_line(fmt::format("{}: walking network of Cercanía", source));
    Json answer = {{"source", source}, {"driver", "cnet"}};
    for (const auto& [name, value] : saved.settings) {
        report.add_line(fmt::format("  {}: {}", name, value));
        answer["settings"][name] = value;
    }
    PreparedNetwork network;
    network.graph = saved.graph;
    network.usable = saved.usable;
    network.cells = saved.cells;
    network.build_notes = saved.build_notes;
    report_network(network, report);
    return answer;
}

/// An OpenStreetMap file is told as the walking network that the usual profile makes of it.
Json report_osm(const std::string& source, const StudySettings& settings, RunReport& report,
                const Control& control) {
    report.add_line(fmt::format("{}: OpenStreetMap, walked with the profile '{}'", source,
                                settings.network.profile));
    const PreparedNetwork network = prepare_network(settings, report.diagnostics(), control);
    report_network(network, report);
    return {{"source", source}, {"driver", "OSM"}, {"streets", network.graph->edge_count()}};
}

Json report_source(const std::string& source, const StudySettings& settings, RunReport& report,
                   const Control& control) {
    if (is_network_file(source)) {
        return report_saved_network(source, report);
    }
    if (is_osm_path(source)) {
        StudySettings as_network = settings;
        as_network.network.source = source;
        return report_osm(source, as_network, report, control);
    }
    return report_vector_source(inspect_source(source, read_options(settings.sources, {}), control),
                                report);
}

}  // namespace

RunReport run_info(const std::vector<std::string>& sources, const StudySettings& settings,
                   const Control& control) {
    RunReport report("info");
    Json answer = {{"sources", Json::array()}};
    for (const std::string& source : sources) {
        answer["sources"].push_back(report_source(source, settings, report, control));
    }
    report.add_count("sources", sources.size());
    report.set_answer(answer.dump(-1, ' ', false, Json::error_handler_t::replace));
    report.stage_done("read");
    return report;
}

}  // namespace cercania
