#pragma once

#include <QStatusBar>
#include <optional>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/job_segment.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

/// The foot of the window: what is being done or how long it took, what is selected, where the
/// pointer is, the map's scale, and how many issues there are.
class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What runs in the background.
    void show_jobs(const JobList& jobs);
    /// That results are up to date (or follow a drag) and how long they took.
    void show_done(double seconds, bool live);
    void show_selection(const QString& text);
    /// "4.5992° N, 70.6102° W".
    static QString text_of(const GeoPoint& place);
    void show_position(const std::optional<GeoPoint>& place);
    void show_scale(double metres_per_pixel);
    void show_issues(int count);
    /// Asks for the list of jobs, above its part of the bar.
    void ask_for_jobs();

  signals:
    void stop_asked();
    /// The list of jobs, with its lower left corner at this point of the screen.
    void jobs_asked(QPoint corner);
    void issues_asked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    JobSegment* jobs_;
    QToolButton* stop_;
    QLabel* selection_;
    QLabel* position_;
    QLabel* crs_;
    QLabel* scale_;
    QToolButton* issues_;
    int issue_count_ = 0;
    std::optional<GeoPoint> place_;  ///< whose coordinates are shown
};

}  // namespace cercania::viewer
