#pragma once

#include <QObject>
#include <QString>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

/// The measuring tool: points are laid one by one, and the walk through them along the streets is
/// asked of the job thread; until it is there the line is straight.
class StreetMeasure : public QObject {
    Q_OBJECT

  public:
    explicit StreetMeasure(StudyController& study, QObject* parent = nullptr);

    /// Lays a point; the first after a finished measure begins another.
    void add(PlanePoint point, bool finished);
    void clear();
    bool is_empty() const { return points_.empty(); }
    /// Puts the line and its length on the map.
    void show_on(MapOverlay& overlay) const;

  signals:
    void changed();

  private:
    void take(const MeasuredWalk& walk);

    StudyController* study_;
    PlaneLine points_;
    bool laying_ = false;
    PlaneLine line_;
    QString text_;
};

}  // namespace cercania::viewer
