#pragma once

#include <string>

#include "core/base/control.h"
#include "core/study/run_report.h"

namespace cercania::cli {

/// `map`: draws a study's map to a .png, .svg or .pdf with the viewer program, which must stand
/// beside this one. Throws Error(NotComputable) that says what to install when it does not, and
/// otherwise an Error of the kind and with the words that the viewer ended with.
RunReport draw_map(const std::string& study, const std::string& output, bool overwrite,
                   const Control& control);

}  // namespace cercania::cli
