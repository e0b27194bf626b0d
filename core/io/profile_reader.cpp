#include "core/io/profile_reader.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "core/base/error.h"
#include "core/io/profile_section.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

// From a very slow shuffle to a run: outside, the number is in another unit or a slip.
constexpr double kSlowestSpeed = 0.1;
constexpr double kFastestSpeed = 3.0;
constexpr double kFastestBicycle = 12.0;
constexpr double kLowestStepsFactor = 0.5;  // an escalator that is walked on
constexpr double kHighestFactor = 20.0;
constexpr double kLongestWait = 600.0;  // seconds
constexpr double kSteepest = 10.0;      // no street is a cliff
constexpr std::size_t kMostBases = 8;   // a profile that rests on itself never ends

std::string joined(const std::vector<std::string>& parts) {
    return fmt::format("{}", fmt::join(parts, ", "));
}

void refuse_values_in_both(const WalkingProfile& profile) {
    for (const std::string& value : profile.allowing_access_values) {
        const auto& forbidding = profile.forbidding_access_values;
        if (std::find(forbidding.begin(), forbidding.end(), value) != forbidding.end()) {
            refuse_profile(
                fmt::format("'{}' is both in 'access.allowing' and in 'access.forbidding'; take "
                            "it out of one of them",
                            value));
        }
    }
}

SlopeResponse slope_from(ProfileSection slope) {
    SlopeResponse response;
    const std::string word =
        slope.word("response", {"none", "tobler", "irmischer-clarke", "table"});
    response.table = slope.pairs("table", kLowestStepsFactor, kHighestFactor);
    response.steepest_up = slope.number_or("steepest_up", 0.0, kSteepest, 0.0);
    response.steepest_down = slope.number_or("steepest_down", 0.0, kSteepest, 0.0);
    slope.finish();
    if (word == "table") {
        if (response.table.empty()) {
            refuse_profile("'slope.response' is table, and there is no 'slope.table'");
        }
        response.kind = SlopeResponse::Kind::Table;
    } else if (word == "tobler") {
        response.kind = SlopeResponse::Kind::Tobler;
    } else if (word == "irmischer-clarke") {
        response.kind = SlopeResponse::Kind::IrmischerClarke;
    }
    return response;
}

TagResponse response_from(ProfileSection section) {
    TagResponse response;
    response.time_factors = section.numbers_by_name("time_factors", 1.0, kHighestFactor);
    response.impassable = section.texts_if_any("impassable");
    section.finish();
    return response;
}

void read_steps(ProfileSection steps, WalkingProfile& profile) {
    profile.steps_allowed = steps.flag("allowed");
    profile.steps_time_factor = steps.number("time_factor", kLowestStepsFactor, kHighestFactor);
    profile.time_per_step = Seconds::of(steps.number_or("seconds_per_step", 0.0, kLongestWait, 0));
    profile.ramp_tags = steps.texts_if_any("ramp_tags");
    steps.finish();
}

void read_ground(ProfileSection& root, WalkingProfile& profile) {
    ProfileSection fords = root.section_if_any("fords");
    profile.fords_allowed = fords.flag_or("allowed", true);
    ProfileSection lifts = root.section_if_any("lifts");
    profile.lifts_allowed = lifts.flag_or("allowed", true);
    profile.lift_time = Seconds::of(lifts.number_or("seconds", 0.0, kLongestWait, 0.0));
    profile.surface = response_from(root.section_if_any("surface"));
    profile.smoothness = response_from(root.section_if_any("smoothness"));
    profile.tactile_paving = response_from(root.section_if_any("tactile_paving"));
    ProfileSection width = root.section_if_any("width");
    constexpr double kWidest = 10.0;
    profile.least_width = Metres::of(width.number_or("least_m", 0.0, kWidest, 0.0));
    ProfileSection kerb = root.section_if_any("kerb");
    profile.impassable_kerbs = kerb.texts_if_any("impassable");
    ProfileSection incline = root.section_if_any("incline");
    profile.steepest_incline = incline.number_or("steepest", 0.0, kSteepest, 0.0);
    ProfileSection light = root.section_if_any("lit");
    profile.light_needed = light.flag_or("needed", false);
    profile.unlit_time_factor = light.number_or("unlit_time_factor", 1.0, kHighestFactor, 1.0);
    ProfileSection wheelchair = root.section_if_any("wheelchair");
    profile.heeds_wheelchair_tag = wheelchair.flag_or("heeds_tag", false);
    for (const ProfileSection* section :
         {&fords, &lifts, &width, &kerb, &incline, &light, &wheelchair}) {
        section->finish();
    }
}

void read_crossings(ProfileSection crossings, WalkingProfile& profile) {
    profile.crossings.at_signals =
        Seconds::of(crossings.number_or("signals_s", 0.0, kLongestWait, 0.0));
    profile.crossings.marked = Seconds::of(crossings.number_or("marked_s", 0.0, kLongestWait, 0.0));
    for (const auto& [highway, wait] : crossings.numbers_by_name("unmarked_s", 0.0, kLongestWait)) {
        profile.crossings.unmarked.emplace_back(highway, Seconds::of(wait));
    }
    crossings.finish();
}

void read_unknown(ProfileSection unknown, WalkingProfile& profile) {
    profile.unknown_tags =
        unknown_tags_from(unknown.word("tags", {"assume-passable", "assume-not", "report"}));
    profile.doubtful_untagged = unknown.texts_if_any("keys");
    unknown.finish();
    for (const std::string& key : profile.doubtful_untagged) {
        if (key != "surface" && key != "lit" && key != "width" && key != "incline" &&
            key != "tactile_paving") {
            refuse_profile(
                fmt::format("'unknown.keys' holds '{}'; it may hold surface, lit, "
                            "width, incline, tactile_paving",
                            key));
        }
    }
}

/// A value as a person would write it, on one line.
std::string value_text(const toml::node& node) {
    std::vector<std::string> parts;
    if (const toml::array* const list = node.as_array()) {
        for (const toml::node& element : *list) {
            parts.push_back(value_text(element));
        }
        return fmt::format("[{}]", joined(parts));
    }
    if (const toml::table* const table = node.as_table()) {
        for (const auto& [key, value] : *table) {
            parts.push_back(fmt::format("{} = {}", key.str(), value_text(value)));
        }
        return fmt::format("{{{}}}", joined(parts));
    }
    if (node.is_number()) {
        return fmt::format("{}", node.value_or(0.0));
    }
    if (node.is_boolean()) {
        return node.value_or(false) ? "true" : "false";
    }
    return fmt::format("\"{}\"", node.value_or(std::string()));
}

/// The constants of all sections with their sources. A source of a constant that is not there is
/// refused: it has lost what it speaks of.
std::vector<ProfileConstant> constants_of(const toml::table& table) {
    std::vector<ProfileConstant> constants;
    const toml::table* const sources = table["sources"].as_table();
    for (const auto& [section_name, section] : table) {
        if (!section.is_table() || section_name.str() == "sources") {
            continue;
        }
        for (const auto& [key, node] : *section.as_table()) {
            ProfileConstant constant = {
                fmt::format("{}.{}", section_name.str(), key.str()), value_text(node), {}};
            if (sources != nullptr) {
                constant.source = (*sources)[constant.key].value_or(std::string());
            }
            constants.push_back(std::move(constant));
        }
    }
    if (sources == nullptr) {
        return constants;
    }
    for (const auto& [key, source] : *sources) {
        const std::string_view name = key.str();
        const bool known =
            std::any_of(constants.begin(), constants.end(),
                        [name](const ProfileConstant& constant) { return constant.key == name; });
        if (!known || !source.is_string()) {
            refuse_profile(
                fmt::format("'sources.\"{}\"' must be the source, in quotes, of a "
                            "constant of this profile",
                            name));
        }
    }
    return constants;
}

WalkingProfile profile_from(const toml::table& table) {
    WalkingProfile profile;
    ProfileSection root(table, "");
    profile.description = root.text("description");
    profile.mode =
        root.word("mode", {"foot", "bicycle"}) == "foot" ? TravelMode::Foot : TravelMode::Bicycle;
    ProfileSection speed = root.section("speed");
    profile.speed = MetresPerSecond::of(
        speed.number("flat_m_per_s", kSlowestSpeed,
                     profile.mode == TravelMode::Foot ? kFastestSpeed : kFastestBicycle));
    speed.finish();
    profile.slope = slope_from(root.section_if_any("slope"));
    read_steps(root.section("steps"), profile);
    ProfileSection ferries = root.section("ferries");
    profile.ferries_allowed = ferries.flag("allowed");
    ferries.finish();
    read_ground(root, profile);
    read_crossings(root.section_if_any("crossings"), profile);
    read_unknown(root.section_if_any("unknown"), profile);
    ProfileSection access = root.section("access");
    profile.walkable_highways = access.texts("walkable_highways");
    profile.allowing_access_values = access.texts("allowing");
    profile.forbidding_access_values = access.texts("forbidding");
    profile.blocking_barriers = access.texts("blocking_barriers");
    access.finish();
    root.section_if_any("sources");
    root.finish();
    refuse_values_in_both(profile);
    profile.constants = constants_of(table);
    return profile;
}

bool is_path(const std::string& name_or_path) {
    return name_or_path.find('/') != std::string::npos || name_or_path.ends_with(".toml");
}

fs::path find_profile(const std::string& name, std::span<const fs::path> directories) {
    std::vector<std::string> names;
    for (const ProfileListing& listing : list_profiles(directories)) {
        if (listing.name == name) {
            return listing.path;
        }
        names.push_back(listing.name);
    }
    throw Error(ErrorKind::WrongUsage,
                fmt::format("there is no walking profile '{}'; there is: {}. Name one of these, or "
                            "give the path of a .toml file",
                            name, names.empty() ? "none" : joined(names)));
}

/// Puts the keys of `own` over those of `base`: section by section, key by key. A constant that is
/// said anew loses the source it had.
toml::table laid_over(toml::table base, const toml::table& own) {
    for (const auto& [name, node] : own) {
        const toml::table* const section = node.as_table();
        toml::table* const under = base[name.str()].as_table();
        if (section == nullptr || under == nullptr) {
            base.insert_or_assign(name, node);
            continue;
        }
        for (const auto& [key, value] : *section) {
            under->insert_or_assign(key, value);
        }
    }
    toml::table* const sources = base["sources"].as_table();
    const toml::table* const own_sources = own["sources"].as_table();
    for (const auto& [name, node] : own) {
        if (sources == nullptr || !node.is_table() || name.str() == "sources") {
            continue;
        }
        for (const auto& [key, value] : *node.as_table()) {
            const std::string constant = fmt::format("{}.{}", name.str(), key.str());
            if (own_sources == nullptr || !own_sources->contains(constant)) {
                sources->erase(constant);
            }
        }
    }
    return base;
}

/// The file's table over that of the profile it is based on, which lies beside it or in one of the
/// directories.
toml::table whole_table(const fs::path& path, std::span<const fs::path> directories,
                        std::size_t bases = 0) {
    toml::table own = toml::parse_file(path.string());
    const toml::node* const node = own.get("based_on");
    if (node == nullptr) {
        return own;
    }
    const std::optional<std::string> base = node->value<std::string>();
    if (!node->is_string() || bases >= kMostBases) {
        refuse_profile("'based_on' must name another profile, and not lead back to this one");
    }
    own.erase("based_on");
    std::vector<fs::path> places = {path.parent_path()};
    places.insert(places.end(), directories.begin(), directories.end());
    return laid_over(whole_table(find_profile(*base, places), directories, bases + 1), own);
}

}  // namespace

UnknownTags unknown_tags_from(const std::string& word) {
    if (word == "assume-passable") {
        return UnknownTags::AssumePassable;
    }
    if (word == "assume-not") {
        return UnknownTags::AssumeNot;
    }
    if (word == "report") {
        return UnknownTags::Report;
    }
    throw Error(ErrorKind::WrongUsage,
                fmt::format("'{}' does not say how unknown tags count; choose one of "
                            "assume-passable, assume-not, report",
                            word));
}

std::vector<ProfileListing> list_profiles(std::span<const fs::path> directories) {
    std::map<std::string, fs::path> by_name;
    for (const fs::path& directory : directories) {
        std::error_code failure;
        for (const fs::directory_entry& entry : fs::directory_iterator(directory, failure)) {
            if (entry.path().extension() == ".toml") {
                by_name.emplace(entry.path().stem().string(), entry.path());
            }
        }
    }
    std::vector<ProfileListing> listings;
    listings.reserve(by_name.size());
    for (auto& [name, path] : by_name) {
        listings.push_back({name, path});
    }
    return listings;
}

WalkingProfile read_profile(const std::string& name_or_path,
                            std::span<const fs::path> directories) {
    const fs::path path =
        is_path(name_or_path) ? fs::path(name_or_path) : find_profile(name_or_path, directories);
    return with_context(fmt::format("reading the walking profile {}", path.string()), [&] {
        std::error_code failure;
        if (!fs::exists(path, failure)) {
            throw Error(ErrorKind::InputMissing, "there is no such file; check its path");
        }
        try {
            WalkingProfile profile = profile_from(whole_table(path, directories));
            profile.name = path.stem().string();
            return profile;
        } catch (const toml::parse_error& error) {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("the file is not valid TOML: {} (line {}, column {})",
                                    error.description(), error.source().begin.line,
                                    error.source().begin.column));
        }
    });
}

}  // namespace cercania
