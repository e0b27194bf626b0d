#include "app/viewer/shell/render.h"

#include <QEventLoop>
#include <QFileInfo>
#include <cstdio>
#include <optional>

#include "app/viewer/shell/study_controller.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

int report(const QString& message, int code) {
    std::fprintf(stderr, "cercania: %s\n", qPrintable(message));
    return code;
}

}  // namespace

int render_study(const QString& study, const QString& output, bool overwrite,
                 const PageRequest& request) {
    if (QFileInfo::exists(output) && !overwrite) {
        return report(output + " exists already; give --overwrite to replace it",
                      exit_code(ErrorKind::OutputExists));
    }
    StudyController controller;
    std::optional<FailedJob> failure;
    QEventLoop loop;
    QObject::connect(&controller.document(), &Document::opened, &loop, &QEventLoop::quit);
    QObject::connect(&controller.worker(), &StudyWorker::failed, &loop, [&](const FailedJob& job) {
        failure = job;
        loop.quit();
    });
    controller.open(study);
    loop.exec();
    if (failure) {
        return report(failure->details.section('\n', 0, -2).replace('\n', ": "),
                      failure->exit_code);
    }
    SceneBuilder builder;
    try {
        write_page(output, make_page(controller.document(), usual_layers(), request, builder));
    } catch (const Error& error) {
        return report(QString::fromUtf8(error.what()), exit_code(error.kind()));
    }
    std::printf("wrote %s\n", qPrintable(output));
    return 0;
}

}  // namespace cercania::viewer
