#include "core/io/side_documents.h"

#include <algorithm>
#include <filesystem>

#include <cpl_json.h>
#include <fmt/format.h>

#include "core/io/csv_table.h"
#include "core/io/qml_style.h"
#include "core/io/shape_writer.h"
#include "core/io/sld_style.h"
#include "core/io/style_words.h"

namespace cercania {
namespace {

/// The output's path with something else in place of its extension.
std::string beside(const std::string& file, const std::string& ending) {
    const std::filesystem::path whole(file);
    return (whole.parent_path() / (whole.stem().string() + ending)).string();
}

bool has_same_labels(const OutputStyle& a, const OutputStyle& b) {
    return std::equal(
        a.classes.begin(), a.classes.end(), b.classes.begin(), b.classes.end(),
        [](const OutputClass& one, const OutputClass& other) { return one.label == other.label; });
}

/// The style in English, which programs take by itself, and in those other languages that have
/// words for its labels: "gaps.qml", "gaps_es.qml".
void add_styles(const std::string& file, const OutputStyle& style, ShapeKind kind,
                const std::string& layer_name, const std::string& field,
                std::vector<SideDocument>& documents) {
    const auto add = [&](const OutputStyle& worded, const std::string& language) {
        documents.push_back({beside(file, language + ".qml"), to_qml(worded, kind, field)});
        documents.push_back(
            {beside(file, language + ".sld"), to_sld(worded, kind, layer_name, field)});
    };
    add(style, "");
    for (const StyleLanguage& language : kStyleLanguages) {
        const OutputStyle worded = in_language(style, language.code);
        if (!has_same_labels(worded, style)) {
            add(worded, fmt::format("_{}", language.code));
        }
    }
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
        add_styles(file, style->second, kind, layer.name, field, documents);
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
