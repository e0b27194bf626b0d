#include "app/cli/words.h"

#include <charconv>
#include <cmath>
#include <filesystem>
#include <string_view>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/study/study_file.h"

namespace cercania::cli {
namespace {

namespace fs = std::filesystem;

double coordinate(std::string_view text, const std::string& whole) {
    double number = 0.0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("'{}' is not a place; write longitude,latitude in degrees, such as "
                                "-74.1487,4.5981",
                                whole));
    }
    return number;
}

/// Puts a study's outputs into another folder under their own names.
void move_outputs(OutputSettings& outputs, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        throw Error(ErrorKind::OutputUnwritable,
                    fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
    }
    for (std::optional<std::string>* output :
         {&outputs.gaps, &outputs.catchments, &outputs.nearest, &outputs.streets, &outputs.matrix,
          &outputs.compare}) {
        if (*output) {
            *output = (folder / fs::path(**output).filename()).string();
        }
    }
    if (outputs.shapefiles) {
        const fs::path name = fs::path(*outputs.shapefiles).parent_path().filename();
        outputs.shapefiles = (folder / name).string() + "/";
    }
}

}  // namespace

std::optional<std::string> if_given(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

std::vector<std::string> profile_folders() {
    std::vector<std::string> folders;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        folders.push_back((program.parent_path() / "../share/cercania/profiles").string());
    }
    folders.emplace_back(CERCANIA_BUILD_DATA_DIR "/profiles");
    return folders;
}

StudySettings settings_from(const Words& words) {
    StudySettings settings;
    settings.profile_folders = profile_folders();
    settings.sources = {if_given(words.assume_crs), if_given(words.encoding)};
    settings.network.source = words.network;
    settings.network.profile = words.profile;
    settings.network.barriers = if_given(words.barriers);
    settings.network.snap_tolerance = Metres::of(words.snap_tolerance);
    settings.network.join_crossings = words.join_crossings;
    settings.network.min_island = Metres::of(words.min_island);
    settings.network.max_snap = Metres::of(words.max_snap);
    settings.network.frontage = Metres::of(words.frontage);
    settings.network.set_by_person = words.network_options_given;
    settings.network.elevation = words.elevation;
    settings.network.field_map = words.field_map;
    settings.network.unknown_tags = if_given(words.unknown_tags);
    settings.network.country = if_given(words.country);
    settings.facilities = {
        words.facilities,          if_given(words.id_field),      if_given(words.name_field),
        if_given(words.entrances), if_given(words.service_field), {},
        words.required_services};
    settings.demand.source = if_given(words.demand);
    settings.demand.id_field = if_given(words.demand_id);
    settings.demand.people_field = if_given(words.population);
    settings.demand.group_fields = words.groups;
    settings.demand.spread = parse_spread(words.spread);
    settings.demand.split_repeated = words.split_repeated;
    if (!words.areas.empty()) {
        settings.areas =
            AreaSettings{words.areas, if_given(words.area_id), if_given(words.area_name)};
    }
    if (!words.cutoff.empty()) {
        settings.analysis.cutoffs = parse_cutoffs(words.cutoff);
    }
    settings.analysis.direction = parse_direction(words.direction);
    settings.analysis.form = parse_form(words.form);
    settings.analysis.shape = parse_shape(words.shape);
    settings.analysis.rings = words.rings;
    settings.analysis.nearest_count = words.nearest_count;
    settings.compared_profiles = words.compared_profiles;
    settings.outputs.overwrite = words.overwrite;
    settings.outputs.streets = if_given(words.streets_output);
    settings.threads = words.threads;
    return settings;
}

GeoPoint place_from(const std::string& text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string::npos) {
        coordinate("", text);
    }
    const std::string_view view = text;
    const double longitude = coordinate(view.substr(0, comma), text);
    const double latitude = coordinate(view.substr(comma + 1), text);
    if (std::fabs(longitude) > 180.0 || std::fabs(latitude) > 90.0) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("'{}' lies outside the Earth's longitudes and latitudes; write "
                                "longitude first",
                                text));
    }
    return GeoPoint::of(longitude, latitude);
}

StudySettings study_settings_from(const Words& words) {
    StudySettings settings = read_study_file(words.study_file);
    settings.profile_folders = profile_folders();
    settings.threads = words.threads;
    settings.outputs.overwrite = words.overwrite;
    settings.scenario = if_given(words.scenario);
    if (!words.output_folder.empty()) {
        move_outputs(settings.outputs, words.output_folder);
    }
    return settings;
}

}  // namespace cercania::cli
