#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/geo/coordinates.h"
#include "core/study/run_report.h"
#include "core/study/study_settings.h"

namespace cercania {

/// What the command line's commands do: read, build, analyse, write, and report. Each checks its
/// outputs before long work and throws Error or Cancelled; nothing half-written is left behind.

/// `info`: what is in each source, and what is wrong with it.
RunReport run_info(const std::vector<std::string>& sources, const StudySettings& settings,
                   const Control& control);

/// `check`: what is wrong with each source, feature by feature, and what to do about it; where
/// `output` is given, a copy in UTF-8 and WGS 84 with what has one right answer mended, and a table
/// `findings` beside its layers.
RunReport run_check(const std::vector<std::string>& sources, const StudySettings& settings,
                    const std::optional<std::string>& output, const Control& control);

/// `check` of a file that a study reads: the copy takes its place in the study file, whose log says
/// how it was made, so that it can be made again. Throws Error(InputMissing) when the study does
/// not read the file, Error(WrongUsage) when one layer of it is named.
RunReport run_check_of_study(const std::string& study_file, const std::string& source,
                             const std::string& output, bool overwrite, const Control& control);

/// `network`: builds and reports a network; writes it as .cnet (with street cells, so that it loads
/// at once) or as a layer of its edges.
RunReport run_network(const StudySettings& settings, const std::optional<std::string>& output,
                      const Control& control);

/// `catchments`, `nearest`, `matrix`, `gaps`: the analysis, written to the output that the settings
/// name for it.
RunReport run_catchments(const StudySettings& settings, const Control& control);
RunReport run_nearest(const StudySettings& settings, const Control& control);
RunReport run_matrix(const StudySettings& settings, const Control& control);
RunReport run_gaps(const StudySettings& settings, const Control& control);

/// `compare`: the gaps of the compared profiles side by side, and the streets that make the
/// difference; written to the output that the settings name for it.
RunReport run_compare(const StudySettings& settings, const Control& control);

/// `explain`: one place's walk to care, and why it is in or out; the route is written where
/// `output` is given.
RunReport run_explain(const StudySettings& settings, const GeoPoint& place,
                      const std::optional<std::string>& output, const Control& control);

/// `walk`: the walk along streets between two places; written where `output` is given.
RunReport run_walk(const StudySettings& settings, const GeoPoint& from, const GeoPoint& to,
                   const std::optional<std::string>& output, const Control& control);

/// `run`: every analysis for which the study names an output (gaps first), on data loaded once; and
/// the comparison of the profiles that it names, each of which reads the streets anew.
RunReport run_study(const StudySettings& settings, const Control& control);

}  // namespace cercania
