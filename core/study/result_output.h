#pragma once

#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/study/run_report.h"
#include "core/study/study_settings.h"

namespace cercania {

/// Checks, before long work, that every output the study names can be written. Throws
/// Error(OutputExists), Error(OutputUnwritable), Error(WrongUsage).
void check_outputs(const StudySettings& settings);

/// Writes results, with where they come from (`provenance`) and how they look (`result_styles`): a
/// GeoPackage, a workbook, a KML or a folder takes all layers and, as `issues`, the located
/// diagnostics; any other format takes the first layer under the name given, and the others beside
/// it under NAME_<layer>. Adds the files to the report; stage "write".
void write_results(const std::string& path, std::vector<FeatureLayer> layers,
                   const StudySettings& settings, RunReport& report, const Control& control);

/// The files that layers of these names are written to at a path, in their order: one for all where
/// the format holds them all, else one each.
std::vector<std::string> result_files(const std::string& path,
                                      const std::vector<std::string>& layers);

/// The diagnostics as a point layer: code, severity, message, source, layer, feature.
FeatureLayer issues_layer(const Diagnostics& diagnostics);

}  // namespace cercania
