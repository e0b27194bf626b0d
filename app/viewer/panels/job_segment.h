#pragma once

#include <QAbstractButton>

#include "app/viewer/jobs/job_list.h"

namespace cercania::viewer {

/// The texts of jobs.
QString job_progress_text(const JobEntry& job, const std::optional<double>& seconds_left);

/// The part of the status bar that says what is being done, how far it is and how long it will
/// take, or else what was done last. A click asks for the list of jobs.
class JobSegment : public QAbstractButton {
    Q_OBJECT

  public:
    explicit JobSegment(QWidget* parent = nullptr);

    /// Shows the running job, once it has run long enough to be read.
    void show_jobs(const JobList& jobs);
    /// What is said while nothing runs.
    void set_rest_text(const QString& text);
    /// Whether a job is shown.
    bool shows_job() const { return shows_job_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void set_shown(const QString& text);

    QString rest_text_;
    double fraction_ = 0.0;
    bool shows_job_ = false;
};

/// A thin bar along the top edge of the map while a job runs for long.
class JobStripe : public QWidget {
    Q_OBJECT

  public:
    explicit JobStripe(QWidget* map);
    void show_jobs(const JobList& jobs);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    double fraction_ = 0.0;
};

}  // namespace cercania::viewer
