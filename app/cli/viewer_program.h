#pragma once

#include <string>

#include "core/base/control.h"
#include "core/study/run_report.h"

namespace cercania::cli {

/// What `map` is asked to draw.
struct MapWords {
    std::string study;
    std::string output;
    bool overwrite = false;
    std::string paper = "a4";  ///< or "a3"
    bool portrait = false;
    bool black_and_white = false;
    std::string language;  ///< "en", "es" or "fr"; empty: that of the machine
    std::string title;     ///< empty: the study's
};

/// What `report` is asked to write.
struct ReportWords {
    std::string study;
    std::string output;
    std::string figures;   ///< the same figures as JSON; empty: not wanted
    std::string language;  ///< "en", "es" or "fr"; empty: that of the machine
    bool overwrite = false;
};

/// `map`: draws a study's map to a .png, .svg or .pdf with the viewer program, which must stand
/// beside this one. Throws Error(NotComputable) that says what to install when it does not, and
/// otherwise an Error of the kind and with the words that the viewer ended with.
RunReport draw_map(const MapWords& map, const Control& control);

/// `report`: writes a study's report to a .pdf or .html with the viewer program. Throws as
/// `draw_map`, and Cancelled with nothing written.
RunReport write_report(const ReportWords& report, const Control& control);

}  // namespace cercania::cli
