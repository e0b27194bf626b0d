#include "app/viewer/jobs/report_program.h"

#include <QProcess>
#include <QTemporaryDir>

#include "core/base/error.h"
#include "core/base/program_words.h"
#include "core/study/study_file.h"

namespace cercania::viewer {
namespace {

constexpr int kBetweenLooks = 50;  // milliseconds
constexpr int kPatience = 5000;    // for a program that was asked to end

/// Passes on lines of progress and keeps the others.
void take_line(const QByteArray& line, QByteArray& words, const Control& control) {
    if (const auto progress = progress_line(line.toStdString())) {
        control.report(progress->stage, progress->fraction);
    } else {
        words += line;
    }
}

void listen(QProcess& process, QByteArray& words, const Control& control) {
    process.setReadChannel(QProcess::StandardError);
    while (process.canReadLine() || process.state() != QProcess::NotRunning) {
        control.check();
        if (!process.canReadLine()) {
            process.waitForReadyRead(kBetweenLooks);
            continue;
        }
        take_line(process.readLine(), words, control);
    }
    words += process.readAll();
}

/// It ends by itself when its input is closed.
void end(QProcess& process) {
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished(kPatience);
    }
}

std::string message_of(QByteArray words) {
    constexpr std::string_view kName = "cercania: ";
    words = words.trimmed();
    if (words.startsWith(kName.data())) {
        words.remove(0, static_cast<qsizetype>(kName.size()));
    }
    return words.isEmpty() ? "the program that writes reports ended without a word"
                           : words.toStdString();
}

}  // namespace

void run_report_program(const ReportOrder& order, const Control& control) {
    const QTemporaryDir folder;
    const QString study = folder.filePath("study.toml");
    write_study_file(study.toStdString(), order.settings);
    QProcess process;
    process.start(order.program, {"--report", study, "-o", order.output, "--overwrite",
                                  "--tell-progress", "--language", order.language});
    if (!process.waitForStarted()) {
        throw Error(ErrorKind::NotComputable,
                    "'" + order.program.toStdString() +
                        "' cannot be started: " + process.errorString().toStdString());
    }
    QByteArray words;
    try {
        listen(process, words, control);
    } catch (const Cancelled&) {
        end(process);
        throw;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        throw Error(kind_of_exit_code(process.exitCode()), message_of(words));
    }
}

}  // namespace cercania::viewer
