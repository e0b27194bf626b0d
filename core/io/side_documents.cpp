#include "core/io/side_documents.h"

#include <filesystem>

#include <cpl_json.h>
#include <fmt/format.h>

#include "core/io/csv_table.h"
#include "core/io/qml_style.h"
#include "core/io/shape_writer.h"
#include "core/io/sld_style.h"

namespace cercania {
namespace {

/// The output's path with something else in place of its extension.
std::string beside(const std::string& file, const char* ending) {
    const std::filesystem::path whole(file);
    return (whole.parent_path() / (whole.stem().string() + ending)).string();
}

bool is_renamed(const FeatureLayer& layer, const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] != layer.fields[i].name) {
            return true;
        }
    }
    return false;
}

std::string field_map(const FeatureLayer& layer, const std::vector<std::string>& names) {
    std::string text = "output,original\n";
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += fmt::format("{},{}\n", csv_quoted(never_run(names[i])),
                            csv_quoted(never_run(layer.fields[i].name)));
    }
    return text;
}

}  // namespace

std::vector<SideDocument> layer_documents(const std::string& file, OutputFormat format,
                                          const FeatureLayer& layer,
                                          const std::vector<std::string>& names,
                                          const std::map<std::string, OutputStyle>& styles) {
    std::vector<SideDocument> documents;
    const auto style = styles.find(layer.name);
    const ShapeKind kind = output_shape_kind(layer);
    if (has_style_beside(format) && style != styles.end() && kind != ShapeKind::None) {
        const std::string field = style->second.field ? names[*style->second.field] : "";
        documents.push_back({beside(file, ".qml"), to_qml(style->second, kind, field)});
        documents.push_back({beside(file, ".sld"), to_sld(style->second, kind, layer.name, field)});
    }
    if (is_shapefile(format) && is_renamed(layer, names)) {
        documents.push_back({beside(file, "_fields.csv"), field_map(layer, names)});
    }
    return documents;
}

std::vector<SideDocument> provenance_documents(const std::string& path, OutputFormat format,
                                               const std::map<std::string, std::string>& metadata) {
    if (metadata.empty() || format == OutputFormat::GeoPackage) {
        return {};
    }
    const bool folder = format == OutputFormat::ShapefileFolder;
    CPLJSONObject facts;
    for (const auto& [name, value] : metadata) {
        facts.Add(name, value);
    }
    return {{folder ? path + "provenance.json" : beside(path, "_provenance.json"),
             facts.Format(CPLJSONObject::PrettyFormat::Pretty) + "\n"}};
}

}  // namespace cercania
