#include "app/viewer/shell/map_controller.h"

#include <QEvent>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "app/viewer/model/layers_here.h"
#include "app/viewer/shell/explain_framing.h"
#include "app/viewer/shell/scene_zones.h"
#include "app/viewer/shell/status_line.h"

namespace cercania::viewer {
namespace {

constexpr int kFlashTime = 350;  // milliseconds
constexpr int kFlashChanges = 4;
constexpr double kReach = 12.0;  // pixels about a place that belong to it

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
      mover_(new FacilityMover(study, canvas, this)),
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
    connect(canvas_, &MapCanvas::facility_drag_begun, this, [this](std::size_t facility) {
        study_->document().hover_zone(std::nullopt);  // the pointer means the place now
        if (facility < builder_.facility_ids().size()) {
            mover_->begin(builder_.facility_ids()[facility]);
        }
    });
    connect(canvas_, &MapCanvas::facility_dragged, mover_,
            [this](std::size_t, PlanePoint to) { mover_->move_to(to); });
    connect(canvas_, &MapCanvas::facility_dropped, mover_,
            [this](std::size_t, PlanePoint to) { mover_->drop_at(to); });
    connect(canvas_, &MapCanvas::facility_drag_cancelled, mover_, &FacilityMover::cancel);
    connect(mover_, &FacilityMover::moved_on, this, &MapController::refresh_overlay);
    connect(mover_, &FacilityMover::ended, this, &MapController::refresh_scene);
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
        mover_->refresh_note();
    }
}

void MapController::refresh_overlay() {
    canvas_->set_overlay(overlay());
}

void MapController::show_classes(std::set<GapClass> classes) {
    classes_ = std::move(classes);
    refresh_overlay();
}

void MapController::fade_others(MapOverlay& overlay) const {
    const auto scene = canvas_->scene();
    if (classes_.empty() || !scene || scene->zone_fill == ZoneFill::Neutral) {
        return;
    }
    for (std::size_t zone = 0; zone < scene->zones.size(); ++zone) {
        if (!classes_.contains(scene->zones[zone].gap_class)) {
            overlay.faded_zones.push_back(zone);
        }
    }
}

MapOverlay MapController::overlay() const {
    const Document& document = study_->document();
    MapOverlay overlay;
    if (!document.is_open()) {
        return overlay;
    }
    overlay.hovered_zone = document.hovered_zone();
    overlay.selected_zones = document.selected_zones();
    fade_others(overlay);
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
        if (is_dragging() && !overlay.moves.empty()) {
            overlay.selected_facility.reset();  // it has a ring where it is now, not where it was
        }
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
    const auto add = [&](const std::string& id, PlanePoint from, PlanePoint to,
                         FacilitySymbol symbol) {
        MoveOverlay move;
        move.ringed = mover_->is_by_keys() && id == mover_->moved();
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
            add(moved.id, base.all[*found].point, network.graph->projection().to_plane(moved.to),
                symbol_of(base, base.all[*found]));
        }
    }
    for (const AddedFacility& added : document.edits().added) {
        if (added.id == mover_->moved()) {
            const PlanePoint at = network.graph->projection().to_plane(added.place);
            add(added.id, at, at, FacilitySymbol::Anchor);
        }
    }
}

std::optional<std::size_t> MapController::zone_at(PlanePoint point) const {
    const auto scene = canvas_->scene();
    return scene ? viewer::zone_at(*scene, point) : std::nullopt;
}

void MapController::zoom_to_zone(std::size_t zone) {
    if (const auto scene = canvas_->scene(); scene && zone < scene->zones.size()) {
        canvas_->zoom_to(with_margin(box_of_zone(scene->zones[zone])));
    }
}

void MapController::zoom_to_selection() {
    const auto scene = canvas_->scene();
    PlaneBox box;
    for (const std::size_t zone : study_->document().selected_zones()) {
        const PlaneBox one = box_of_zone(scene->zones[zone]);
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
    explain_note_->fit();
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
    const QString where =
        (zone ? canvas_->scene()->zones[*zone].name + QString::fromUtf8(" · ") : QString()) +
        StatusLine::text_of(explained_->explanation.place);
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
        explain_note_->fit();
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

bool MapController::eventFilter(QObject* watched, QEvent* event) {
    if (watched == canvas_ && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (mover_->is_by_keys()) {
            return mover_->take_key(key->key(), key->modifiers());
        }
        if (key->key() == Qt::Key_Escape && !is_dragging()) {
            step_back();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace cercania::viewer
