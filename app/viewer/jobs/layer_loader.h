#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <string>
#include <vector>

#include "app/viewer/jobs/job_thread.h"
#include "app/viewer/model/layer_data.h"

namespace cercania::viewer {

/// A layer that was asked for.
struct LayerDelivery {
    std::uint64_t order = 0;  ///< of the question that it answers
    std::string source;
    std::shared_ptr<const LayerData> data;
};

/// The layers with places that a file holds.
struct FoundLayers {
    QString path;
    std::vector<std::string> sources;  ///< PATH, or PATH|layername=NAME where there are several
    QString problem;                   ///< why there is none
};

/// Reads layers on a thread of its own and delivers them one by one.
class LayerLoader : public QObject {
    Q_OBJECT

  public:
    explicit LayerLoader(QObject* parent = nullptr);
    ~LayerLoader() override;

    /// Reads these, in place of those that still wait; returns the number of the order.
    std::uint64_t read(std::vector<std::string> sources, const SourceSettings& settings,
                       const LocalProjection& projection);
    /// Looks which layers files hold; `found` follows for each.
    void look_into(const QStringList& paths, const SourceSettings& settings);
    std::uint64_t last_order() const { return order_; }
    bool is_busy() const { return thread_->is_busy(); }

  signals:
    void layer_read(const cercania::viewer::LayerDelivery& delivery);
    void found(const cercania::viewer::FoundLayers& layers);

  private:
    std::uint64_t order_ = 0;
    std::unique_ptr<JobThread> thread_;
};

}  // namespace cercania::viewer
