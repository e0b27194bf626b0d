#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <toml++/toml.h>

#include "core/study/study_settings.h"

namespace cercania {

/// Turns the name of a file between that in a study file and that from where the program runs.
using FileNaming = std::function<std::string(const std::string&)>;

/// The [[mended]] tables of a study file. Throws Error(WrongUsage) that names the table and key.
std::vector<MendedSource> read_mended(const toml::table& root, const FileNaming& path_of);

/// The same tables as text, with a blank line before each.
std::string mended_text(const std::vector<MendedSource>& mended, const FileNaming& name_of);

}  // namespace cercania
