#pragma once

#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/study/study_settings.h"

namespace cercania {

/// What was done to make a mended copy of a source, so that it can be done again: writes the copy
/// beside the study, and leaves the source as it is. `to` must not exist. The findings that led to
/// it are kept in the answer, as in the copy's own table. Throws Error as check_source and
/// write_mended_copy do, Cancelled.
MendedSource mend_source(const std::string& source, const std::string& to,
                         const SourceSettings& settings, const Control& control);

/// What led to a mended copy, as a study keeps it: "shape_invalid: 3".
std::vector<std::string> findings_to_keep(const Diagnostics& findings);

/// Lets a study read the mended copy at `copy` (a path) instead of `source` (likewise), wherever it
/// names that file, and keeps in its log how the copy was made. Where the study names no layer,
/// `layer` is taken: the copy holds the findings too. Throws Error(InputMissing) that lists the
/// study's files when it does not read the source.
void take_mended_copy(StudySettings& settings, const std::string& source, const std::string& copy,
                      const std::string& layer, std::vector<std::string> findings);

/// Makes again the copies of a study that are gone while what they were made of is there. Where
/// that has changed since (its SHA-256 is another), the copy is made of what is there now, with a
/// diagnostic `mended_source_changed`. Copies that are there stay. Throws as mend_source.
void remake_mended_copies(const StudySettings& settings, Diagnostics& diagnostics,
                          const Control& control);

}  // namespace cercania
