#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/network/walking_profile.h"

namespace cercania::viewer {

/// A walking profile that can be chosen.
struct ProfileChoice {
    std::string name;    ///< by which a study names it
    QString shown;       ///< "Manual wheelchair"
    QString speed_text;  ///< "1.11 m/s"; empty for one that cannot be read
    std::optional<WalkingProfile> profile;
};

/// The profiles in these folders: the usual adult first, the others by their shown names.
std::vector<ProfileChoice> profile_choices(const std::vector<std::string>& folders);

}  // namespace cercania::viewer
