#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/study/run_report.h"

namespace cercania {

/// `profiles`: the walking profiles in the folders, or what one of them says.
RunReport report_profiles(const std::optional<std::string>& name,
                          const std::vector<std::string>& folders);

}  // namespace cercania
