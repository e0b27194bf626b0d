#include "core/study/study_file.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "core/base/error.h"
#include "core/io/text_file.h"
#include "core/study/map_layers_text.h"
#include "core/study/study_mended.h"
#include "core/study/study_scenarios.h"
#include "core/study/study_table.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

/// A source as the study file names it, taken relative to the file. Only files: what looks like a
/// connection or a remote address is refused.
std::string source_path(const fs::path& folder, const std::string& text) {
    const bool remote = text.find("://") != std::string::npos || text.rfind("/vsi", 0) == 0 ||
                        text.rfind("PG:", 0) == 0 || text.rfind("MYSQL:", 0) == 0 ||
                        text.find('<') != std::string::npos;
    if (remote) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("'{}' is not a file; a study file may name only files", text));
    }
    const std::size_t bar = text.find('|');
    const std::string file = text.substr(0, bar);
    const std::string layer = bar == std::string::npos ? "" : text.substr(bar);
    const fs::path path(file);
    // Composed by hand, because a path that ends in "/" means a folder of shapefiles.
    return (path.is_absolute() ? path : folder / path).lexically_normal().string() + layer;
}

std::optional<std::string> source_path(const fs::path& folder,
                                       const std::optional<std::string>& text) {
    return text ? std::optional(source_path(folder, *text)) : std::nullopt;
}

/// A profile as a study names it: the name of one that ships, or a file.
std::string profile_name(const fs::path& folder, const std::string& text) {
    const bool is_file =
        text.find('/') != std::string::npos || fs::path(text).extension() == ".toml";
    return is_file ? source_path(folder, text) : text;
}

Metres metres_or(const std::optional<double>& number, Metres otherwise) {
    return number ? Metres::of(*number) : otherwise;
}

void read_network(const toml::table& root, const fs::path& folder, StudySettings& settings) {
    StudyTable table(root, "network");
    NetworkSettings& network = settings.network;
    network.source = source_path(folder, table.required_text("source"));
    network.profile = profile_name(folder, table.text("profile").value_or(network.profile));
    network.snap_tolerance = metres_or(table.number("snap_tolerance"), network.snap_tolerance);
    network.join_crossings = table.flag("join_crossings").value_or(false);
    network.min_island = metres_or(table.number("min_island"), network.min_island);
    network.max_snap = metres_or(table.number("max_snap"), network.max_snap);
    network.frontage = metres_or(table.number("frontage"), network.frontage);
    for (const std::string& raster : table.texts("elevation")) {
        network.elevation.push_back(source_path(folder, raster));
    }
    for (const std::string& item : table.texts("map")) {
        network.field_map.push_back(item.ends_with(".toml") ? source_path(folder, item) : item);
    }
    network.unknown_tags = table.text("unknown_tags");
    network.country = table.text("country");
    settings.sources.assume_crs = table.text("assume_crs");
    settings.sources.encoding = table.text("encoding");
    table.refuse_unknown_keys();
    StudyTable barriers(root, "barriers");
    network.barriers = source_path(folder, barriers.text("source"));
    barriers.refuse_unknown_keys();
}

void read_facilities(const toml::table& root, const fs::path& folder, StudySettings& settings) {
    StudyTable table(root, "facilities");
    settings.facilities.source = source_path(folder, table.required_text("source"));
    settings.facilities.id_field = table.text("id");
    settings.facilities.name_field = table.text("name");
    settings.facilities.entrances = source_path(folder, table.text("entrances"));
    settings.facilities.service_field = table.text("service");
    settings.facilities.left_out = table.texts("leave_out");
    settings.facilities.required = table.texts("require");
    table.refuse_unknown_keys();
}

/// The year of a count: a whole number of four digits.
std::optional<int> count_year(StudyTable& table) {
    constexpr double kFirst = 1000.0;
    constexpr double kLast = 9999.0;
    const std::optional<double> year = table.number("year");
    if (year && (!(*year >= kFirst && *year <= kLast) || *year != std::floor(*year))) {
        table.refuse(
            fmt::format("'year' must be the year of the count, such as 2018, not {}", *year));
    }
    return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

void read_people(const toml::table& root, const fs::path& folder, StudySettings& settings) {
    StudyTable table(root, "demand");
    if (table.there()) {
        settings.demand.source = source_path(folder, table.text("source"));
        settings.demand.id_field = table.text("id");
        settings.demand.people_field = table.text("people");
        settings.demand.group_fields = table.texts("groups");
        settings.demand.year = count_year(table);
        settings.demand.split_repeated = table.flag("split_repeated").value_or(false);
        if (const auto spread = table.text("spread")) {
            settings.demand.spread = parse_spread(*spread);
        }
    }
    table.refuse_unknown_keys();
    StudyTable areas(root, "areas");
    if (areas.there()) {
        settings.areas = AreaSettings{source_path(folder, areas.required_text("source")),
                                      areas.text("id"), areas.text("name")};
    }
    areas.refuse_unknown_keys();
}

/// How many nearest facilities each demand feature gets: a whole number from 1 to 1000.
std::uint32_t nearest_count(StudyTable& table) {
    constexpr double kMost = 1000.0;
    const double count = table.number("k").value_or(1.0);
    if (!(count >= 1.0 && count <= kMost) || count != std::floor(count)) {
        table.refuse(fmt::format("'k' must be a whole number from 1 to {}, not {}", kMost, count));
    }
    return static_cast<std::uint32_t>(count);
}

void read_analysis(const toml::table& root, const fs::path& folder, StudySettings& settings) {
    StudyTable table(root, "analysis");
    const std::vector<std::string> cutoffs = table.texts("cutoffs");
    if (!cutoffs.empty()) {
        settings.analysis.cutoffs = parse_cutoffs(cutoffs);
    }
    if (const auto direction = table.text("direction")) {
        settings.analysis.direction = parse_direction(*direction);
    }
    if (const auto form = table.text("form")) {
        settings.analysis.form = parse_form(*form);
    }
    if (const auto shape = table.text("shape")) {
        settings.analysis.shape = parse_shape(*shape);
    }
    settings.analysis.rings = table.flag("rings").value_or(false);
    settings.analysis.nearest_count = nearest_count(table);
    table.refuse_unknown_keys();
    StudyTable compare(root, "compare");
    for (const std::string& profile : compare.texts("profiles")) {
        settings.compared_profiles.push_back(profile_name(folder, profile));
    }
    compare.refuse_unknown_keys();
    StudyTable outputs(root, "outputs");
    settings.outputs.gaps = source_path(folder, outputs.text("gaps"));
    settings.outputs.catchments = source_path(folder, outputs.text("catchments"));
    settings.outputs.nearest = source_path(folder, outputs.text("nearest"));
    settings.outputs.streets = source_path(folder, outputs.text("streets"));
    settings.outputs.matrix = source_path(folder, outputs.text("matrix"));
    settings.outputs.compare = source_path(folder, outputs.text("compare"));
    settings.outputs.shapefiles = source_path(folder, outputs.text("shapefiles"));
    if (settings.outputs.shapefiles && settings.outputs.shapefiles->back() != '/') {
        *settings.outputs.shapefiles += '/';  // so that the writer takes it for a folder
    }
    outputs.refuse_unknown_keys();
}

void read_credits(const toml::table& root, SourceCredits& credits) {
    StudyTable table(root, "credits");
    credits.streets = table.text("streets").value_or("");
    credits.facilities = table.text("facilities").value_or("");
    credits.people = table.text("people").value_or("");
    credits.areas = table.text("areas").value_or("");
    credits.barriers = table.text("barriers").value_or("");
    credits.heights = table.text("heights").value_or("");
    table.refuse_unknown_keys();
}

/// "100 m", "0.5 km".
Metres length_from(StudyTable& table, const std::string& key, const std::string& text) {
    try {
        std::string word = text;
        std::erase(word, ' ');
        const std::vector<Cutoff> lengths = parse_cutoffs(word);
        if (lengths.size() == 1 && lengths.front().unit == CostUnit::Distance) {
            return Metres::of(lengths.front().limit);
        }
    } catch (const Error&) {
        // told below, in words that fit the key
    }
    table.refuse(fmt::format("'{}' must be a length such as \"100 m\", not '{}'", key, text));
}

PrivacySettings read_privacy(const toml::table& root) {
    constexpr double kMostPeople = 1000.0;
    constexpr Metres kLongest = Metres::of(10000.0);
    StudyTable table(root, "privacy");
    PrivacySettings privacy;
    privacy.minimum_count = table.number("minimum_count");
    if (privacy.minimum_count &&
        !(*privacy.minimum_count > 1.0 && *privacy.minimum_count <= kMostPeople)) {
        table.refuse(fmt::format("'minimum_count' must be more than 1 and at most {}, not {}",
                                 kMostPeople, *privacy.minimum_count));
    }
    if (const auto text = table.text("coordinate_precision")) {
        privacy.coordinate_precision = length_from(table, "coordinate_precision", *text);
        if (*privacy.coordinate_precision > kLongest) {
            table.refuse(
                fmt::format("'coordinate_precision' must be at most 10 km, not {}", *text));
        }
    }
    table.refuse_unknown_keys();
    return privacy;
}

void refuse_unknown_tables(const toml::table& root) {
    const std::vector<std::string_view> known = {
        "study",   "network", "facilities", "demand",  "areas",  "barriers", "analysis",
        "compare", "outputs", "credits",    "privacy", "mended", "scenario", "layer"};
    for (const auto& [key, node] : root) {
        if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("there is no table [{}]; the tables are: {}", key.str(),
                                    fmt::join(known, ", ")));
        }
    }
}

toml::table parse(const std::string& text) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("line {}: {}", error.source().begin.line, error.description()));
    }
}

}  // namespace

StudySettings read_study_file(const std::string& path) {
    return with_context(fmt::format("reading {}", path), [&] {
        const toml::table root = parse(read_text_file(path));
        const fs::path folder = fs::path(path).parent_path();
        StudySettings settings;
        refuse_unknown_tables(root);
        StudyTable study(root, "study");
        settings.name = study.text("name").value_or("");
        study.refuse_unknown_keys();
        read_network(root, folder, settings);
        read_facilities(root, folder, settings);
        read_people(root, folder, settings);
        read_analysis(root, folder, settings);
        read_credits(root, settings.credits);
        settings.privacy = read_privacy(root);
        settings.mended =
            read_mended(root, [&](const std::string& text) { return source_path(folder, text); });
        settings.scenarios = read_scenarios(root);
        settings.layers = read_map_layers(root);
        for (MapLayer& layer : settings.layers) {
            layer.source = layer.source.empty() ? "" : source_path(folder, layer.source);
        }
        return settings;
    });
}

}  // namespace cercania
