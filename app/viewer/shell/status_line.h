#pragma once

#include <QStatusBar>
#include <optional>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QProgressBar;

namespace cercania::viewer {

/// The foot of the window: what is being done or how long it took, what is selected, where the
/// pointer is, the map's scale, and how many issues there are.
class StatusLine : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What runs in the background; an empty stage: nothing.
    void show_progress(const QString& stage, double fraction);
    /// That results are up to date (or follow a drag) and how long they took.
    void show_done(double seconds, bool live);
    void show_selection(const QString& text);
    void show_position(const std::optional<GeoPoint>& place);
    void show_scale(double metres_per_pixel);
    void show_issues(int count);

  signals:
    void stop_asked();
    void issues_asked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    QLabel* state_;
    QProgressBar* progress_;
    QToolButton* stop_;
    QLabel* selection_;
    QLabel* position_;
    QLabel* crs_;
    QLabel* scale_;
    QToolButton* issues_;
    int issue_count_ = 0;
};

}  // namespace cercania::viewer
