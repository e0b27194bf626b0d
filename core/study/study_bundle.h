#pragma once

#include <string>

#include "core/base/control.h"
#include "core/study/run_report.h"
#include "core/study/study_settings.h"

namespace cercania {

/// How a bundle is made.
struct BundleOptions {
    std::string folder;        ///< that is made, or a .zip of it; it must not be there
    bool with_inputs = false;  ///< copies of the inputs too, in its folder `inputs`
};

/// Makes the folder with which others can check a study: `study.toml`; `bundle.json` with the
/// software's version and the SHA-256 of every input; `figures.json`, every figure of the report;
/// `gaps.gpkg`, the gaps at each limit. Whole or not at all. Throws Error(OutputExists),
/// Error(WrongUsage) for copies of inputs of a study that keeps something private, Error as
/// make_study_report and write_layers, Cancelled.
RunReport make_bundle(const StudySettings& settings, const BundleOptions& options,
                      const Control& control);

/// Does the study of a bundle (a folder, or a .zip of one) again: that its inputs are those that it
/// was made of, and that the figures come out the same. `settings`: where profiles are looked for,
/// and threads. Throws Error(InputUnreadable) that names each input that is another one, and
/// Error(NotComputable) that names the first figure that differs.
RunReport replay_bundle(const std::string& path, const StudySettings& settings,
                        const Control& control);

}  // namespace cercania
