#include "app/viewer/jobs/layer_loader.h"

#include <utility>

#include "app/viewer/model/failure_words.h"
#include "core/base/error.h"
#include "core/io/layer_info.h"

namespace cercania::viewer {
namespace {

FoundLayers layers_in(const QString& path, const ReadOptions& options, const Control& control) {
    FoundLayers found{path, {}, {}};
    try {
        const SourceInfo info = inspect_source(path.toStdString(), options, control);
        for (const LayerInfo& layer : info.layers) {
            if (layer.shape_kind == ShapeKind::None || !layer.unusable_because.empty()) {
                if (!layer.unusable_because.empty()) {
                    found.problem = FailureWords::said(
                        layer.unusable_because,
                        layer.unusable_kind.value_or(ErrorKind::InputUnreadable));
                }
                continue;
            }
            found.sources.push_back(
                info.layers.size() == 1 ? info.source : info.source + "|layername=" + layer.name);
        }
        if (found.sources.empty() && found.problem.isEmpty()) {
            found.problem = LayerLoader::tr("It holds no places to draw.");
        }
    } catch (const Error& error) {
        found.problem = FailureWords::message(error);
    }
    return found;
}

}  // namespace

LayerLoader::LayerLoader(QObject* parent)
    : QObject(parent), thread_(std::make_unique<JobThread>()) {}

LayerLoader::~LayerLoader() {
    thread_.reset();  // its jobs use the rest
}

std::uint64_t LayerLoader::read(std::vector<std::string> sources, const SourceSettings& settings,
                                const LocalProjection& projection) {
    const std::uint64_t order = ++order_;
    thread_->post(JobKind::Load, [this, order, sources = std::move(sources), settings,
                                  projection](std::stop_token stop) {
        const Control control(std::move(stop));
        try {
            for (const std::string& source : sources) {
                const LayerDelivery delivery{
                    order, source, read_layer_data(source, settings, projection, control)};
                QMetaObject::invokeMethod(
                    this, [this, delivery] { emit layer_read(delivery); }, Qt::QueuedConnection);
            }
        } catch (const Cancelled&) {
            return;
        }
    });
    return order;
}

void LayerLoader::look_into(const QStringList& paths, const SourceSettings& settings) {
    thread_->post(JobKind::Inspect, [this, paths, settings](std::stop_token stop) {
        const Control control(std::move(stop));
        ReadOptions options;
        options.assume_crs = settings.assume_crs.value_or("");
        options.encoding = settings.encoding.value_or("");
        try {
            for (const QString& path : paths) {
                const FoundLayers layers = layers_in(path, options, control);
                QMetaObject::invokeMethod(
                    this, [this, layers] { emit found(layers); }, Qt::QueuedConnection);
            }
        } catch (const Cancelled&) {
            return;
        }
    });
}

}  // namespace cercania::viewer
