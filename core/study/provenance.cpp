#include "core/study/provenance.h"

#include <chrono>
#include <filesystem>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/passwords.h"
#include "core/base/version.h"
#include "core/io/file_checksum.h"
#include "core/io/source_file.h"
#include "core/study/privacy.h"
#include "core/study/study_sources.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

std::string joined_cutoffs(const StudySettings& settings) {
    std::string text;
    for (const Cutoff& cutoff : settings.analysis.cutoffs) {
        text += (text.empty() ? "" : ", ") + cutoff.label();
    }
    return text;
}

std::string checksum(const std::string& path) {
    std::error_code problem;
    if (!fs::is_regular_file(path, problem)) {
        return "";
    }
    try {
        return sha256_of_file(path);
    } catch (const Error&) {
        return "";  // read when the study was loaded and gone since: the results stand all the same
    }
}

void add_input(const StudySource& source, std::map<std::string, std::string>& facts) {
    std::string role(source_role_word(source.role));
    for (int number = 2; facts.contains(role); ++number) {
        role = fmt::format("{}_{}", source_role_word(source.role), number);
    }
    const std::string name = without_passwords(fs::path(source.path).filename().string());
    facts[role] = source.layer.empty() ? name : fmt::format("{}, layer {}", name, source.layer);
    if (const std::string sum = checksum(source.path); !sum.empty()) {
        facts[role + "_sha256"] = sum;
    }
    if (lower_extension(source.path) == ".shp") {
        const std::string table = fs::path(source.path).replace_extension(".dbf").string();
        if (const std::string sum = checksum(table); !sum.empty()) {
            facts[role + "_table_sha256"] = sum;
        }
    }
}

}  // namespace

std::map<std::string, std::string> provenance(const StudySettings& settings) {
    const auto now =
        std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    std::map<std::string, std::string> facts = {
        {"software", fmt::format("Cercanía {}", software_version())},
        {"written", fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                                fmt::gmtime(std::chrono::system_clock::to_time_t(now)))},
        {"direction", std::string(direction_word(settings.analysis.direction))},
        {"profile", settings.network.profile},
    };
    if (!settings.name.empty()) {
        facts["study"] = settings.name;
    }
    if (!settings.analysis.cutoffs.empty()) {
        facts["cutoffs"] = joined_cutoffs(settings);
    }
    if (!settings.compared_profiles.empty()) {
        facts["compared_profiles"] = fmt::format("{}", fmt::join(settings.compared_profiles, ", "));
    }
    if (settings.scenario) {
        facts["scenario"] = *settings.scenario;
    }
    const auto add_services = [&](const char* fact, const std::vector<std::string>& services) {
        if (!services.empty()) {
            facts[fact] = fmt::format("{}", fmt::join(services, ", "));
        }
    };
    add_services("services_left_out", settings.facilities.left_out);
    add_services("services_required", settings.facilities.required);
    if (settings.privacy.keeps_anything()) {
        facts["privacy"] = privacy_text(settings.privacy);
    }
    for (const StudySource& source : sources_of(settings)) {
        add_input(source, facts);
    }
    return facts;
}

}  // namespace cercania
