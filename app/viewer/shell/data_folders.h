#pragma once

#include <QString>
#include <string>
#include <vector>

namespace cercania::viewer {

/// Where named walking profiles are looked for: with the program if it is installed, else where it
/// was built.
std::vector<std::string> profile_folders();

/// The study file of the sample city; empty when it is nowhere.
QString sample_study();

}  // namespace cercania::viewer
