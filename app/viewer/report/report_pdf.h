#pragma once

#include <QByteArray>
#include <QFont>

#include "app/viewer/report/report_document.h"
#include "core/base/control.h"

namespace cercania::viewer {

/// A report as a PDF on A4: text that can be selected and searched, maps and charts as vectors, a
/// footer with the page's number on every page. Twelve pages at most, unless it has more figures
/// than these hold: the longest tables say how many of their rows are not there. Throws Cancelled,
/// Error(NotComputable).
QByteArray report_pdf(const ReportDocument& report, const QFont& font, const Control& control);

}  // namespace cercania::viewer
