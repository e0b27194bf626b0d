#include "app/viewer/model/profile_choices.h"

#include <algorithm>
#include <filesystem>

#include "app/viewer/model/words.h"
#include "core/base/error.h"
#include "core/io/profile_reader.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {
namespace {

std::optional<WalkingProfile> readable(const std::string& name,
                                       const std::vector<std::filesystem::path>& folders) {
    try {
        return read_profile(name, folders);
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace

std::vector<ProfileChoice> profile_choices(const std::vector<std::string>& folders) {
    const std::vector<std::filesystem::path> paths(folders.begin(), folders.end());
    std::vector<ProfileChoice> choices;
    for (const ProfileListing& listing : list_profiles(paths)) {
        ProfileChoice& choice = choices.emplace_back();
        choice.name = listing.name;
        choice.shown = Words::profile_name(listing.name);
        choice.profile = readable(listing.name, paths);
        choice.speed_text = choice.profile ? Words::speed(choice.profile->speed) : QString();
    }
    const std::string usual = NetworkSettings().profile;
    std::ranges::sort(choices, [&usual](const ProfileChoice& a, const ProfileChoice& b) {
        const bool a_is_usual = a.name == usual;
        return a_is_usual != (b.name == usual) ? a_is_usual
                                               : a.shown.localeAwareCompare(b.shown) < 0;
    });
    return choices;
}

}  // namespace cercania::viewer
