#include "app/viewer/shell/facility_mover.h"

#include "app/viewer/model/words.h"
#include "app/viewer/shell/scene_zones.h"

namespace cercania::viewer {
namespace {

constexpr double kStep = 10.0;  // metres that an arrow key moves a facility
constexpr double kLongStep = 100.0;

}  // namespace

FacilityMover::FacilityMover(StudyController& study, MapCanvas& canvas, QObject* parent)
    : QObject(parent), study_(&study), canvas_(&canvas), note_(new DragNote(&canvas)) {}

void FacilityMover::begin(const std::string& facility) {
    moved_ = facility;
    drag_ = study_->next_drag();
    has_moved_ = false;
    study_->document().select_facility(moved_);
}

void FacilityMover::move_to(PlanePoint to) {
    if (!is_moving()) {
        return;
    }
    has_moved_ = true;
    at_ = to;
    study_->move_facility(moved_, to, drag_);
    emit moved_on();
    place_note(to);
}

void FacilityMover::drop_at(PlanePoint to) {
    if (!is_moving()) {
        return;
    }
    study_->move_facility(moved_, to, drag_);
    moved_.clear();
    note_->hide();
    emit ended();
}

void FacilityMover::cancel() {
    const bool moved = is_moving() && has_moved_;
    moved_.clear();
    note_->hide();
    if (moved) {
        study_->document().undo_stack().undo();
    }
    emit ended();
}

void FacilityMover::begin_by_keys() {
    const Document& document = study_->document();
    const auto state = document.shown_state();
    const bool possible = document.in_what_if() && state && !is_moving() &&
                          document.what_if_view() != WhatIfView::Before;
    const auto found = possible
                           ? facility_with_id(state->live.facilities, document.selected_facility())
                           : std::nullopt;
    if (found) {
        by_keys_ = true;
        moved_ = document.selected_facility();
        drag_ = study_->next_drag();
        has_moved_ = false;
        at_ = state->live.facilities.all[*found].point;
        place_note(at_);
    }
}

void FacilityMover::end_by_keys(bool keep) {
    by_keys_ = false;
    keep ? drop_at(at_) : cancel();
}

bool FacilityMover::take_key(int key, Qt::KeyboardModifiers modifiers) {
    const double step = modifiers.testFlag(Qt::ShiftModifier) ? kLongStep : kStep;
    switch (key) {
        case Qt::Key_Left:
            move_to(at_ + PlanePoint{-step, 0.0});
            return true;
        case Qt::Key_Right:
            move_to(at_ + PlanePoint{step, 0.0});
            return true;
        case Qt::Key_Up:
            move_to(at_ + PlanePoint{0.0, step});
            return true;
        case Qt::Key_Down:
            move_to(at_ + PlanePoint{0.0, -step});
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            end_by_keys(true);
            return true;
        case Qt::Key_Escape:
            end_by_keys(false);
            return true;
        default:
            return false;
    }
}

void FacilityMover::place_note(PlanePoint at) {
    const Document& document = study_->document();
    const PreparedNetwork& network = document.result().study->network;
    const Facilities& base = document.result().base->live.facilities;
    const auto found = facility_with_id(base, moved_);
    const auto scene = canvas_->scene();
    const auto zone = scene ? zone_at(*scene, at) : std::nullopt;
    const QString where = zone ? scene->zones[*zone].name : QString();
    const Metres far = found ? distance(base.all[*found].point, at) : Metres();
    const QString moved = where.isEmpty() ? tr("Moved %1").arg(Words::metres(far))
                                          : tr("Moved %1 to %2").arg(Words::metres(far), where);
    const bool usable = network.tie_to_street(at).has_value();
    const auto street = network.nearest_street(at);
    note_->refresh(document, moved, street ? street->leg : Metres(), usable);
    note_->show();
    note_->stand_beside(canvas_->pixel_at(at), {26.0, -92.0});
}

}  // namespace cercania::viewer
