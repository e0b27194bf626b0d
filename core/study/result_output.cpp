#include "core/study/result_output.h"

#include <filesystem>
#include <utility>

#include "core/io/layer_writer.h"
#include "core/study/privacy.h"
#include "core/study/provenance.h"
#include "core/study/result_styles.h"

namespace cercania {
namespace {

std::string beside(const std::string& path, const std::string& layer) {
    const std::filesystem::path whole(path);
    std::filesystem::path sibling = whole;
    sibling.replace_filename(whole.stem().string() + "_" + layer + whole.extension().string());
    return sibling.string();
}

WriteOptions write_options(const std::vector<FeatureLayer>& layers, const StudySettings& settings) {
    return {settings.outputs.overwrite, provenance(settings), result_styles(layers)};
}

void write(const std::string& path, const std::vector<FeatureLayer>& layers,
           const StudySettings& settings, RunReport& report, const Control& control) {
    for (const std::string& file : write_layers(path, layers, write_options(layers, settings),
                                                report.diagnostics(), control)) {
        report.add_output(file);
    }
}

}  // namespace

void check_outputs(const StudySettings& settings) {
    const OutputSettings& outputs = settings.outputs;
    for (const auto& path : {outputs.gaps, outputs.catchments, outputs.nearest, outputs.streets,
                             outputs.matrix, outputs.compare, outputs.shapefiles}) {
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
    if (!holds_all_layers(path)) {
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
    keep_private(layers, settings);
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
