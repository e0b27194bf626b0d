#pragma once

#include <QString>

#include "app/viewer/shell/page_maker.h"

namespace cercania::viewer {

/// Analyses a study and writes its map to a .png, .svg or .pdf, without a window. Prints errors to
/// stderr and returns the exit code of the command line: 0 done, 1 not computable, 2 wrong usage,
/// 3 unusable input, 4 unwritable output.
int render_study(const QString& study, const QString& output, bool overwrite,
                 const PageRequest& request);

}  // namespace cercania::viewer
