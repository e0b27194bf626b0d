#include "app/viewer/shell/map_controller.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>

#include "app/viewer/model/layers_here.h"
#include "app/viewer/model/words.h"
#include "app/viewer/shell/explain_framing.h"

namespace cercania::viewer {
namespace {

constexpr int kFlashTime = 350;  // milliseconds
constexpr int kFlashChanges = 4;
constexpr double kStep = 10.0;  // metres that an arrow key moves a facility
constexpr double kLongStep = 100.0;
constexpr double kReach = 12.0;  // pixels about a place that belong to it

PlaneBox box_of(const PlaneMultiPolygon& polygons) {
    PlaneBox box;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlanePoint& point : polygon.rings.front()) {
            box.include(point);
        }
    }
    return box;
}

PlaneBox with_margin(const PlaneBox& box) {
    return box.grown(0.15 * std::max(box.max_x - box.min_x, box.max_y - box.min_y) + 50.0);
}

}  // namespace

MapController::MapController(StudyController& study, MapCanvas& canvas, LayersPanel& layers,
                             QObject* parent)
    : QObject(parent),
      study_(&study),
      canvas_(&canvas),
      layers_(&layers),
      drag_note_(new DragNote(&canvas)),
      explain_note_(new ExplainNote(&canvas)),
      measure_(study) {
    canvas_->installEventFilter(this);
    connect(canvas_, &MapCanvas::clicked, this, &MapController::take_click);
    connect(canvas_, &MapCanvas::hovered, this, [this](const MapHit& hit) {
        last_point_ = hit.point;
        study_->document().hover_zone(hit.zone);
    });
    connect(canvas_, &MapCanvas::double_clicked, this, [this](const MapHit& hit) {
        if (hit.zone && canvas_->tool() == MapTool::Select) {
            zoom_to_zone(*hit.zone);
        }
    });
    connect(canvas_, &MapCanvas::measure_point, &measure_, &StreetMeasure::add);
    connect(&measure_, &StreetMeasure::changed, this, &MapController::refresh_overlay);
    connect(canvas_, &MapCanvas::facility_drag_begun, this, &MapController::begin_drag);
    connect(canvas_, &MapCanvas::facility_dragged, this,
            [this](std::size_t, PlanePoint to) { drag_to(to); });
    connect(canvas_, &MapCanvas::facility_dropped, this,
            [this](std::size_t, PlanePoint to) { drop_at(to); });
    connect(canvas_, &MapCanvas::facility_drag_cancelled, this, &MapController::cancel_drag);
    connect(canvas_, &MapCanvas::view_changed, this, &MapController::place_explain_note);
    connect(canvas_, &MapCanvas::focus_walked, this, [this](const MapHit& hit) {
        if (hit.facility && *hit.facility < builder_.facility_ids().size()) {
            study_->document().select_facility(builder_.facility_ids()[*hit.facility]);
        } else if (hit.zone) {
            study_->document().select_zones({*hit.zone});
        }
    });
    connect(canvas_, &MapCanvas::explain_asked, this, [this](const MapHit& hit) {
        study_->explain(hit.point);
        emit explain_begun();
    });
    connect(explain_note_, &ExplainNote::closed, this, &MapController::clear_explained);
    connect(explain_note_, &ExplainNote::resized, this, &MapController::place_explain_note);
    connect(&flash_timer_, &QTimer::timeout, this, [this] {
        if (++flashes_ >= kFlashChanges) {
            flash_timer_.stop();
        }
        refresh_overlay();
    });
}

void MapController::refresh_scene() {
    const Document& document = study_->document();
    if (!document.is_open()) {
        return;
    }
    const bool another = shown_study_ != document.result().study;
    if (another) {
        shown_study_ = document.result().study;
        clear_explained();
        measure_.clear();
    }
    canvas_->set_facilities_movable(document.in_what_if() &&
                                    document.what_if_view() != WhatIfView::Before);
    // While a place is dragged only the overlay changes: the ground below stays as it is.
    const bool steady =
        is_dragging() && document.what_if_view() == WhatIfView::Difference && !another;
    if (!steady) {
        canvas_->set_scene(builder_.scene(document, document.layers()));
        if (another) {
            canvas_->zoom_all();
        }
    }
    refresh_overlay();
    if (is_dragging()) {
        place_drag_note(drag_at_);
    }
}

void MapController::refresh_overlay() {
    canvas_->set_overlay(overlay());
}

MapOverlay MapController::overlay() const {
    const Document& document = study_->document();
    MapOverlay overlay;
    if (!document.is_open()) {
        return overlay;
    }
    overlay.hovered_zone = document.hovered_zone();
    overlay.selected_zones = document.selected_zones();
    const std::vector<std::string>& ids = builder_.facility_ids();
    const auto selected = std::find(ids.begin(), ids.end(), document.selected_facility());
    if (!document.selected_facility().empty() && selected != ids.end()) {
        overlay.selected_facility = static_cast<std::size_t>(selected - ids.begin());
    }
    if (explained_) {
        overlay.route = route_overlay(*explained_, *document.result().study->network.graph);
    }
    if (document.in_what_if() && document.what_if_view() != WhatIfView::Before) {
        add_what_if(overlay);
    }
    measure_.show_on(overlay);
    if (flash_ && flashes_ % 2 == 0 && flashes_ < kFlashChanges) {
        overlay.flash = flash_;
    }
    return overlay;
}

void MapController::add_what_if(MapOverlay& overlay) const {
    const Document& document = study_->document();
    const StudyResult& result = document.result();
    if (document.what_if_view() == WhatIfView::Difference && result.change) {
        overlay.kept = result.change->kept;
        overlay.gained = result.change->gained;
        overlay.lost = result.change->lost;
    }
    const PreparedNetwork& network = result.study->network;
    const Facilities& base = result.base->live.facilities;
    const auto add = [&](PlanePoint from, PlanePoint to, FacilitySymbol symbol) {
        MoveOverlay move;
        move.from = from;
        move.to = to;
        move.symbol = symbol;
        if (const auto street = network.tie_to_street(to)) {
            move.street = street->point;
        }
        overlay.moves.push_back(move);
    };
    for (const MovedFacility& moved : document.edits().moved) {
        if (const auto found = facility_with_id(base, moved.id)) {
            add(base.all[*found].point, network.graph->projection().to_plane(moved.to),
                symbol_of(base, base.all[*found]));
        }
    }
    for (const AddedFacility& added : document.edits().added) {
        if (added.id == dragged_) {
            const PlanePoint at = network.graph->projection().to_plane(added.place);
            add(at, at, FacilitySymbol::Anchor);
        }
    }
}

std::optional<std::size_t> MapController::zone_at(PlanePoint point) const {
    const auto scene = canvas_->scene();
    if (!scene) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < scene->zones.size(); ++i) {
        if (holds(scene->zones[i].polygons, point)) {
            return i;
        }
    }
    return std::nullopt;
}

void MapController::zoom_to_zone(std::size_t zone) {
    if (const auto scene = canvas_->scene(); scene && zone < scene->zones.size()) {
        canvas_->zoom_to(with_margin(box_of(scene->zones[zone].polygons)));
    }
}

void MapController::zoom_to_selection() {
    const auto scene = canvas_->scene();
    PlaneBox box;
    for (const std::size_t zone : study_->document().selected_zones()) {
        const PlaneBox one = box_of(scene->zones[zone].polygons);
        box.include({one.min_x, one.min_y});
        box.include({one.max_x, one.max_y});
    }
    if (!box.empty()) {
        canvas_->zoom_to(with_margin(box));
    }
}

void MapController::show_place(const GeoPoint& place) {
    if (!study_->document().is_open()) {
        return;
    }
    const PlanePoint point =
        study_->document().result().study->network.graph->projection().to_plane(place);
    PlaneBox box;
    box.include(point);
    canvas_->zoom_to(box.grown(400.0));
    flash_ = point;
    flashes_ = 0;
    flash_timer_.start(kFlashTime);
    refresh_overlay();
}

void MapController::show_explained(std::shared_ptr<const ExplainedPlace> place) {
    const bool another = !explained_ || !(explained_->point == place->point);
    explained_ = std::move(place);
    refresh_note();
    explain_note_->show();
    explain_note_->adjustSize();
    if (another) {
        frame_walk(*canvas_, explained_->point, overlay().route, explain_note_->size());
    }
    refresh_overlay();
    place_explain_note();
}

void MapController::refresh_note() {
    if (!explained_) {
        return;
    }
    const auto zone = zone_at(explained_->point);
    const GeoPoint geo = explained_->explanation.place;
    const QLocale locale;
    const QString where =
        (zone ? canvas_->scene()->zones[*zone].name + QString::fromUtf8(" · ") : QString()) +
        locale.toString(geo.latitude.value(), 'f', 4) + ", " +
        locale.toString(geo.longitude.value(), 'f', 4);
    explain_note_->refresh(explain_texts(*explained_, study_->document()), where);
    explain_note_->set_layers(
        layers_here(study_->document(), explained_->point, kReach * canvas_->metres_per_pixel()));
}

void MapController::clear_explained() {
    explained_.reset();
    explain_note_->hide();
    refresh_overlay();
    emit explanation_closed();
}

void MapController::place_explain_note() {
    if (explained_) {
        explain_note_->adjustSize();
        explain_note_->move(card_beside(*canvas_, explained_->point, canvas_->overlay().route,
                                        explain_note_->size()));
    }
}

void MapController::take_click(const MapHit& hit, Qt::KeyboardModifiers modifiers) {
    Document& document = study_->document();
    if (!document.is_open()) {
        return;
    }
    if (canvas_->tool() == MapTool::Explain) {
        study_->explain(hit.point);
        emit explain_begun();
        return;
    }
    if (canvas_->tool() == MapTool::AddFacility) {
        const int number = static_cast<int>(document.edits().added.size()) + 1;
        document.select_facility(
            study_->add_facility(hit.point, tr("New care place %1").arg(number)));
        canvas_->set_tool(MapTool::Select);
        emit tool_changed(MapTool::Select);
        return;
    }
    if (hit.facility && *hit.facility < builder_.facility_ids().size()) {
        document.select_facility(builder_.facility_ids()[*hit.facility]);
        emit facility_selected();
        return;
    }
    document.select_facility({});
    std::vector<std::size_t> zones;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        zones = document.selected_zones();
    }
    if (hit.zone) {
        const auto known = std::find(zones.begin(), zones.end(), *hit.zone);
        known == zones.end() ? zones.push_back(*hit.zone) : static_cast<void>(zones.erase(known));
    }
    std::sort(zones.begin(), zones.end());
    document.select_zones(std::move(zones));
}

void MapController::begin_drag(std::size_t facility) {
    if (facility < builder_.facility_ids().size()) {
        dragged_ = builder_.facility_ids()[facility];
        drag_ = study_->next_drag();
        drag_moved_ = false;
        study_->document().select_facility(dragged_);
    }
}

void MapController::drag_to(PlanePoint to) {
    if (!is_dragging()) {
        return;
    }
    drag_moved_ = true;
    drag_at_ = to;
    study_->move_facility(dragged_, to, drag_);
    refresh_overlay();
    place_drag_note(to);
}

void MapController::drop_at(PlanePoint to) {
    if (!is_dragging()) {
        return;
    }
    study_->move_facility(dragged_, to, drag_);
    dragged_.clear();
    drag_note_->hide();
    refresh_scene();
}

void MapController::cancel_drag() {
    const bool moved = is_dragging() && drag_moved_;
    dragged_.clear();
    drag_note_->hide();
    if (moved) {
        study_->document().undo_stack().undo();
    }
    refresh_scene();
}

void MapController::place_drag_note(PlanePoint at) {
    const Document& document = study_->document();
    const PreparedNetwork& network = document.result().study->network;
    const Facilities& base = document.result().base->live.facilities;
    const auto found = facility_with_id(base, dragged_);
    const auto zone = zone_at(at);
    const QString where = zone ? canvas_->scene()->zones[*zone].name : QString();
    const Metres far = found ? distance(base.all[*found].point, at) : Metres();
    const QString moved = where.isEmpty() ? tr("Moved %1").arg(Words::metres(far))
                                          : tr("Moved %1 to %2").arg(Words::metres(far), where);
    const bool usable = network.tie_to_street(at).has_value();
    const auto street = network.nearest_street(at);
    drag_note_->refresh(document, moved, street ? street->leg : Metres(), usable);
    drag_note_->show();
    drag_note_->stand_beside(canvas_->pixel_at(at), {26.0, -92.0});
}

void MapController::step_back() {
    Document& document = study_->document();
    if (canvas_->tool() != MapTool::Select) {
        canvas_->set_tool(MapTool::Select);
        emit tool_changed(MapTool::Select);
    } else if (!measure_.is_empty()) {
        measure_.clear();
        refresh_overlay();
    } else if (explained_) {
        clear_explained();
    } else {
        document.select_facility({});
        document.select_zones({});
    }
}

void MapController::begin_keyboard_move() {
    const Document& document = study_->document();
    const auto state = document.shown_state();
    const bool possible = document.in_what_if() && state && !is_dragging() &&
                          document.what_if_view() != WhatIfView::Before;
    const auto found = possible
                           ? facility_with_id(state->live.facilities, document.selected_facility())
                           : std::nullopt;
    if (found) {
        by_keys_ = true;
        dragged_ = document.selected_facility();
        drag_ = study_->next_drag();
        drag_moved_ = false;
        drag_at_ = state->live.facilities.all[*found].point;
        place_drag_note(drag_at_);
    }
}

void MapController::end_keyboard_move(bool keep) {
    by_keys_ = false;
    if (keep) {
        drop_at(drag_at_);
    } else {
        cancel_drag();
    }
}

bool MapController::move_by_key(int key, Qt::KeyboardModifiers modifiers) {
    const double step = modifiers.testFlag(Qt::ShiftModifier) ? kLongStep : kStep;
    switch (key) {
        case Qt::Key_Left:
            drag_to(drag_at_ + PlanePoint{-step, 0.0});
            return true;
        case Qt::Key_Right:
            drag_to(drag_at_ + PlanePoint{step, 0.0});
            return true;
        case Qt::Key_Up:
            drag_to(drag_at_ + PlanePoint{0.0, step});
            return true;
        case Qt::Key_Down:
            drag_to(drag_at_ + PlanePoint{0.0, -step});
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            end_keyboard_move(true);
            return true;
        case Qt::Key_Escape:
            end_keyboard_move(false);
            return true;
        default:
            return false;
    }
}

bool MapController::eventFilter(QObject* watched, QEvent* event) {
    if (watched == canvas_ && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (by_keys_) {
            return move_by_key(key->key(), key->modifiers());
        }
        if (key->key() == Qt::Key_M && key->modifiers() == Qt::NoModifier) {
            begin_keyboard_move();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !is_dragging()) {
            step_back();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace cercania::viewer
