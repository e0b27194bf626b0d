#include "core/study/study_sources.h"

#include <filesystem>
#include <optional>

#include "core/base/error.h"
#include "core/io/source_file.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

bool is_file(const std::string& profile) {
    return profile.find('/') != std::string::npos || fs::path(profile).extension() == ".toml";
}

bool is_there(const std::string& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// The text in the settings that names the file of a role; null where they name none.
std::string* named_source(StudySettings& settings, SourceRole role) {
    const auto text = [](std::optional<std::string>& source) {
        return source ? &*source : nullptr;
    };
    switch (role) {
        case SourceRole::Streets:
            return &settings.network.source;
        case SourceRole::Barriers:
            return text(settings.network.barriers);
        case SourceRole::CarePlaces:
            return &settings.facilities.source;
        case SourceRole::Entrances:
            return text(settings.facilities.entrances);
        case SourceRole::People:
            return text(settings.demand.source);
        case SourceRole::Areas:
            return settings.areas ? &settings.areas->source : nullptr;
        case SourceRole::Profile:
            return is_file(settings.network.profile) ? &settings.network.profile : nullptr;
    }
    return nullptr;
}

}  // namespace

std::vector<StudySource> sources_of(const StudySettings& settings) {
    StudySettings read = settings;
    std::vector<StudySource> sources;
    for (const SourceRole role :
         {SourceRole::Streets, SourceRole::Barriers, SourceRole::CarePlaces, SourceRole::Entrances,
          SourceRole::People, SourceRole::Areas, SourceRole::Profile}) {
        const std::string* const named = named_source(read, role);
        if (named != nullptr && !named->empty()) {
            SourceName name = parse_source_name(*named);
            sources.push_back({role, std::move(name.path), std::move(name.layer)});
        }
    }
    return sources;
}

std::vector<StudySource> missing_sources(const StudySettings& settings) {
    std::vector<StudySource> sources = sources_of(settings);
    std::erase_if(sources, [](const StudySource& source) { return is_there(source.path); });
    return sources;
}

void move_source(StudySettings& settings, SourceRole role, const std::string& path) {
    std::string* const named = named_source(settings, role);
    CERCANIA_REQUIRE(named != nullptr);
    const std::string layer = parse_source_name(*named).layer;
    *named = layer.empty() ? path : path + "|layername=" + layer;
}

bool may_be_left_out(SourceRole role) {
    return role != SourceRole::Streets && role != SourceRole::CarePlaces;
}

void leave_source_out(StudySettings& settings, SourceRole role) {
    CERCANIA_REQUIRE(may_be_left_out(role));
    switch (role) {
        case SourceRole::Barriers:
            settings.network.barriers.reset();
            break;
        case SourceRole::Entrances:
            settings.facilities.entrances.reset();
            break;
        case SourceRole::People:
            settings.demand = {};
            settings.areas.reset();
            break;
        case SourceRole::Areas:
            settings.areas.reset();
            break;
        case SourceRole::Profile:
            settings.network.profile = NetworkSettings().profile;
            break;
        case SourceRole::Streets:
        case SourceRole::CarePlaces:
            break;
    }
}

std::string moved_along(const StudySource& missing, const std::string& old_path,
                        const std::string& new_path) {
    const fs::path way =
        fs::path(missing.path).lexically_relative(fs::path(old_path).parent_path());
    if (way.empty()) {
        return {};
    }
    const fs::path there = (fs::path(new_path).parent_path() / way).lexically_normal();
    return is_there(there.string()) ? there.string() : std::string();
}

}  // namespace cercania
