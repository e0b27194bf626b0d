#include "app/viewer/model/document.h"

#include <QFileInfo>
#include <algorithm>

#include "app/viewer/model/edit_changes.h"

namespace cercania::viewer {

Document::Document(QObject* parent) : QObject(parent) {
    connect(&undo_stack_, &QUndoStack::cleanChanged, this, &Document::dirty_changed);
}

QString Document::title() const {
    return settings_.name.empty() ? QFileInfo(path_).completeBaseName()
                                  : QString::fromStdString(settings_.name);
}

bool Document::is_dirty() const {
    return open_ && (scenarios_dirty_ || !undo_stack_.isClean());
}

void Document::open(StudySettings settings, QString path, StudyResult result) {
    open_ = true;
    settings_ = std::move(settings);
    path_ = std::move(path);
    result_ = std::move(result);
    services_off_.clear();
    edits_ = {};
    in_what_if_ = false;
    view_ = WhatIfView::Difference;
    scenarios_ = settings_.scenarios;
    scenarios_dirty_ = false;
    selected_zones_.clear();
    selected_facility_.clear();
    hovered_zone_.reset();
    undo_stack_.clear();
    emit opened();
    emit scenarios_changed();
    emit selection_changed();
    emit dirty_changed();
}

void Document::mark_saved(QString path) {
    path_ = std::move(path);
    settings_.scenarios = scenarios_;
    scenarios_dirty_ = false;
    undo_stack_.setClean();
    emit dirty_changed();
}

void Document::set_cutoffs(std::vector<Cutoff> cutoffs) {
    settings_.analysis.cutoffs = std::move(cutoffs);
    emit question_changed();
}

void Document::set_services_off(std::set<FacilitySymbol> services) {
    services_off_ = std::move(services);
    emit question_changed();
}

FacilityEdits Document::base_edits() const {
    FacilityEdits edits;
    if (open_ && !services_off_.empty()) {
        for (const Facility& facility : result_.study->facilities.all) {
            if (services_off_.count(symbol_of(result_.study->facilities, facility)) != 0) {
                edits.closed.push_back(facility.id);
            }
        }
    }
    return edits;
}

FacilityEdits Document::on_base(FacilityEdits edits) const {
    for (std::string& id : base_edits().closed) {
        if (!is_closed(edits, id)) {
            edits.closed.push_back(std::move(id));
        }
    }
    return edits;
}

FacilityEdits Document::what_if_edits() const {
    return on_base(edits_);
}

void Document::set_edits(FacilityEdits edits) {
    edits_ = std::move(edits);
    emit edits_changed();
}

void Document::set_in_what_if(bool on) {
    if (in_what_if_ == on) {
        return;
    }
    in_what_if_ = on;
    view_ = WhatIfView::Difference;
    if (!on) {
        result_.what_if.reset();
        result_.change.reset();
    }
    emit what_if_changed();
}

void Document::set_what_if_view(WhatIfView view) {
    if (view_ != view) {
        view_ = view;
        emit what_if_changed();
    }
}

void Document::set_scenarios(std::vector<Scenario> scenarios) {
    scenarios_ = std::move(scenarios);
    scenarios_dirty_ = true;
    emit scenarios_changed();
    emit dirty_changed();
}

std::optional<std::size_t> Document::shown_scenario() const {
    const auto found =
        std::find_if(scenarios_.begin(), scenarios_.end(),
                     [this](const Scenario& scenario) { return scenario.edits == edits_; });
    if (!in_what_if_ || found == scenarios_.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - scenarios_.begin());
}

void Document::set_results(std::shared_ptr<const StudyState> base,
                           std::shared_ptr<const StudyState> what_if,
                           std::shared_ptr<const GroundChange> change) {
    result_.base = std::move(base);
    result_.what_if = std::move(what_if);
    result_.change = std::move(change);
    emit results_changed();
}

std::shared_ptr<const StudyState> Document::shown_state() const {
    const bool after = in_what_if_ && view_ != WhatIfView::Before && result_.what_if;
    return after ? result_.what_if : result_.base;
}

void Document::select_zones(std::vector<std::size_t> zones) {
    if (zones != selected_zones_) {
        selected_zones_ = std::move(zones);
        emit selection_changed();
    }
}

void Document::select_facility(std::string id) {
    if (id != selected_facility_) {
        selected_facility_ = std::move(id);
        emit selection_changed();
    }
}

void Document::hover_zone(std::optional<std::size_t> zone) {
    if (zone != hovered_zone_) {
        hovered_zone_ = zone;
        emit hover_changed();
    }
}

}  // namespace cercania::viewer
