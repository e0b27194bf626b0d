#include "app/viewer/model/document.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "app/viewer/model/edit_changes.h"

namespace cercania::viewer {
namespace {

/// Whether both give the same streets, places and people, so that nothing is to be read again.
bool are_read_alike(const StudySettings& a, const StudySettings& b) {
    StudySettings other = b;
    other.name = a.name;
    other.layers = a.layers;
    other.outputs = a.outputs;
    other.compared_profiles = a.compared_profiles;
    other.scenarios = a.scenarios;
    other.analysis.cutoffs = a.analysis.cutoffs;
    other.facilities.left_out = a.facilities.left_out;
    other.facilities.required = a.facilities.required;
    other.demand.year = a.demand.year;
    return a == other;
}

/// Whether a care place is nothing to people who need these services.
bool offers_none_of(const std::vector<std::string>& offered,
                    const std::vector<std::string>& required) {
    return !required.empty() &&
           std::none_of(required.begin(), required.end(), [&](const std::string& service) {
               return std::find(offered.begin(), offered.end(), service) != offered.end();
           });
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent) {
    connect(&undo_stack_, &QUndoStack::cleanChanged, this, &Document::dirty_changed);
}

QString Document::title() const {
    if (!settings_.name.empty()) {
        return QString::fromStdString(settings_.name);
    }
    return path_.isEmpty() ? tr("Untitled study") : QFileInfo(path_).completeBaseName();
}

StudySettings Document::current_settings() const {
    StudySettings settings = settings_;
    settings.scenarios = scenarios_;
    return settings;
}

bool Document::is_dirty() const {
    return open_ && (unsaved_ || !undo_stack_.isClean());
}

void Document::open(StudySettings settings, QString path, StudyResult result, bool unsaved) {
    open_ = true;
    settings_ = std::move(settings);
    path_ = std::move(path);
    result_ = std::move(result);
    forget_old_counts();
    if (settings_.layers.empty()) {
        settings_.layers = usual_map_layers();
    }
    catalog_.clear();
    find_services_off();
    edits_ = {};
    in_what_if_ = false;
    view_ = WhatIfView::Difference;
    scenarios_ = settings_.scenarios;
    unsaved_ = unsaved;
    selected_zones_.clear();
    selected_facility_.clear();
    hovered_zone_.reset();
    undo_stack_.clear();
    emit opened();
    emit scenarios_changed();
    emit selection_changed();
    emit dirty_changed();
}

void Document::renew(StudyResult result) {
    result_ = std::move(result);
    forget_old_counts();
    find_services_off();
    selected_zones_.clear();
    hovered_zone_.reset();
    emit opened();
    emit selection_changed();
    emit dirty_changed();
}

void Document::set_settings(StudySettings settings) {
    const StudySettings before = std::exchange(settings_, std::move(settings));
    settings_.scenarios = before.scenarios;
    emit layers_changed();
    emit dirty_changed();
    if (!are_read_alike(before, settings_)) {
        emit settings_changed();
    } else if (before.analysis.cutoffs != settings_.analysis.cutoffs) {
        emit question_changed();
    }
}

void Document::mark_saved(QString path) {
    path_ = std::move(path);
    settings_.scenarios = scenarios_;
    unsaved_ = false;
    undo_stack_.setClean();
    emit dirty_changed();
}

void Document::set_cutoffs(std::vector<Cutoff> cutoffs) {
    settings_.analysis.cutoffs = std::move(cutoffs);
    emit question_changed();
}

void Document::set_layers(std::vector<MapLayer> layers) {
    settings_.layers = std::move(layers);
    emit layers_changed();
}

void Document::put_layer_data(const std::string& source, std::shared_ptr<const LayerData> data) {
    catalog_.put(source, std::move(data));
    emit layers_changed();
}

void Document::set_services(std::vector<std::string> left_out, std::vector<std::string> required) {
    settings_.facilities.left_out = std::move(left_out);
    settings_.facilities.required = std::move(required);
    find_services_off();
    emit question_changed();
}

std::vector<std::string> Document::services_of(const std::set<FacilitySymbol>& kinds) const {
    const Facilities& facilities = result_.study->facilities;
    std::set<std::string> services;
    for (const Facility& facility : facilities.all) {
        const std::string service = facilities.service_of(facility);
        if (kinds.count(symbol_of(service)) != 0) {
            services.insert(service);
        }
    }
    return {services.begin(), services.end()};
}

std::vector<std::string> Document::services_without(const std::set<FacilitySymbol>& kinds) const {
    const Facilities& facilities = result_.study->facilities;
    std::set<std::string> offered;  // by those that count
    std::set<std::string> of_other_kinds;
    for (const Facility& facility : facilities.all) {
        if (kinds.count(symbol_of(facilities, facility)) != 0) {
            continue;
        }
        for (const std::string& service : facilities.services_of(facility)) {
            offered.insert(service);
            if (kinds.count(symbol_of(service)) == 0) {
                of_other_kinds.insert(service);
            }
        }
    }
    // Where only care blocks count, people need all that these offer.
    const std::set<std::string>& needed = of_other_kinds.empty() ? offered : of_other_kinds;
    return {needed.begin(), needed.end()};
}

void Document::find_services_off() {
    const std::vector<std::string>& out = left_out();
    std::set<FacilitySymbol> counted;
    services_off_.clear();
    const Facilities& facilities = result_.study->facilities;
    for (const Facility& facility : facilities.all) {
        const std::string service = facilities.service_of(facility);
        const bool is_out = std::find(out.begin(), out.end(), service) != out.end() ||
                            offers_none_of(facilities.offered_by(facility), required());
        (is_out ? services_off_ : counted).insert(symbol_of(service));
    }
    for (const FacilitySymbol symbol : counted) {
        services_off_.erase(symbol);  // a kind is out when all of it is
    }
}

FacilityEdits Document::base_edits() const {
    FacilityEdits edits;
    if (open_ && !left_out().empty()) {
        edits.closed = left_out_ids(result_.study->facilities, settings_.facilities);
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
        select_facility({});  // it was chosen to be moved or closed
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
    emit scenarios_changed();
    emit dirty_changed();
}

void Document::forget_old_counts() {
    counts_.ask({result_.study, result_.base->cutoffs, result_.base->edits,
                 result_.base->live.facilities.required});
}

void Document::put_count(FacilityEdits edits, std::optional<std::int64_t> beyond) {
    counts_.put(std::move(edits), beyond);
    emit counts_changed();
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
    forget_old_counts();
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
