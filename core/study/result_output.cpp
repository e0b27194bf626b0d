#include "core/study/result_output.h"

#include <filesystem>
#include <utility>

#include "core/io/layer_writer.h"

namespace cercania {
namespace {

bool is_geopackage(const std::string& path) {
    return std::filesystem::path(path).extension() == ".gpkg";
}

bool is_folder(const std::string& path) {
    return !path.empty() && path.back() == '/';
}

std::string beside(const std::string& path, const std::string& layer) {
    const std::filesystem::path whole(path);
    std::filesystem::path sibling = whole;
    sibling.replace_filename(whole.stem().string() + "_" + layer + whole.extension().string());
    return sibling.string();
}

WriteOptions write_options(const StudySettings& settings) {
    WriteOptions options;
    options.overwrite = settings.outputs.overwrite;
    options.metadata["software"] = "Cercanía";
    options.metadata["study"] = settings.name;
    options.metadata["network"] = settings.network.source;
    options.metadata["facilities"] = settings.facilities.source;
    options.metadata["profile"] = settings.network.profile;
    std::string cutoffs;
    for (const Cutoff& cutoff : settings.analysis.cutoffs) {
        cutoffs += (cutoffs.empty() ? "" : ",") + cutoff.label();
    }
    options.metadata["cutoffs"] = cutoffs;
    return options;
}

void write(const std::string& path, const std::vector<FeatureLayer>& layers,
           const StudySettings& settings, RunReport& report, const Control& control) {
    for (const std::string& file :
         write_layers(path, layers, write_options(settings), report.diagnostics(), control)) {
        report.add_output(file);
    }
}

}  // namespace

void check_outputs(const StudySettings& settings) {
    const OutputSettings& outputs = settings.outputs;
    for (const auto& path : {outputs.gaps, outputs.catchments, outputs.nearest, outputs.streets,
                             outputs.matrix, outputs.shapefiles}) {
        if (path) {
            check_output_path(*path, outputs.overwrite);
        }
    }
}

FeatureLayer issues_layer(const Diagnostics& diagnostics) {
    FeatureLayer layer;
    layer.name = "issues";
    layer.fields = {{"code", FieldType::Text},    {"severity", FieldType::Text},
                    {"message", FieldType::Text}, {"source", FieldType::Text},
                    {"layer", FieldType::Text},   {"feature", FieldType::Integer}};
    std::int64_t id = 0;
    for (const Diagnostic& one : diagnostics.all()) {
        if (!one.place) {
            continue;
        }
        Feature feature;
        feature.id = ++id;
        feature.shape.kind = ShapeKind::Points;
        feature.shape.points = {{one.place->longitude, one.place->latitude}};
        feature.values = {one.code,    std::string(severity_name(one.severity)),
                          one.message, one.source,
                          one.layer,   one.feature ? FieldValue(*one.feature) : FieldValue()};
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

std::vector<std::string> result_files(const std::string& path,
                                      const std::vector<std::string>& layers) {
    std::vector<std::string> files = {path};
    if (!is_geopackage(path) && !is_folder(path)) {
        for (std::size_t i = 1; i < layers.size(); ++i) {
            files.push_back(beside(path, layers[i]));
        }
    }
    return files;
}

void write_results(const std::string& path, std::vector<FeatureLayer> layers,
                   const StudySettings& settings, RunReport& report, const Control& control) {
    control.report("writing " + path, 0.0);
    FeatureLayer issues = issues_layer(report.diagnostics());
    if (!issues.features.empty()) {
        layers.push_back(std::move(issues));
    }
    std::vector<std::string> names;
    names.reserve(layers.size());
    for (const FeatureLayer& layer : layers) {
        names.push_back(layer.name);
    }
    const std::vector<std::string> files = result_files(path, names);
    if (files.size() == 1) {
        write(path, layers, settings, report, control);
    } else {
        for (std::size_t i = 0; i < layers.size(); ++i) {
            write(files[i], {layers[i]}, settings, report, control);
        }
    }
    report.stage_done("write");
}

}  // namespace cercania
