#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/text_file.h"
#include "core/study/map_layers_text.h"
#include "core/study/study_file.h"
#include "core/study/study_mended.h"
#include "core/study/study_scenarios.h"
#include "core/study/toml_text.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

/// The keys of one table that differ from the defaults.
class TableText {
  public:
    explicit TableText(std::string name) : name_(std::move(name)) {}

    void text(const std::string& key, const std::string& value, const std::string& usual = {}) {
        if (value != usual) {
            add(key, toml_quoted(value));
        }
    }
    void text(const std::string& key, const std::optional<std::string>& value) {
        if (value) {
            add(key, toml_quoted(*value));
        }
    }
    void number(const std::string& key, double value, double usual) {
        if (value != usual) {
            add(key, toml_number(value));
        }
    }
    void flag(const std::string& key, bool value) {
        if (value) {
            add(key, "true");
        }
    }
    void list(const std::string& key, const std::vector<std::string>& values) {
        if (!values.empty()) {
            add(key, toml_list(values));
        }
    }
    /// The whole table, with a blank line before it; nothing when it has no keys.
    std::string whole() const {
        return lines_.empty() ? std::string() : fmt::format("\n[{}]\n{}", name_, lines_);
    }

  private:
    void add(const std::string& key, const std::string& value) {
        lines_ += fmt::format("{} = {}\n", key, value);
    }

    std::string name_;
    std::string lines_;
};

/// Names files as a study file in `folder` does: relative where they lie in the folder or below.
class FileNames {
  public:
    explicit FileNames(const std::string& study_file)
        : folder_(fs::absolute(study_file).lexically_normal().parent_path()) {}

    std::string name_of(const std::string& source) const {
        if (source.empty()) {
            return source;
        }
        const std::size_t bar = source.find('|');
        const std::string layer = bar == std::string::npos ? "" : source.substr(bar);
        const fs::path file = fs::absolute(source.substr(0, bar)).lexically_normal();
        const fs::path relative = file.lexically_relative(folder_);
        const bool below = !relative.empty() && *relative.begin() != "..";
        return (below ? relative : file).string() + layer;
    }
    std::optional<std::string> name_of(const std::optional<std::string>& source) const {
        return source ? std::optional(name_of(*source)) : std::nullopt;
    }
    /// A profile is a file when it looks like one, else the name of one that ships.
    std::string profile_name(const std::string& profile) const {
        if (profile.find('/') == std::string::npos) {
            return profile;
        }
        const std::string name = name_of(profile);
        const bool looks_like_a_file =
            name.find('/') != std::string::npos || fs::path(name).extension() == ".toml";
        return looks_like_a_file ? name : "./" + name;
    }

  private:
    fs::path folder_;
};

std::string network_text(const StudySettings& settings, const FileNames& files) {
    const NetworkSettings& network = settings.network;
    const NetworkSettings usual;
    TableText table("network");
    table.text("source", files.name_of(network.source));
    table.text("profile", files.profile_name(network.profile), usual.profile);
    table.number("snap_tolerance", network.snap_tolerance.value(), usual.snap_tolerance.value());
    table.flag("join_crossings", network.join_crossings);
    table.number("min_island", network.min_island.value(), usual.min_island.value());
    table.number("max_snap", network.max_snap.value(), usual.max_snap.value());
    table.number("frontage", network.frontage.value(), usual.frontage.value());
    std::vector<std::string> elevation;
    for (const std::string& raster : network.elevation) {
        elevation.push_back(files.name_of(raster));
    }
    table.list("elevation", elevation);
    std::vector<std::string> field_map;
    for (const std::string& item : network.field_map) {
        field_map.push_back(item.ends_with(".toml") ? files.name_of(item) : item);
    }
    table.list("map", field_map);
    table.text("unknown_tags", network.unknown_tags);
    table.text("country", network.country);
    table.text("assume_crs", settings.sources.assume_crs);
    table.text("encoding", settings.sources.encoding);
    TableText barriers("barriers");
    barriers.text("source", files.name_of(network.barriers));
    return table.whole() + barriers.whole();
}

std::string facilities_text(const FacilitySettings& facilities, const FileNames& files) {
    TableText table("facilities");
    table.text("source", files.name_of(facilities.source));
    table.text("id", facilities.id_field);
    table.text("name", facilities.name_field);
    table.text("entrances", files.name_of(facilities.entrances));
    table.text("service", facilities.service_field);
    table.list("leave_out", facilities.left_out);
    table.list("require", facilities.required);
    return table.whole();
}

std::string people_text(const StudySettings& settings, const FileNames& files) {
    const DemandSettings& demand = settings.demand;
    TableText table("demand");
    table.text("source", files.name_of(demand.source));
    table.text("id", demand.id_field);
    table.text("people", demand.people_field);
    table.text("spread", std::string(spread_method_name(demand.spread)),
               std::string(spread_method_name(DemandSettings().spread)));
    table.list("groups", demand.group_fields);
    table.flag("split_repeated", demand.split_repeated);
    table.number("year", demand.year.value_or(0), 0);
    TableText areas("areas");
    if (settings.areas) {
        areas.text("source", files.name_of(settings.areas->source));
        areas.text("id", settings.areas->id_field);
        areas.text("name", settings.areas->name_field);
    }
    return table.whole() + areas.whole();
}

std::string analysis_text(const AnalysisSettings& analysis) {
    const AnalysisSettings usual;
    std::vector<std::string> cutoffs;
    for (const Cutoff& cutoff : analysis.cutoffs) {
        cutoffs.push_back(cutoff.label());
    }
    TableText table("analysis");
    table.list("cutoffs", cutoffs);
    table.text("direction", std::string(direction_word(analysis.direction)),
               std::string(direction_word(usual.direction)));
    table.text("form", std::string(form_word(analysis.form)), std::string(form_word(usual.form)));
    table.text("shape", std::string(shape_word(analysis.shape)),
               std::string(shape_word(usual.shape)));
    table.flag("rings", analysis.rings);
    table.number("k", analysis.nearest_count, usual.nearest_count);
    return table.whole();
}

std::string compare_text(const std::vector<std::string>& profiles, const FileNames& files) {
    std::vector<std::string> names;
    names.reserve(profiles.size());
    for (const std::string& profile : profiles) {
        names.push_back(files.profile_name(profile));
    }
    TableText table("compare");
    table.list("profiles", names);
    return table.whole();
}

std::string outputs_text(const OutputSettings& outputs, const FileNames& files) {
    TableText table("outputs");
    table.text("gaps", files.name_of(outputs.gaps));
    table.text("catchments", files.name_of(outputs.catchments));
    table.text("nearest", files.name_of(outputs.nearest));
    table.text("streets", files.name_of(outputs.streets));
    table.text("matrix", files.name_of(outputs.matrix));
    table.text("compare", files.name_of(outputs.compare));
    table.text("shapefiles", files.name_of(outputs.shapefiles));
    return table.whole();
}

std::string credits_text(const SourceCredits& credits) {
    TableText table("credits");
    table.text("streets", credits.streets);
    table.text("facilities", credits.facilities);
    table.text("people", credits.people);
    table.text("areas", credits.areas);
    table.text("barriers", credits.barriers);
    table.text("heights", credits.heights);
    return table.whole();
}

std::string privacy_table_text(const PrivacySettings& privacy) {
    TableText table("privacy");
    if (privacy.minimum_count) {
        table.number("minimum_count", *privacy.minimum_count, 0.0);
    }
    if (privacy.coordinate_precision) {
        table.text("coordinate_precision",
                   fmt::format("{} m", toml_number(privacy.coordinate_precision->value())));
    }
    return table.whole();
}

}  // namespace

void write_study_file(const std::string& path, const StudySettings& settings) {
    const FileNames files(path);
    std::vector<MapLayer> layers = settings.layers;
    for (MapLayer& layer : layers) {
        layer.source = files.name_of(layer.source);
    }
    TableText study("study");
    study.text("name", settings.name);
    const std::string text =
        study.whole() + network_text(settings, files) +
        facilities_text(settings.facilities, files) + people_text(settings, files) +
        analysis_text(settings.analysis) + compare_text(settings.compared_profiles, files) +
        outputs_text(settings.outputs, files) + credits_text(settings.credits) +
        privacy_table_text(settings.privacy) +
        mended_text(settings.mended,
                    [&](const std::string& source) { return files.name_of(source); }) +
        scenarios_text(settings.scenarios) + map_layers_text(layers);
    constexpr bool kReplace = true;
    write_text_file(path, std::string_view(text).substr(1), kReplace);  // less the first blank line
}

}  // namespace cercania
