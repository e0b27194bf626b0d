#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <deque>
#include <memory>
#include <optional>

#include "app/viewer/jobs/inspected_file.h"
#include "app/viewer/jobs/job_thread.h"
#include "core/study/network_report.h"

namespace cercania::viewer {

/// What the streets of a study in the making amount to.
struct MeasuredStreets {
    std::uint64_t number = 0;  ///< of the question that it answers
    std::optional<StreetFacts> facts;
    std::shared_ptr<const RoadGraph> graph;
    QString problem;  ///< why there are none
};

/// Looks into files and measures streets in the background, on a thread of its own so that the
/// study that is shown stays live. Answers come by signals; files that did not change since are
/// not read twice.
class SourceInspector : public QObject {
    Q_OBJECT

  public:
    explicit SourceInspector(QObject* parent = nullptr);
    ~SourceInspector() override;

    void inspect(const QString& path, const SourceSettings& settings);
    /// Takes what is known of a file, so that it is not read again.
    void remember(const InspectedFile& file, const SourceSettings& settings);
    /// Builds the network that the settings name; returns the number of the question. A newer
    /// question replaces one that waits.
    std::uint64_t measure_streets(const StudySettings& settings);
    bool is_busy() const { return running_ || measuring_ > 0; }

  signals:
    void inspected(const cercania::viewer::InspectedFile& file);
    void streets_measured(const cercania::viewer::MeasuredStreets& streets);
    void busy_changed();

  private:
    struct Question {
        QString path;
        SourceSettings settings;
        QString key;
    };
    void ask_next();
    void take(const QString& key, const InspectedFile& file);

    std::deque<Question> waiting_;
    bool running_ = false;
    int measuring_ = 0;
    std::uint64_t number_ = 0;
    QHash<QString, InspectedFile> known_;
    std::unique_ptr<JobThread> thread_;
};

}  // namespace cercania::viewer
