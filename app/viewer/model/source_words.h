#pragma once

#include <QString>
#include <vector>

#include "core/study/study_settings.h"
#include "core/study/study_sources.h"

namespace cercania::viewer {

/// Where the data of these roles come from: what the study says of them, else who made
/// OpenStreetMap, else the name of the file. Roles with the same source share it: "Streets, people:
/// Census 2018 · Care places: care.gpkg". Roles that the study does not have are left out.
QString source_words(const StudySettings& settings, const std::vector<SourceRole>& roles);

}  // namespace cercania::viewer
