#include "core/study/study_sources.h"

#include <algorithm>
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

/// The texts in the settings that name files of a role.
std::vector<std::string*> named_sources(StudySettings& settings, SourceRole role) {
    const auto text = [](std::optional<std::string>& source) -> std::vector<std::string*> {
        return source ? std::vector{&*source} : std::vector<std::string*>();
    };
    switch (role) {
        case SourceRole::Streets:
            return {&settings.network.source};
        case SourceRole::Barriers:
            return text(settings.network.barriers);
        case SourceRole::Heights: {
            std::vector<std::string*> rasters;
            for (std::string& raster : settings.network.elevation) {
                rasters.push_back(&raster);
            }
            return rasters;
        }
        case SourceRole::CarePlaces:
            return {&settings.facilities.source};
        case SourceRole::Entrances:
            return text(settings.facilities.entrances);
        case SourceRole::People:
            return text(settings.demand.source);
        case SourceRole::Areas:
            return settings.areas ? std::vector{&settings.areas->source}
                                  : std::vector<std::string*>();
        case SourceRole::Profile: {
            std::vector<std::string*> files;
            if (is_file(settings.network.profile)) {
                files.push_back(&settings.network.profile);
            }
            for (std::string& compared : settings.compared_profiles) {
                if (is_file(compared)) {
                    files.push_back(&compared);
                }
            }
            return files;
        }
    }
    return {};
}

}  // namespace

std::string_view source_role_word(SourceRole role) {
    switch (role) {
        case SourceRole::Streets:
            return "streets";
        case SourceRole::Barriers:
            return "barriers";
        case SourceRole::CarePlaces:
            return "facilities";
        case SourceRole::Entrances:
            return "entrances";
        case SourceRole::People:
            return "people";
        case SourceRole::Areas:
            return "areas";
        case SourceRole::Heights:
            return "heights";
        case SourceRole::Profile:
            return "profile_file";
    }
    return "input";
}

std::vector<StudySource> sources_of(const StudySettings& settings) {
    StudySettings read = settings;
    std::vector<StudySource> sources;
    for (const SourceRole role :
         {SourceRole::Streets, SourceRole::Barriers, SourceRole::Heights, SourceRole::CarePlaces,
          SourceRole::Entrances, SourceRole::People, SourceRole::Areas, SourceRole::Profile}) {
        for (const std::string* const named : named_sources(read, role)) {
            if (!named->empty()) {
                SourceName name = parse_source_name(*named);
                StudySource source{role, std::move(name.path), std::move(name.layer)};
                // A profile may be the study's own and compared too.
                if (std::ranges::find(sources, source) == sources.end()) {
                    sources.push_back(std::move(source));
                }
            }
        }
    }
    return sources;
}

std::vector<StudySource> missing_sources(const StudySettings& settings) {
    const auto can_be_made_again = [&](const StudySource& source) {
        return std::ranges::any_of(settings.mended, [&](const MendedSource& mended) {
            return parse_source_name(mended.copy).path == source.path &&
                   is_there(parse_source_name(mended.source).path);
        });
    };
    std::vector<StudySource> sources = sources_of(settings);
    std::erase_if(sources, [&](const StudySource& source) {
        return is_there(source.path) || can_be_made_again(source);
    });
    return sources;
}

void move_source(StudySettings& settings, const StudySource& source, const std::string& path) {
    replace_source(settings, source, source_text({source.role, path, source.layer}));
}

void replace_source(StudySettings& settings, const StudySource& source, const std::string& to) {
    const std::vector<std::string*> named = named_sources(settings, source.role);
    std::size_t replaced = 0;
    for (std::string* const one : named) {
        if (parse_source_name(*one).path == source.path) {
            *one = to;
            ++replaced;
        }
    }
    CERCANIA_REQUIRE(replaced > 0);
}

std::string source_text(const StudySource& source) {
    return source.layer.empty() ? source.path : source.path + "|layername=" + source.layer;
}

bool may_be_left_out(SourceRole role) {
    return role != SourceRole::Streets && role != SourceRole::CarePlaces;
}

void leave_source_out(StudySettings& settings, const StudySource& source) {
    CERCANIA_REQUIRE(may_be_left_out(source.role));
    switch (source.role) {
        case SourceRole::Barriers:
            settings.network.barriers.reset();
            break;
        case SourceRole::Heights:
            std::erase(settings.network.elevation, source.path);
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
            std::erase(settings.compared_profiles, source.path);
            if (settings.network.profile == source.path) {
                settings.network.profile = NetworkSettings().profile;
            }
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
