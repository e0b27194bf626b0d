#pragma once

#include <string>

#include "core/study/study_settings.h"

namespace cercania {

/// Reads a study file (TOML). Paths in it are relative to the file. Tables: study, network,
/// facilities, demand, areas, barriers, analysis, outputs; see data/sample_city/study.toml for one
/// of each key. A study file may name only files: no connection strings, no remote addresses.
/// Throws Error(InputMissing), Error(InputUnreadable) with the line of a syntax error, and
/// Error(WrongUsage) for an unknown table or key (listing those there are) and for values of the
/// wrong type.
StudySettings read_study_file(const std::string& path);

}  // namespace cercania
