#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <deque>
#include <optional>
#include <vector>

#include "app/viewer/jobs/job_thread.h"

namespace cercania::viewer {

/// How far a job has come. A dropped one was replaced by a newer of its kind, or never begun.
enum class JobState { Waiting, Running, Done, Failed, Stopped, Dropped };

/// One job as a person sees it.
struct JobEntry {
    std::uint64_t number = 0;
    JobKind kind = JobKind::Load;
    QString what;  ///< "Opening study.toml"
    JobState state = JobState::Waiting;
    QString stage;          ///< what it does now: "Reading streets"
    double fraction = 0.0;  ///< done, 0 to 1
    double seconds = 0.0;   ///< that it ran, or has run
    QString reason;         ///< why it failed
};

/// The jobs that run, wait, or have ended, for the interface's thread. Short ones that went well
/// are forgotten at once: a drag is a hundred of them.
class JobList : public QObject {
    Q_OBJECT

  public:
    explicit JobList(QObject* parent = nullptr);

    /// Oldest first; none that was dropped.
    std::vector<JobEntry> entries() const;
    std::optional<JobEntry> running() const;
    /// Whether a job of this kind runs or waits.
    bool is_under_way(JobKind kind) const;
    /// Seconds that the running job will still take, when its pace tells: after a second, and a
    /// twentieth of the work.
    std::optional<double> seconds_left() const;

    void add(std::uint64_t number, JobKind kind, const QString& what);
    void begin(std::uint64_t number);
    void progress(const QString& stage, double fraction);
    void end(std::uint64_t number, JobState state, const QString& reason = {});
    /// What waited will not run.
    void drop_waiting();

  signals:
    /// Something about a job changed, or a running one has run for longer.
    void changed();

  private:
    JobEntry* find(std::uint64_t number);
    void forget_old();

    std::deque<JobEntry> entries_;
    QElapsedTimer clock_;  ///< of the running job
    QTimer tick_;
};

}  // namespace cercania::viewer
