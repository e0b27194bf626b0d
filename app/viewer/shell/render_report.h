#pragma once

#include <QString>

namespace cercania::viewer {

/// What a report is asked to be.
struct ReportRequest {
    QString study;           ///< its file
    QString output;          ///< .pdf or .html
    QString figures_output;  ///< the same figures as JSON; empty: not wanted
    QString language;        ///< "en", "es" or "fr": that of the program
    bool overwrite = false;
    bool tells_progress = false;  ///< on stderr, one line a step, see progress_text
};

/// Analyses a study and writes its report, without a window; whole or not at all. Ends early, with
/// nothing written, when its standard input is closed where it tells its progress. Prints errors to
/// stderr and returns the exit code of the command line: 0 done, 1 not computable, 2 wrong usage, 3
/// unusable input, 4 unwritable output, 130 stopped.
int render_report(const ReportRequest& request);

}  // namespace cercania::viewer
