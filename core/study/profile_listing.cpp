#include "core/study/profile_listing.h"

#include <filesystem>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/io/profile_reader.h"
#include "core/network/country_access.h"

namespace cercania {
namespace {

nlohmann::ordered_json to_json(const WalkingProfile& profile) {
    nlohmann::ordered_json constants = nlohmann::ordered_json::array();
    for (const ProfileConstant& constant : profile.constants) {
        constants.push_back(
            {{"key", constant.key}, {"value", constant.value}, {"source", constant.source}});
    }
    return {{"name", profile.name},
            {"description", profile.description},
            {"speed_m_s", profile.speed.value()},
            {"steps_allowed", profile.steps_allowed},
            {"steps_time_factor", profile.steps_time_factor},
            {"ferries_allowed", profile.ferries_allowed},
            {"walkable_highways", profile.walkable_highways},
            {"constants", constants}};
}

void add_profile_lines(const WalkingProfile& profile, RunReport& report) {
    report.add_line(fmt::format("{}: {}", profile.name, profile.description));
    report.add_line(fmt::format("  speed on the flat: {:.2f} m/s", profile.speed.value()));
    report.add_line(fmt::format(
        "  steps: {}", profile.steps_allowed
                           ? fmt::format("{:.2f} x the time on the flat", profile.steps_time_factor)
                           : std::string("not taken")));
    report.add_line(fmt::format("  ferries: {}", profile.ferries_allowed ? "taken" : "not taken"));
    report.add_line(fmt::format("  walks on: {}", fmt::join(profile.walkable_highways, ", ")));
    report.add_line("Every constant, and where it comes from:");
    for (const ProfileConstant& constant : profile.constants) {
        report.add_line(fmt::format("  {} = {}", constant.key, constant.value));
        report.add_line(
            fmt::format("      {}", constant.source.empty() ? "no source given" : constant.source));
    }
}

/// Where the defaults of access for people on foot differ, and by which source.
void add_country_lines(RunReport& report) {
    report.add_line("");
    report.add_line("Countries (--country) whose streets are open to people on foot otherwise:");
    for (const CountryAccess& country : country_accesses()) {
        std::string what;
        for (const auto& [word, classes] :
             {std::pair("opens", &country.opened), std::pair("closes", &country.closed)}) {
            if (!classes->empty()) {
                what += fmt::format("{}{} {}", what.empty() ? "" : "; ", word,
                                    fmt::join(*classes, ", "));
            }
        }
        report.add_line(fmt::format("  {:<10} {:<15} {}", country.code, country.name,
                                    what.empty() ? "as worldwide" : what));
        report.add_line(fmt::format("  {:<26} {}", "", country.source));
    }
}

}  // namespace

RunReport report_profiles(const std::optional<std::string>& name,
                          const std::vector<std::string>& folders) {
    RunReport report("profiles");
    const std::vector<std::filesystem::path> paths(folders.begin(), folders.end());
    if (name) {
        const WalkingProfile profile = read_profile(*name, paths);
        add_profile_lines(profile, report);
        report.set_answer(to_json(profile).dump());
        return report;
    }
    nlohmann::ordered_json answer = nlohmann::ordered_json::array();
    for (const ProfileListing& listing : list_profiles(paths)) {
        const WalkingProfile profile = read_profile(listing.path.string(), paths);
        report.add_line(fmt::format("{:<18} {:.2f} m/s  {}", listing.name, profile.speed.value(),
                                    profile.description));
        answer.push_back(to_json(profile));
    }
    add_country_lines(report);
    report.set_answer(answer.dump());
    return report;
}

}  // namespace cercania
