#pragma once

#include <QFrame>

#include "app/viewer/jobs/job_list.h"
#include "app/viewer/panels/panel_parts.h"

class QVBoxLayout;

namespace cercania::viewer {

/// The list of jobs above the status bar: those that run and wait, and those that ended, with the
/// reason of a failure. Escape and a click elsewhere close it.
class JobsPopover : public QFrame {
    Q_OBJECT

  public:
    explicit JobsPopover(const JobList& jobs, QWidget* parent);
    /// Opens with its lower left corner at a point of the screen.
    void open_at(QPoint lower_left);

  signals:
    void stop_asked();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    void add_row(const JobEntry& job);

    const JobList* jobs_;
    QPoint lower_left_;
    QVBoxLayout* rows_;
    QString shown_;  ///< what the rows say, so that they are made anew only when it changes
};

}  // namespace cercania::viewer
