#pragma once

#include <QMenu>
#include <QObject>

#include "app/viewer/shell/actions.h"
#include "app/viewer/shell/map_controller.h"

namespace cercania::viewer {

/// The menu of a place on the map, by the right button or the Menu key.
class MapMenu : public QObject {
    Q_OBJECT

  public:
    MapMenu(StudyController& study, MapCanvas& canvas, MapController& map, Actions& actions,
            QObject* parent = nullptr);

  private:
    void open_at(const MapHit& hit, QPoint global);
    void fill(QMenu& menu, const MapHit& hit);
    void add_place(PlanePoint point);

    StudyController* study_;
    MapCanvas* canvas_;
    MapController* map_;
    Actions* actions_;
};

}  // namespace cercania::viewer
