#pragma once

#include <map>
#include <string>

#include "core/study/study_settings.h"

namespace cercania {

/// Where results come from, in words that go with every output: the software and its version, the
/// time of writing (ISO 8601, UTC), the study's name, scenario, limits, direction and profile, what
/// it keeps private, and each input with its file's SHA-256 (of a shapefile that of its shapes and
/// of its table; none for a folder or a file that cannot be read by now). O(bytes of the inputs).
std::map<std::string, std::string> provenance(const StudySettings& settings);

}  // namespace cercania
