#pragma once

#include <filesystem>

namespace cercania {

/// The folder of the project's sources, with its `data/`.
std::filesystem::path project_folder();

/// Where real data and independent expected results lie: beside the project, on the machines that
/// have them. A test that needs it says so plainly when it is missing.
std::filesystem::path shared_folder();

}  // namespace cercania
