#include "app/viewer/shell/map_menu.h"

#include <QApplication>
#include <QClipboard>

#include "app/viewer/shell/status_line.h"

namespace cercania::viewer {

MapMenu::MapMenu(StudyController& study, MapCanvas& canvas, MapController& map, Actions& actions,
                 QObject* parent)
    : QObject(parent), study_(&study), canvas_(&canvas), map_(&map), actions_(&actions) {
    connect(canvas_, &MapCanvas::context_menu_asked, this, &MapMenu::open_at);
}

void MapMenu::open_at(const MapHit& hit, QPoint global) {
    if (!study_->document().is_open()) {
        return;
    }
    auto* const menu = new QMenu(canvas_);
    menu->setObjectName("mapMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, hit);
    menu->popup(global);
}

void MapMenu::fill(QMenu& menu, const MapHit& hit) {
    const auto add = [&menu, this](const QString& text, auto work) {
        connect(menu.addAction(text), &QAction::triggered, this, work);
    };
    const auto scene = canvas_->scene();
    add(tr("Explain this place"), [this, hit] { emit canvas_->explain_asked(hit); });
    if (hit.zone && *hit.zone < scene->zones.size()) {
        add(tr("Zoom to %1").arg(scene->zones[*hit.zone].name),
            [this, zone = *hit.zone] { map_->zoom_to_zone(zone); });
    }
    menu.addSeparator();
    if (hit.facility && *hit.facility < map_->facility_ids().size()) {
        study_->document().select_facility(map_->facility_ids()[*hit.facility]);
        menu.addAction(actions_->move_place);
        menu.addAction(actions_->close_place);
    } else {
        add(tr("Add a care place here"), [this, hit] { add_place(hit.point); });
    }
    menu.addSeparator();
    const GeoPoint place =
        study_->document().result().study->network.graph->projection().to_geo(hit.point);
    add(tr("Copy the coordinates"),
        [place] { QApplication::clipboard()->setText(StatusLine::text_of(place)); });
}

void MapMenu::add_place(PlanePoint point) {
    Document& document = study_->document();
    if (!document.in_what_if()) {
        study_->start_what_if();
    }
    const QString name = tr("New care place %1").arg(document.edits().added.size() + 1);
    document.select_facility(study_->add_facility(point, name));
}

}  // namespace cercania::viewer
