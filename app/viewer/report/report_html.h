#pragma once

#include <QByteArray>

#include "app/viewer/report/report_document.h"
#include "core/base/control.h"

namespace cercania::viewer {

/// A report as one file that a browser opens, pictures within it: well-formed XHTML in UTF-8, which
/// asks nothing of the network. Throws Cancelled.
QByteArray report_html(const ReportDocument& report, const Control& control);

}  // namespace cercania::viewer
