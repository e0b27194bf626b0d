#include "app/viewer/shell/compare_mode.h"

#include <QStackedWidget>
#include <algorithm>

#include "app/viewer/shell/seen_ground.h"

namespace cercania::viewer {

CompareMode::CompareMode(StudyController& study, MapCanvas& canvas, QStackedWidget& maps,
                         QObject* parent)
    : QObject(parent),
      study_(&study),
      canvas_(&canvas),
      maps_(&maps),
      bar_(new CompareBar),
      panel_(new ComparePanel(study.document())) {
    Document& document = study_->document();
    connect(bar_, &CompareBar::leave_asked, this, &CompareMode::leave);
    connect(bar_, &CompareBar::layout_chosen, this, &CompareMode::show_layout);
    connect(bar_, &CompareBar::choice_changed, this, &CompareMode::begin);
    connect(panel_, &ComparePanel::zoom_asked, this, &CompareMode::zoom_to_zone);
    connect(&study_->worker(), &StudyWorker::compared, this, &CompareMode::take_compared);
    connect(&document, &Document::opened, this, &CompareMode::leave);
    connect(&document, &Document::question_changed, this, &CompareMode::refresh_choices);
    connect(&document, &Document::edits_changed, this, &CompareMode::refresh_choices);
    connect(&document, &Document::scenarios_changed, this, &CompareMode::refresh_choices);
    connect(&document, &Document::hover_changed, this, &CompareMode::refresh_overlay);
    connect(&document, &Document::selection_changed, this, &CompareMode::refresh_overlay);
}

bool CompareMode::is_possible() const {
    return compare_choices(study_->document()).size() > 1;
}

void CompareMode::start() {
    const std::vector<CompareChoice> choices = compare_choices(study_->document());
    if (choices.size() > 1) {
        begin(0, usual_second_choice(study_->document(), choices));
    }
}

void CompareMode::start_with(std::size_t scenario) {
    const std::vector<CompareChoice> choices = compare_choices(study_->document());
    const std::size_t before = choices.size() - study_->document().scenarios().size();
    begin(0, before + scenario);
}

void CompareMode::begin(std::size_t first, std::size_t second) {
    choices_ = compare_choices(study_->document());
    first_ = std::min(first, choices_.size() - 1);
    second_ = std::min(second, choices_.size() - 1);
    const bool begins = !is_on();
    if (begins) {
        view_ = new CompareView;
        maps_->addWidget(view_);
        maps_->setCurrentWidget(view_);
        connect(view_, &CompareView::leave_asked, this, &CompareMode::leave);
        connect(view_, &CompareView::hovered, this,
                [this](const MapHit& hit) { study_->document().hover_zone(hit.zone); });
        connect(view_, &CompareView::clicked, this, [this](const MapHit& hit) {
            study_->document().select_zones(hit.zone ? std::vector<std::size_t>{*hit.zone}
                                                     : std::vector<std::size_t>{});
        });
        bar_->show_layout(view_->compare_layout());
    }
    bar_->show_choices(choices_, first_, second_);
    comparison_.reset();
    ask();
    if (begins) {
        emit changed();
    }
}

void CompareMode::show_layout(CompareLayout layout) {
    if (is_on()) {
        bar_->show_layout(layout);
        view_->set_compare_layout(layout);
    }
}

void CompareMode::ask() {
    panel_->set_comparison(std::nullopt);
    asked_ = study_->worker().compare(study_->question(), choices_[first_].edits,
                                      choices_[second_].edits);
}

void CompareMode::refresh_choices() {
    if (!is_on()) {
        return;
    }
    // A state may have gone, or become another's name: the two are looked for again by name.
    const QString first = choices_[first_].name;
    const QString second = choices_[second_].name;
    const std::vector<CompareChoice> now = compare_choices(study_->document());
    if (now.size() < 2) {
        leave();
        return;
    }
    const auto place_of = [&](const QString& name, std::size_t otherwise) {
        const auto found = std::find_if(now.begin(), now.end(),
                                        [&](const CompareChoice& one) { return one.name == name; });
        return found == now.end() ? otherwise : static_cast<std::size_t>(found - now.begin());
    };
    begin(place_of(first, 0), place_of(second, usual_second_choice(study_->document(), now)));
}

void CompareMode::take_compared(const ComparedDelivery& delivery) {
    const bool stale = !is_on() || delivery.study != study_->worker().study_number() ||
                       delivery.generation != asked_;
    if (stale) {
        return;
    }
    comparison_ =
        Comparison{choices_[first_].name, choices_[second_].name, delivery.first, delivery.second};
    const bool first_maps = view_->first().scene() == nullptr;
    refresh_scenes();
    view_->set_comparison(*comparison_);
    if (first_maps) {
        view_->show_ground(seen_ground(*canvas_));
    }
    panel_->set_comparison(comparison_);
}

void CompareMode::refresh_scenes() {
    if (is_on() && comparison_) {
        const Document& document = study_->document();
        view_->set_scenes(builder_.scene_of(document, comparison_->first, document.layers()),
                          builder_.scene_of(document, comparison_->second, document.layers()));
        view_->set_comparison(*comparison_);
        refresh_overlay();
    }
}

void CompareMode::refresh_overlay() {
    if (is_on()) {
        MapOverlay overlay;
        overlay.hovered_zone = study_->document().hovered_zone();
        overlay.selected_zones = study_->document().selected_zones();
        view_->set_overlay(overlay);
    }
}

bool CompareMode::is_settled() const {
    return !is_on() || (comparison_ && view_->is_complete());
}

void CompareMode::zoom_to_zone(std::size_t zone) {
    if (!is_on() || !view_->first().scene()) {
        return;
    }
    PlaneBox box;
    for (const PlanePolygon& polygon : view_->first().scene()->zones[zone].polygons) {
        for (const PlanePoint& point : polygon.rings.front()) {
            box.include(point);
        }
    }
    if (!box.empty()) {
        view_->first().zoom_to(box.grown(0.2 * std::max(box.max_x - box.min_x, 100.0)));
    }
}

void CompareMode::leave() {
    if (!is_on()) {
        return;
    }
    maps_->setCurrentWidget(canvas_);
    maps_->removeWidget(view_);
    view_->deleteLater();  // one of its keys may have asked for this
    view_.clear();
    comparison_.reset();
    study_->document().hover_zone(std::nullopt);
    emit changed();
}

}  // namespace cercania::viewer
