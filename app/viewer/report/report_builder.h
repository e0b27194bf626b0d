#pragma once

#include <QFont>
#include <QString>

#include "app/viewer/report/report_document.h"
#include "core/base/control.h"
#include "core/study/study_report.h"

namespace cercania::viewer {

/// Puts a report's figures into the words of the program's language, with its maps and charts.
/// Layers of the study's map that cannot be read are left out. For the main thread only; throws
/// Cancelled.
ReportDocument build_report(const StudyReport& figures, const QString& study_file,
                            const QString& language, const QFont& font, const Control& control);

}  // namespace cercania::viewer
