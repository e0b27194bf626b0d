#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "app/viewer/jobs/job_thread.h"
#include "core/study/profile_comparison.h"

namespace cercania::viewer {

/// Compares the profiles of a study on a thread of its own, because it reads the streets once for
/// each of them: the map can be worked on meanwhile.
class ProfileComparer : public QObject {
    Q_OBJECT

  public:
    explicit ProfileComparer(QObject* parent = nullptr);
    ~ProfileComparer() override;

    /// Compares what `settings.compared_profiles` names; a comparison under way gives way to it.
    void compare(const StudySettings& settings);
    void stop();
    bool is_busy() const { return running_; }

  signals:
    void compared(const std::shared_ptr<const cercania::ProfileComparison>& comparison);
    void failed(const QString& problem);
    void progressed(const QString& stage);
    void busy_changed();

  private:
    struct Outcome {
        std::shared_ptr<const ProfileComparison> comparison;
        QString problem;  ///< why there is none; empty where it was stopped
    };
    static Outcome outcome_of(const StudySettings& settings, const Control& control);
    void take(std::uint64_t number, const Outcome& outcome);

    std::uint64_t number_ = 0;  ///< of the comparison that was asked for last
    bool running_ = false;
    std::unique_ptr<JobThread> thread_;
};

}  // namespace cercania::viewer
