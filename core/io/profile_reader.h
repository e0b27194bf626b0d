#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/network/walking_profile.h"

namespace cercania {

/// A profile that can be asked for by name.
struct ProfileListing {
    std::string name;  ///< the file's name without ".toml"
    std::filesystem::path path;
};

/// The profiles (*.toml) in the directories, by name. Where two directories have one of the same
/// name, the earlier directory's counts. Directories that do not exist are passed over.
std::vector<ProfileListing> list_profiles(std::span<const std::filesystem::path> directories);

/// Reads a walking profile: by its path if `name_or_path` ends in ".toml" or holds a "/", else by
/// its name from the first of the directories that has it. `description`, `speed`, `steps`,
/// `ferries` and `access` are required with the keys they have in data/profiles/adult.toml; what is
/// left out of the other sections (data/profiles/README.md) makes no difference to anybody. A
/// profile that is `based_on` another, beside it or in one of the directories, says only what
/// differs. `sources` tells where the constants come from.
/// Throws Error(WrongUsage) for a name that no directory has (listing those there are),
/// Error(InputMissing) for a path that leads nowhere, Error(InputUnreadable) for a file that is not
/// TOML, and Error(ValueInvalid) for a key that is missing or unknown, of the wrong type, or out of
/// range: 0.1-3 m/s for the speed (12 by bicycle), 0.5-20 for the factor on steps.
WalkingProfile read_profile(const std::string& name_or_path,
                            std::span<const std::filesystem::path> directories);

/// "assume-passable", "assume-not" or "report". Throws Error(WrongUsage) for any other word.
UnknownTags unknown_tags_from(const std::string& word);

}  // namespace cercania
