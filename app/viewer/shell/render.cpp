#include "app/viewer/shell/render.h"

#include <QEventLoop>
#include <QFileInfo>
#include <cstdio>
#include <optional>

#include "app/viewer/model/layer_entries.h"
#include "app/viewer/shell/study_controller.h"
#include "core/base/error.h"
#include "core/study/study_sources.h"

namespace cercania::viewer {
namespace {

int report(const QString& message, int code) {
    std::fprintf(stderr, "cercania: %s\n", qPrintable(message));
    return code;
}

/// Reads the layers that lie over the study; those that cannot be read are named and left out.
void read_layers(Document& document) {
    const LocalProjection& projection = document.result().study->network.graph->projection();
    for (const MapLayer& layer : std::vector<MapLayer>(document.layers())) {
        if (layer.kind == MapLayerKind::File && !document.catalog().find(layer.source)) {
            const auto data =
                read_layer_data(layer.source, document.settings().sources, projection, {});
            if (data->broken()) {
                std::fprintf(stderr, "cercania: layer %s is left out: %s\n",
                             qPrintable(LayerTexts::name(layer)), qPrintable(data->problem));
            }
            document.put_layer_data(layer.source, data);
        }
    }
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
    QObject::connect(&controller.worker(), &StudyWorker::files_missing, &loop,
                     [&](const MissingDelivery& delivery) {
                         const StudySource first = missing_sources(delivery.settings).front();
                         failure = FailedJob{JobKind::Load,
                                             {},
                                             {},
                                             QString("reading %1\nthere is no such file\n")
                                                 .arg(QString::fromStdString(first.path)),
                                             exit_code(ErrorKind::InputMissing)};
                         loop.quit();
                     });
    controller.open(study);
    loop.exec();
    if (failure) {
        return report(failure->details.section('\n', 0, -2).replace('\n', ": "),
                      failure->exit_code);
    }
    SceneBuilder builder;
    read_layers(controller.document());
    try {
        write_page(output, make_page(controller.document(), controller.document().layers(), request,
                                     builder));
    } catch (const Error& error) {
        return report(QString::fromUtf8(error.what()), exit_code(error.kind()));
    }
    std::printf("wrote %s\n", qPrintable(output));
    return 0;
}

}  // namespace cercania::viewer
