#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/geo/coordinates.h"
#include "core/study/study_settings.h"

namespace cercania::cli {

/// What the person typed, in the types of the words; turned into StudySettings once parsed.
struct Words {
    bool json = false;
    bool progress = false;
    bool with_inputs = false;
    bool overwrite = false;
    bool rings = false;
    bool join_crossings = false;
    bool split_repeated = false;
    unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    std::uint32_t nearest_count = 1;
    double snap_tolerance = 0.5;
    double min_island = 200.0;
    double max_snap = 250.0;
    double frontage = 50.0;
    std::vector<std::string> sources;
    std::vector<std::string> groups;
    std::string network;
    std::string facilities;
    std::string demand;
    std::string areas;
    std::string profile = "adult";
    std::vector<std::string> compared_profiles;
    std::string barriers;
    std::string entrances;
    std::string service_field;
    std::vector<std::string> required_services;
    std::string assume_crs;
    std::string encoding;
    std::string direction = "towards";
    std::string cutoff;
    std::string form = "overlap";
    std::string shape = "cells";
    std::string spread = "surface-point";
    std::string population;
    std::string id_field;
    std::string name_field;
    std::string demand_id;
    std::string area_id;
    std::string area_name;
    std::string at;
    std::string from;
    std::string to;
    std::string output;
    std::string streets_output;
    std::string output_folder;
    std::string study_file;
    std::string paper = "a4";
    bool portrait = false;
    bool black_and_white = false;
    std::string page_language;
    std::string page_title;
    std::string figures_output;
    std::string scenario;
    std::string profile_name;
    std::vector<std::string> elevation;
    std::string unknown_tags;
    std::string country;
    std::vector<std::string> field_map;
    /// The network options that were given on the command line.
    std::vector<std::string> network_options_given;
};

/// The settings that the words say. Throws Error(WrongUsage) for a word that is none.
StudySettings settings_from(const Words& words);

/// The settings of the study file that the words name, with what they say of outputs and threads.
StudySettings study_settings_from(const Words& words);

/// "longitude,latitude" in degrees. Throws Error(WrongUsage) that repeats the text.
GeoPoint place_from(const std::string& text);

/// The text, or nothing where it is empty: an option that was not given.
std::optional<std::string> if_given(const std::string& text);

/// Where named profiles are looked for: with the program if it is installed, else where it was
/// built.
std::vector<std::string> profile_folders();

}  // namespace cercania::cli
