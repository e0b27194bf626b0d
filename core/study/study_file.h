#pragma once

#include <string>

#include "core/study/study_settings.h"

namespace cercania {

/// Reads a study file (TOML). Paths in it are relative to the file. Tables: study, network,
/// facilities, demand, areas, barriers, analysis, outputs, credits, privacy, and [[scenario]] with
/// its
/// [[scenario.moved]] and [[scenario.added]]; see data/sample_city/study.toml. A study file may
/// name only files: no connection strings, no remote addresses. Throws Error(InputMissing),
/// Error(InputUnreadable) with the line of a syntax error, and Error(WrongUsage) for an unknown
/// table or key (listing those there are) and for values of the wrong type.
StudySettings read_study_file(const std::string& path);

/// Writes a study as a person would: only what differs from the defaults, files named relative to
/// the study file where they lie beside or below it. Replaces a file that is there, whole or not at
/// all. Reading it gives the same settings, but for what belongs to one run: threads, overwrite,
/// the scenario that is run, where profiles are looked for, which options were typed.
/// Throws Error(OutputUnwritable).
void write_study_file(const std::string& path, const StudySettings& settings);

}  // namespace cercania
