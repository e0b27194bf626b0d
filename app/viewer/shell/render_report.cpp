#include "app/viewer/shell/render_report.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <cstdio>
#include <stop_token>
#include <thread>
#include <vector>

#include <unistd.h>

#include "app/viewer/report/report_builder.h"
#include "app/viewer/report/report_html.h"
#include "app/viewer/report/report_pdf.h"
#include "app/viewer/shell/data_folders.h"
#include "core/base/error.h"
#include "core/base/program_words.h"
#include "core/io/text_file.h"
#include "core/study/study_file.h"
#include "core/study/study_report_json.h"

namespace cercania::viewer {
namespace {

constexpr int kStopped = 130;

int failed(const QString& message, int code) {
    std::fprintf(stderr, "cercania: %s\n", qPrintable(message));
    return code;
}

void tell_progress(std::string_view stage, double fraction) {
    std::fprintf(stderr, "%s\n", progress_text(stage, fraction).c_str());
    std::fflush(stderr);
}

/// Waits for the end of the standard input, which whoever started the program holds open as long as
/// the report is wanted.
void stop_at_end_of_input(std::stop_source stop) {
    std::thread([stop = std::move(stop)]() mutable {
        // Not by stdio, whose lock would be held when the program ends.
        std::array<char, 64> unread = {};
        while (::read(STDIN_FILENO, unread.data(), unread.size()) > 0) {
        }
        stop.request_stop();
    }).detach();
}

bool is_html(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"html" || ending == u"htm";
}

void require_possible(const ReportRequest& request) {
    if (!is_html(request.output) && QFileInfo(request.output).suffix().toLower() != u"pdf") {
        throw Error(ErrorKind::WrongUsage,
                    "'" + request.output.toStdString() + "': reports are written as .pdf or .html");
    }
    const auto whole = [](const QString& path) {
        return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    };
    if (!request.figures_output.isEmpty() &&
        whole(request.output) == whole(request.figures_output)) {
        throw Error(ErrorKind::WrongUsage, "the report and its figures cannot be the same file: '" +
                                               request.output.toStdString() + "'");
    }
    for (const QString& path : {request.output, request.figures_output}) {
        if (!request.overwrite && !path.isEmpty() && QFileInfo::exists(path)) {
            throw Error(ErrorKind::OutputExists,
                        path.toStdString() + " exists already; give --overwrite to replace it");
        }
    }
}

/// The program's font without letters joined into one: "fi" would be read out of a PDF as one sign
/// that no search finds. Text that is spaced is not joined, however little; this is no distance.
QFont font_of_separate_letters() {
    constexpr double kOneStepOfQt = 1.0 / 64.0;  // dots
    QFont font = QApplication::font();
    font.setLetterSpacing(QFont::AbsoluteSpacing, kOneStepOfQt);
    return font;
}

void write_report(const ReportRequest& request, const Control& control) {
    require_possible(request);
    StudySettings settings = read_study_file(request.study.toStdString());
    settings.profile_folders = profile_folders();
    settings.threads = std::max(1U, std::thread::hardware_concurrency());
    const StudyReport figures = make_study_report(settings, control);
    const QFont font = font_of_separate_letters();
    const ReportDocument report =
        build_report(figures, request.study, request.language, font, control);
    const QByteArray bytes =
        is_html(request.output) ? report_html(report, control) : report_pdf(report, font, control);
    std::vector<TextFile> files = {
        {request.output.toStdString(),
         std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))}};
    const std::string json = study_report_json(figures);
    if (!request.figures_output.isEmpty()) {
        files.push_back({request.figures_output.toStdString(), json});
    }
    write_text_files(files, request.overwrite);
}

}  // namespace

int render_report(const ReportRequest& request) {
    std::stop_source stop;
    Control::Progress progress;
    if (request.tells_progress) {
        stop_at_end_of_input(stop);
        progress = tell_progress;
    }
    try {
        write_report(request, Control(stop.get_token(), progress));
    } catch (const Error& error) {
        return failed(QString::fromUtf8(error.what()), exit_code(error.kind()));
    } catch (const Cancelled&) {
        return failed("stopped; nothing half-written was left", kStopped);
    } catch (const std::bad_alloc&) {
        return failed("not enough memory for this data", exit_code(ErrorKind::NotComputable));
    }
    std::printf("wrote %s\n", qPrintable(request.output));
    return 0;
}

}  // namespace cercania::viewer
