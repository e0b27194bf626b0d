#pragma once

#include <QString>

#include "core/base/control.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {

/// A report that is wanted of a study as it stands.
struct ReportOrder {
    QString program;  ///< the viewer program, which writes reports without a window
    StudySettings settings;
    QString output;    ///< .pdf or .html; replaced if it is there
    QString language;  ///< "en", "es" or "fr"
};

/// Has the viewer program write a report in a process of its own: what the command line would write
/// of the saved study, and a fault there leaves the window as it is. Waits for its end. Throws
/// Cancelled, with nothing written, and Error of the kind and with the words it ended with.
void run_report_program(const ReportOrder& order, const Control& control);

}  // namespace cercania::viewer
