#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/access/repeated_population.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/geometry/layer_check.h"
#include "core/io/file_checksum.h"
#include "core/io/layer_info.h"
#include "core/io/layer_writer.h"
#include "core/io/output_fields.h"
#include "core/io/source_file.h"
#include "core/study/commands.h"
#include "core/study/number_text.h"
#include "core/study/source_guess.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

using Json = nlohmann::ordered_json;

struct WayOut {
    std::string_view code;
    const char* what;
};

/// What a person does about each finding; a copy is what `-o` writes.
constexpr std::array<WayOut, 19> kWaysOut = {{
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
    {"crs_already_known", "leave --assume-crs away"},
}};

/// Words with letters beyond ASCII: what tells whether the encoding was understood.
std::vector<std::string> accented_words(const FeatureLayer& layer) {
    constexpr std::size_t kShown = 4;
    std::set<std::string> words;
    for (const Feature& feature : layer.features) {
        for (const FieldValue& value : feature.values) {
            const auto* text = std::get_if<std::string>(&value);
            if (text != nullptr && words.size() < kShown &&
                std::any_of(text->begin(), text->end(),
                            [](char c) { return static_cast<unsigned char>(c) >= 0x80U; })) {
                words.insert(*text);
            }
        }
    }
    return {words.begin(), words.end()};
}

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

/// Checks the layers of one source one by one.
class SourceCheck {
  public:
    SourceCheck(const std::string& source, const StudySettings& settings, RunReport& report,
                const Control& control)
        : source_(source),
          options_(read_options(settings.sources, {})),
          report_(report),
          control_(control) {}

    Json run(std::vector<FeatureLayer>& copies) {
        const SourceInfo info = inspect_source(source_, options_, control_);
        report_.add_line(fmt::format("{}: {}", source_, info.driver));
        Json answer = {{"source", source_}, {"driver", info.driver}};
        answer["layers"] = Json::array();
        for (const LayerInfo& layer : info.layers) {
            const bool only_one = info.layers.size() == 1;
            answer["layers"].push_back(check(
                layer, only_one ? source_ : fmt::format("{}|layername={}", source_, layer.name),
                copies));
        }
        return answer;
    }

  private:
    Json check(const LayerInfo& info, const std::string& layer_source,
               std::vector<FeatureLayer>& copies) {
        if (!info.unusable_because.empty()) {
            report_.add_line(
                fmt::format("Layer '{}' cannot be used: {}", info.name, info.unusable_because));
            report_.add_count("unusable_layers", 1);
            return {{"name", info.name}, {"unusable_because", info.unusable_because}};
        }
        const FeatureLayer layer =
            read_layer(layer_source, options_, report_.diagnostics(), control_);
        LayerCheck found = check_layer(layer, report_.diagnostics(), control_);
        if (const auto people = people_field_in(info)) {
            find_repeated_population(layer, layer.require_field(*people), std::nullopt,
                                     report_.diagnostics());
        }
        tell(info, layer, found);
        Json json = {{"name", info.name},         {"crs", info.crs_label},
                     {"kept", found.kept},        {"repaired", found.repaired},
                     {"dropped", found.dropped},  {"features", layer.features.size()},
                     {"encoding", info.encoding}, {"accented", accented_words(layer)}};
        report_.add_count("kept", found.kept);
        report_.add_count("repaired", found.repaired);
        report_.add_count("dropped", found.dropped);
        copies.push_back(std::move(found.mended));
        return json;
    }

    void tell(const LayerInfo& info, const FeatureLayer& layer, const LayerCheck& found) {
        report_.add_line(fmt::format("Layer '{}': {}: {} kept, {} repaired, {} dropped", info.name,
                                     counted(layer.features.size(), "feature"), found.kept,
                                     found.repaired, found.dropped));
        report_.add_line(fmt::format("  Geometry: {}; CRS: {}", info.geometry_type,
                                     info.crs_label.empty() ? "none" : info.crs_label));
        if (info.extent) {
            report_.add_line(fmt::format(
                "  Lies between {:.4f},{:.4f} and {:.4f},{:.4f} (longitude, latitude)",
                info.extent->lower_left.longitude.value(), info.extent->lower_left.latitude.value(),
                info.extent->upper_right.longitude.value(),
                info.extent->upper_right.latitude.value()));
        }
        const std::vector<std::string> words = accented_words(layer);
        if (!words.empty()) {
            report_.add_line(fmt::format("  Text such as '{}'{}", fmt::join(words, "', '"),
                                         info.encoding.empty() ? "" : " (" + info.encoding + ")"));
        }
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            report_.add_line(field_line(info.fields[i], info.summaries[i], layer.features.size()));
        }
    }

    std::string source_;
    ReadOptions options_;
    RunReport& report_;
    const Control& control_;
};

void tell_ways_out(RunReport& report) {
    const auto counts = report.diagnostics().counts();
    bool first = true;
    for (const WayOut& way : kWaysOut) {
        const auto found = counts.find(std::string(way.code));
        if (found == counts.end()) {
            continue;
        }
        if (std::exchange(first, false)) {
            report.add_line("");
            report.add_line("What to do:");
        }
        report.add_line(fmt::format("  {} ({}): {}", way.code, found->second, way.what));
    }
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
        const auto* const way = std::find_if(kWaysOut.begin(), kWaysOut.end(),
                                             [&](const WayOut& w) { return w.code == one.code; });
        row.values = {
            one.code,    std::string(severity_name(one.severity)),
            one.layer,   one.feature ? FieldValue(*one.feature) : FieldValue(),
            one.message, way == kWaysOut.end() ? FieldValue() : FieldValue(std::string(way->what))};
    }
    return table;
}

WriteOptions copy_options(const std::vector<std::string>& sources, const StudySettings& settings) {
    WriteOptions options;
    options.overwrite = settings.outputs.overwrite;
    options.metadata["software"] = fmt::format("Cercanía {}", software_version());
    options.metadata["command"] = "check";
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const std::string path = parse_source_name(sources[i]).path;
        const std::string key = fmt::format("source_{}", i + 1);
        options.metadata[key] = std::filesystem::path(sources[i]).filename().string();
        std::error_code problem;
        if (std::filesystem::is_regular_file(path, problem)) {
            options.metadata[key + "_sha256"] = sha256_of_file(path);
        }
    }
    if (settings.sources.assume_crs) {
        options.metadata["assume_crs"] = *settings.sources.assume_crs;
    }
    if (settings.sources.encoding) {
        options.metadata["encoding"] = *settings.sources.encoding;
    }
    return options;
}

}  // namespace

RunReport run_check(const std::vector<std::string>& sources, const StudySettings& settings,
                    const std::optional<std::string>& output, const Control& control) {
    if (output) {
        check_output_path(*output, settings.outputs.overwrite);
    }
    RunReport report("check");
    Json answer = {{"sources", Json::array()}};
    std::vector<FeatureLayer> copies;
    for (const std::string& source : sources) {
        try {
            answer["sources"].push_back(SourceCheck(source, settings, report, control).run(copies));
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
    if (output) {
        if (copies.empty()) {
            throw Error(ErrorKind::InputEmpty,
                        "there is nothing to write a copy of: no layer can be used");
        }
        if (!report.diagnostics().empty()) {
            copies.push_back(findings_table(report.diagnostics()));
        }
        tell_names_apart(copies);
        for (const std::string& file : write_layers(
                 *output, copies, copy_options(sources, settings), report.diagnostics(), control)) {
            report.add_output(file);
        }
        report.stage_done("write");
    }
    report.set_answer(answer.dump(-1, ' ', false, Json::error_handler_t::replace));
    return report;
}

}  // namespace cercania
