#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <set>

#include "app/viewer/model/words.h"
#include "app/viewer/shell/main_window.h"
#include "app/viewer/shell/map_menu.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

/// Shows how many issues are open beside the name of their tab; nothing when none is.
void show_issue_count(QTabBar& tabs, int tab, int count) {
    if (QWidget* const old = tabs.tabButton(tab, QTabBar::RightSide)) {
        tabs.setTabButton(tab, QTabBar::RightSide, nullptr);
        old->deleteLater();
    }
    if (count == 0) {
        return;
    }
    auto* const pill = new QLabel(Words::count(count));
    pill->setObjectName("issueCount");
    pill->setFont(sized_font(tabs.font(), TextSize::Tiny, true));
    tabs.setTabButton(tab, QTabBar::RightSide, pill);
}

}  // namespace

void MainWindow::connect_study() {
    Document& document = study_.document();
    connect(&document, &Document::opened, this, [this] {
        failure_->hide();
        explain_->show_zone(std::nullopt);
        refresh_all();
    });
    connect(&document, &Document::results_changed, this, &MainWindow::refresh_results);
    connect(&document, &Document::what_if_changed, this, &MainWindow::refresh_what_if);
    connect(&document, &Document::question_changed, this, [this] {
        question_->refresh();
        layers_->refresh();
    });
    connect(&document, &Document::edits_changed, this, [this] {
        what_if_bar_->refresh();
        if (!map_->is_dragging()) {
            map_->refresh_scene();
            scenarios_->refresh();
            refresh_actions();
        }
    });
    connect(&document, &Document::scenarios_changed, scenarios_, &ScenariosPanel::refresh);
    connect(&document, &Document::dirty_changed, this, &MainWindow::refresh_title);
    connect(&document, &Document::hover_changed, map_, &MapController::refresh_overlay);
    connect(&document, &Document::selection_changed, this, &MainWindow::refresh_selection);
    connect(&study_, &StudyController::updating_changed, this, &MainWindow::refresh_progress);
    connect(&study_, &StudyController::charted, charts_, &ChartsPanel::set_walks);
    connect(&study_, &StudyController::explained, this,
            [this](const std::shared_ptr<const ExplainedPlace>& place) {
                map_->show_explained(place);
                explain_->show_place(place, map_->zone_at(place->point));
            });
    StudyWorker& worker = study_.worker();
    watch_jobs();
    connect(&worker, &StudyWorker::busy_changed, this, &MainWindow::refresh_progress);
    connect(&worker, &StudyWorker::failed, this, [this](const FailedJob& job) {
        failure_->show_failure(tr("%1 failed.").arg(job.what), job.message, job.details);
        refresh_progress();
    });
    connect(&worker, &StudyWorker::exported, this, [this](const QString& path) {
        status_->show_selection(tr("Wrote %1").arg(QFileInfo(path).fileName()));
    });
}

void MainWindow::connect_panels() {
    connect(question_, &QuestionBar::limit_chosen, &study_, &StudyController::set_limit);
    connect(question_, &QuestionBar::pace_chosen, &study_, &StudyController::set_profile);
    connect(question_, &QuestionBar::services_chosen, &study_, &StudyController::set_services_off);
    connect(question_, &QuestionBar::all_needed_chosen, &study_, &StudyController::set_all_needed);
    connect(question_, &QuestionBar::update_asked, &study_, &StudyController::update_now);
    connect(layers_, &LayersPanel::services_changed, &study_, &StudyController::set_services_off);
    connect(layers_, &LayersPanel::all_needed_changed, &study_, &StudyController::set_all_needed);
    connect(what_if_bar_, &WhatIfBar::save_asked, this, &MainWindow::ask_to_save_scenario);
    connect(what_if_bar_, &WhatIfBar::discard_asked, this, [this] { leave_what_if(false); });
    connect(scenarios_, &ScenariosPanel::start_asked, &study_, &StudyController::start_what_if);
    connect(scenarios_, &ScenariosPanel::save_asked, this, &MainWindow::ask_to_save_scenario);
    connect(scenarios_, &ScenariosPanel::base_asked, this, [this] { leave_what_if(true); });
    connect(scenarios_, &ScenariosPanel::scenario_asked, &study_, &StudyController::show_scenario);
    connect(scenarios_, &ScenariosPanel::scenarios_asked, &study_,
            &StudyController::change_scenarios);
    connect(&study_.document(), &Document::layers_changed, this, [this] {
        map_->refresh_scene();
        compare_->refresh_scenes();
        refresh_actions();
    });
    const auto refuse = [this](const QString& what, const QString& why) {
        failure_->show_failure(what, why, why);
    };
    connect(layers_controller_, &LayersController::refused, this, refuse);
    connect(background_, &BackgroundController::refused, this, refuse);
    connect(background_, &BackgroundController::changed, this,
            [this] { layers_->background().show_background(background_->name()); });
    connect(&layers_->background(), &BackgroundRow::asked, background_,
            &BackgroundController::switch_to);
    connect(compare_, &CompareMode::changed, this, &MainWindow::refresh_compare);
    connect(scenarios_, &ScenariosPanel::compare_asked, compare_, &CompareMode::start_with);
    connect(headline_, &HeadlinePanel::classes_asked, this, [this](bool within) {
        show_tab(ResultTab::Neighbourhoods);
        const auto classes = within ? std::set{GapClass::Served, GapClass::Partly}
                                    : std::set{GapClass::Underserved, GapClass::Unserved};
        // A second click on a half shows all again.
        const bool again = neighbourhoods_->filter().classes() == classes;
        neighbourhoods_->show_classes(again ? std::set<GapClass>() : classes);
    });
    connect(neighbourhoods_, &NeighbourhoodsPanel::classes_shown, map_,
            &MapController::show_classes);
    connect(headline_, &HeadlinePanel::longer_limit_asked, this,
            [this](const QString& limit) { study_.set_limit(limit); });
    connect(neighbourhoods_, &NeighbourhoodsPanel::zoom_asked, map_, &MapController::zoom_to_zone);
    connect(neighbourhoods_, &NeighbourhoodsPanel::export_asked, export_, &ResultsExport::ask);
    connect(headline_, &HeadlinePanel::people_asked, forms_, &StudyForms::add_people);
    connect(explain_, &ExplainPanel::try_place_asked, this, [this](PlanePoint point) {
        study_.add_facility(
            point, tr("New care place %1").arg(study_.document().edits().added.size() + 1));
        show_tab(ResultTab::Neighbourhoods);
    });
    connect(explain_, &ExplainPanel::reach_asked, &study_, &StudyController::ask_for_reach);
    connect(&study_, &StudyController::reach_found, explain_, &ExplainPanel::show_reach);
    connect(issues_, &IssuesPanel::place_asked, this, [this](double longitude, double latitude) {
        map_->show_place(GeoPoint::of(longitude, latitude));
    });
    connect(forms_, &StudyForms::place_asked, this, [this](double longitude, double latitude) {
        map_->show_place(GeoPoint::of(longitude, latitude));
    });
    connect(forms_, &StudyForms::area_asked, this, [this](std::size_t area, bool zoom) {
        study_.document().select_zones({area});
        if (zoom) {
            map_->zoom_to_zone(area);
        }
    });
    connect(issues_, &IssuesPanel::raise_asked, forms_, &StudyForms::show_reach_of_streets);
    const auto tell_failure = [this](const QString& what, const QString& why) {
        failure_->show_failure(what, why, {});
    };
    const auto tell_written = [this](const QString& path) {
        status_->show_selection(tr("Wrote %1").arg(QFileInfo(path).fileName()));
    };
    connect(charts_, &ChartsPanel::failed, this, tell_failure);
    connect(charts_, &ChartsPanel::written, this, tell_written);
    connect(neighbourhoods_, &NeighbourhoodsPanel::failed, this, tell_failure);
    connect(neighbourhoods_, &NeighbourhoodsPanel::written, this, tell_written);
    const auto show_issues = [this] {
        status_->show_issues(issues_->open_count());
        tabs_->setTabText(3, tr("Issues"));
        tabs_->setAccessibleTabName(
            3, issues_->open_count() > 0 ? tr("Issues %1").arg(Words::count(issues_->open_count()))
                                         : tr("Issues"));
        show_issue_count(*tabs_, 3, issues_->open_count());
    };
    connect(issues_, &IssuesPanel::open_count_changed, this, show_issues);
    connect(tabs_, &QTabBar::currentChanged, this,
            [this](int tab) { show_tab(static_cast<ResultTab>(tab)); });
    connect(status_, &StatusLine::issues_asked, this, [this] { show_tab(ResultTab::Issues); });
    connect(status_, &StatusLine::stop_asked, &study_.worker(), &StudyWorker::stop);
    connect(canvas_, &MapCanvas::view_changed, this,
            [this] { status_->show_scale(canvas_->metres_per_pixel()); });
    connect(canvas_, &MapCanvas::hovered, this, [this](const MapHit& hit) {
        if (study_.document().is_open()) {
            // Outside the map there is no place under the pointer.
            const bool outside = hit.point == PlanePoint();
            const LocalProjection& projection =
                study_.document().result().study->network.graph->projection();
            status_->show_position(outside ? std::nullopt
                                           : std::optional(projection.to_geo(hit.point)));
        }
    });
    new MapMenu(study_, *canvas_, *map_, *actions_, this);
    connect(canvas_, &MapCanvas::layers_asked, this,
            [this] { left_->setVisible(!left_->isVisible()); });
    connect(map_, &MapController::facility_selected, this, &MainWindow::refresh_actions);
    connect(map_, &MapController::explanation_closed, this, [this] {
        const std::vector<std::size_t>& zones = study_.document().selected_zones();
        explain_->show_zone(zones.empty() ? std::nullopt : std::optional(zones.front()));
    });
    connect(map_, &MapController::explain_begun, this, [this] { show_tab(ResultTab::Explain); });
    connect(map_, &MapController::tool_changed, this, &MainWindow::choose_tool);
}

}  // namespace cercania::viewer
