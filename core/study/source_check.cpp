#include "core/study/source_check.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "core/access/repeated_population.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/classes/layer_classes.h"
#include "core/io/file_checksum.h"
#include "core/io/output_fields.h"
#include "core/io/source_file.h"
#include "core/study/source_guess.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

struct WayOut {
    std::string_view code;
    std::string_view what;
};

/// What a person does about each finding; a copy is what `-o` writes.
constexpr std::array<WayOut, 21> kWaysOut = {{
    {"shape_invalid", "repaired in the copy"},
    {"feature_duplicate", "left out of the copy"},
    {"shape_duplicate", "keep the one that is right, or add their people up"},
    {"zones_overlap", "give the shared ground to one of them"},
    {"gap_between_zones", "give the ground to a neighbour, unless nobody lives there"},
    {"values_missing", "fill in what is known; 0 only where it is nothing"},
    {"place_far_off", "mend its coordinates, or leave it out"},
    {"repeated_population", "run with --split-repeated, which counts each population once"},
    {"null_geometry", "place the features; till then their people count as unplaced"},
    {"geometry_broken", "draw the shapes anew; till then their people count as unplaced"},
    {"coordinates_not_finite", "mend the coordinates; till then their people count as unplaced"},
    {"coordinates_impossible", "mend the coordinates; till then their people count as unplaced"},
    {"swapped_coordinates", "swap the names of the two columns, or mend the CRS"},
    {"outside_crs_area", "make sure that the CRS is the right one"},
    {"text_not_utf8", "look at the samples; if they are wrong, say --encoding; UTF-8 in the copy"},
    {"csv_row_broken", "put text with separators or line ends in quotes"},
    {"thousands_marks", "numbers without marks in the copy"},
    {"marks_doubtful", "write the numbers without marks of thousands"},
    {"people_negative", "write the right number; till then the people cannot be counted"},
    {"rows_deleted", "make sure that nothing is missing; the copy is without them"},
    {"crs_already_known", "leave --assume-crs away"},
}};

/// Words with letters beyond ASCII: what tells whether the encoding was understood.
std::vector<std::string> accented_words(const FeatureLayer& layer) {
    constexpr std::size_t kShown = 4;
    std::set<std::string> words;
    for (const Feature& feature : layer.features) {
        for (const FieldValue& value : feature.values) {
            const auto* text = std::get_if<std::string>(&value);
            if (text != nullptr && std::any_of(text->begin(), text->end(), [](char c) {
                    return static_cast<unsigned char>(c) >= 0x80U;
                })) {
                words.insert(*text);
            }
            if (words.size() == kShown) {
                return {words.begin(), words.end()};
            }
        }
    }
    return {words.begin(), words.end()};
}

/// Notes the features whose field of people, by its name, has negative numbers.
void find_negative_people(const FeatureLayer& layer, const LayerInfo& info, Diagnostics& findings) {
    const std::optional<std::string> name = negative_people_field_in(info);
    if (!name) {
        return;
    }
    const std::size_t field = layer.require_field(*name);
    for (const Feature& feature : layer.features) {
        const std::optional<double> people = number_in(feature.values[field]);
        if (people && *people < 0.0) {
            findings.add({"people_negative", Severity::Warning,
                          fmt::format("'{}' is {}, fewer than nobody", *name, *people),
                          layer.source, layer.name, feature.id});
        }
    }
}

CheckedLayer check_one(const LayerInfo& info, const std::string& source, const ReadOptions& options,
                       Diagnostics& findings, const Control& control) {
    CheckedLayer checked = {info, {}, {}};
    if (!info.unusable_because.empty()) {
        return checked;
    }
    const FeatureLayer layer = read_layer(source, options, findings, control);
    checked.found = check_layer(layer, findings, control);
    checked.accented = accented_words(layer);
    find_negative_people(layer, info, findings);
    if (const auto people = people_field_in(info)) {
        find_repeated_population(layer, layer.require_field(*people), std::nullopt, findings);
    }
    return checked;
}

/// One file takes the layers of several sources: those that are called the same are numbered.
void tell_names_apart(std::vector<FeatureLayer>& layers) {
    std::vector<std::string> taken;
    for (FeatureLayer& layer : layers) {
        layer.name = unique_name(layer.name, taken, 0);
        taken.push_back(lower_ascii(layer.name));
    }
}

/// What was found, row by row, to go with the copy: what was mended can be followed, and done
/// again.
FeatureLayer findings_table(const Diagnostics& diagnostics) {
    FeatureLayer table;
    table.name = "findings";
    table.fields = {{"code", FieldType::Text},    {"severity", FieldType::Text},
                    {"layer", FieldType::Text},   {"feature", FieldType::Integer},
                    {"message", FieldType::Text}, {"what_to_do", FieldType::Text}};
    for (const Diagnostic& one : diagnostics.all()) {
        Feature& row = table.features.emplace_back();
        row.id = static_cast<std::int64_t>(table.features.size());
        const std::string_view way = way_out(one.code);
        row.values = {one.code,    std::string(severity_name(one.severity)),
                      one.layer,   one.feature ? FieldValue(*one.feature) : FieldValue(),
                      one.message, way.empty() ? FieldValue() : FieldValue(std::string(way))};
    }
    return table;
}

WriteOptions copy_options(const std::vector<CheckedSource>& checked, const SourceSettings& settings,
                          bool overwrite) {
    WriteOptions options;
    options.overwrite = overwrite;
    options.metadata["software"] = fmt::format("Cercanía {}", software_version());
    options.metadata["command"] = "check";
    for (std::size_t i = 0; i < checked.size(); ++i) {
        const std::string path = parse_source_name(checked[i].source).path;
        const std::string key = fmt::format("source_{}", i + 1);
        options.metadata[key] = std::filesystem::path(checked[i].source).filename().string();
        std::error_code problem;
        if (std::filesystem::is_regular_file(path, problem)) {
            options.metadata[key + "_sha256"] = sha256_of_file(path);
        }
    }
    if (settings.assume_crs) {
        options.metadata["assume_crs"] = *settings.assume_crs;
    }
    if (settings.encoding) {
        options.metadata["encoding"] = *settings.encoding;
    }
    return options;
}

std::vector<FeatureLayer> take_mended(std::vector<CheckedSource>& checked) {
    std::vector<FeatureLayer> layers;
    for (CheckedSource& source : checked) {
        for (CheckedLayer& layer : source.layers) {
            if (layer.info.unusable_because.empty()) {
                layers.push_back(std::move(layer.found.mended));
            }
        }
    }
    return layers;
}

}  // namespace

CheckedSource check_source(const std::string& source, const SourceSettings& settings,
                           Diagnostics& findings, const Control& control) {
    const ReadOptions options = read_options(settings, {});
    const SourceInfo info = inspect_source(source, options, control);
    CheckedSource checked = {source, info.driver, {}};
    for (const LayerInfo& layer : info.layers) {
        const std::string one =
            info.layers.size() == 1 ? source : fmt::format("{}|layername={}", source, layer.name);
        checked.layers.push_back(check_one(layer, one, options, findings, control));
    }
    return checked;
}

std::string_view way_out(std::string_view code) {
    const auto* const way = std::find_if(kWaysOut.begin(), kWaysOut.end(),
                                         [&](const WayOut& one) { return one.code == code; });
    return way == kWaysOut.end() ? std::string_view() : way->what;
}

std::vector<std::string> write_mended_copy(const std::string& path,
                                           std::vector<CheckedSource>& checked,
                                           const SourceSettings& settings, bool overwrite,
                                           Diagnostics& findings, const Control& control) {
    std::vector<FeatureLayer> layers = take_mended(checked);
    if (layers.empty()) {
        throw Error(ErrorKind::InputEmpty,
                    "there is nothing to write a copy of: no layer can be used");
    }
    if (!findings.empty()) {
        layers.push_back(findings_table(findings));
    }
    tell_names_apart(layers);
    return write_layers(path, layers, copy_options(checked, settings, overwrite), findings,
                        control);
}

}  // namespace cercania
