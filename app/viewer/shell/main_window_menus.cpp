#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <array>

#include "app/viewer/model/edit_changes.h"
#include "app/viewer/model/words.h"
#include "app/viewer/shell/dock_title.h"
#include "app/viewer/shell/help/help_dialog.h"
#include "app/viewer/shell/main_window.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

void add_all(QMenu& menu, std::initializer_list<QAction*> actions) {
    for (QAction* action : actions) {
        action == nullptr ? static_cast<void>(menu.addSeparator()) : menu.addAction(action);
    }
}

}  // namespace

void MainWindow::connect_actions() {
    const auto on = [this](QAction* action, auto work) {
        connect(action, &QAction::triggered, this, work);
    };
    on(actions_->new_study, [this] { desk_->new_study(); });
    on(actions_->open, [this] { ask_to_open(); });
    on(actions_->open_sample, [this] { open_sample(); });
    on(actions_->save, [this] { save(false); });
    on(actions_->save_as, [this] { save(true); });
    on(actions_->export_map, [this] { ask_to_export_map(); });
    on(actions_->export_results, [this] { export_->ask(); });
    on(actions_->export_layers, [this] { export_->ask_for_layers(); });
    on(actions_->report, [this] { report_->ask(); });
    on(actions_->properties, [this] { forms_->show_properties(); });
    on(actions_->add_people, [this] { forms_->add_people(); });
    on(actions_->check_inputs, [this] { forms_->check_inputs(); });
    on(actions_->print, [this] { show_print_preview(); });
    on(actions_->quit, [this] { close(); });
    on(actions_->copy, [this] { neighbourhoods_->copy(false); });
    on(actions_->copy_with_headers, [this] { neighbourhoods_->copy(true); });
    on(actions_->select_all, [this] { neighbourhoods_->select_all(); });
    on(actions_->find, [this] {
        show_find(true);
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
    });
    on(actions_->preferences, [this] { show_preferences(); });
    on(actions_->zoom_in, [this] { shown_map().zoom_by(2.0); });
    on(actions_->zoom_out, [this] { shown_map().zoom_by(0.5); });
    on(actions_->zoom_all, [this] { shown_map().zoom_all(); });
    on(actions_->zoom_selection, [this] { map_->zoom_to_selection(); });
    on(actions_->previous_view, [this] { canvas_->previous_view(); });
    on(actions_->labels, [this](bool shown) { layers_->set_visible(MapLayerKind::Labels, shown); });
    on(actions_->legend, [this](bool shown) { canvas_->set_legend_visible(shown); });
    on(actions_->scale, [this](bool shown) { canvas_->set_scale_visible(shown); });
    on(actions_->grid, [this](bool shown) { canvas_->set_grid_visible(shown); });
    on(actions_->full_screen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(actions_->question, [this] { question_->open_limit_menu(); });
    on(actions_->update_now, [this] { study_.update_now(); });
    on(actions_->stop, [this] { study_.worker().stop(); });
    on(actions_->what_if,
       [this](bool start) { start ? study_.start_what_if() : leave_what_if(true); });
    on(actions_->move_place, [this] {
        canvas_->setFocus(Qt::ShortcutFocusReason);
        map_->move_by_keys();
    });
    on(actions_->close_place,
       [this] { study_.toggle_closed(study_.document().selected_facility()); });
    on(actions_->before, [this] { study_.document().set_what_if_view(WhatIfView::Before); });
    on(actions_->after, [this] { study_.document().set_what_if_view(WhatIfView::After); });
    on(actions_->difference,
       [this] { study_.document().set_what_if_view(WhatIfView::Difference); });
    on(actions_->save_scenario, [this] { ask_to_save_scenario(); });
    on(actions_->discard, [this] { leave_what_if(false); });
    on(actions_->compare, [this](bool start) {
        start ? compare_->start() : compare_->leave();
        refresh_actions();
    });
    on(actions_->compare_profiles, [this] { forms_->compare_profiles(); });
    on(actions_->neighbourhoods, [this] { show_tab(ResultTab::Neighbourhoods); });
    on(actions_->charts, [this] { show_tab(ResultTab::Charts); });
    on(actions_->explain, [this] { show_tab(ResultTab::Explain); });
    on(actions_->issues, [this] { show_tab(ResultTab::Issues); });
    on(actions_->issues_panel, [this] { show_tab(ResultTab::Issues); });
    on(actions_->reset_panels, [this] { reset_panels(); });
    const auto help = [this](const HelpPage& page) { (new HelpDialog(page, this))->show(); };
    on(actions_->help_tour, [help] { help(tour_page()); });
    on(actions_->help_words, [help] { help(words_page()); });
    on(actions_->help_keyboard, [help] { help(keyboard_page()); });
    on(actions_->help_numbers, [this, help] { help(numbers_page(study_.document())); });
    on(actions_->about, [help] { help(about_page()); });
    on(actions_->update_automatically, [this](bool automatic) { study_.set_automatic(automatic); });
    const std::array<std::pair<QAction*, MapTool>, 5> tools = {
        {{actions_->select_tool, MapTool::Select},
         {actions_->pan_tool, MapTool::Pan},
         {actions_->explain_tool, MapTool::Explain},
         {actions_->measure_tool, MapTool::Measure},
         {actions_->add_place, MapTool::AddFacility}}};
    for (const auto& [action, tool] : tools) {
        on(action, [this, chosen = tool] { choose_tool(chosen); });
    }
    connect(find_, &QLineEdit::textEdited, this, [this](const QString& text) {
        show_tab(ResultTab::Neighbourhoods);
        neighbourhoods_->set_search(text);
    });
    connect(find_, &QLineEdit::returnPressed, this, [this] {
        const ResultsFilter& found = neighbourhoods_->filter();
        if (found.rowCount() > 0) {
            const auto zone = static_cast<std::size_t>(found.mapToSource(found.index(0, 0)).row());
            study_.document().select_zones({zone});
            map_->zoom_to_zone(zone);
        }
    });
}

MapCanvas& MainWindow::shown_map() {
    return compare_->is_on() ? compare_->view()->second() : *canvas_;
}

void MainWindow::choose_tool(MapTool tool) {
    if (tool == MapTool::AddFacility && !study_.document().in_what_if()) {
        study_.start_what_if();
    }
    canvas_->set_tool(tool);
    QAction* const action = tool == MapTool::Select    ? actions_->select_tool
                            : tool == MapTool::Pan     ? actions_->pan_tool
                            : tool == MapTool::Explain ? actions_->explain_tool
                            : tool == MapTool::Measure ? actions_->measure_tool
                                                       : actions_->add_place;
    action->setChecked(true);
    if (tool == MapTool::Explain) {
        show_tab(ResultTab::Explain);
    }
}

void MainWindow::build_toolbar() {
    toolbar_->setObjectName("mainToolBar");
    toolbar_->setMovable(false);
    toolbar_->setFloatable(false);
    toolbar_->setIconSize({20, 20});
    toolbar_->setContextMenuPolicy(Qt::PreventContextMenu);
    const std::array<QAction*, 19> shown = {actions_->open,
                                            actions_->save,
                                            nullptr,
                                            actions_->undo,
                                            actions_->redo,
                                            nullptr,
                                            actions_->select_tool,
                                            actions_->pan_tool,
                                            actions_->explain_tool,
                                            actions_->measure_tool,
                                            nullptr,
                                            actions_->what_if,
                                            actions_->add_place,
                                            actions_->close_place,
                                            actions_->compare,
                                            nullptr,
                                            actions_->print,
                                            actions_->export_map,
                                            actions_->report};
    for (QAction* action : shown) {
        action == nullptr ? static_cast<void>(toolbar_->addSeparator())
                          : toolbar_->addAction(action);
    }
    auto* const what_if = qobject_cast<QToolButton*>(toolbar_->widgetForAction(actions_->what_if));
    what_if->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* const space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolbar_->addWidget(space);
    find_->setFixedSize(scaled_for(font(), 236), scaled_for(font(), 30));
    find_->setClearButtonEnabled(true);
    search_icon_ = find_->addAction(icon(u"search", tokens_for(*this)), QLineEdit::LeadingPosition);
    find_action_ = toolbar_->addWidget(find_);
    auto* const open_find = new IconButton("search");
    open_find->setObjectName("openFind");
    connect(open_find, &QToolButton::clicked, actions_->find, &QAction::trigger);
    find_button_ = toolbar_->addWidget(open_find);
    connect(find_, &QLineEdit::editingFinished, this,
            [this] { show_find(!fit_->room().narrow || find_->hasFocus()); });
    addToolBar(toolbar_);
}

void MainWindow::build_menus() {
    actions_->refresh(tokens_for(*this));
    for (const QAction* action : menuBar()->actions()) {
        action->menu()->deleteLater();  // one of its actions may have asked for this
    }
    menuBar()->clear();
    QMenu& file = *menuBar()->addMenu(tr("File"));
    add_all(file, {actions_->new_study, actions_->open});
    QMenu* const recent = file.addMenu(tr("Open recent"));
    for (const RecentStudy& study : recent_.list()) {
        connect(recent->addAction(study.name + QString::fromUtf8(" — ") +
                                  QFileInfo(study.path).fileName()),
                &QAction::triggered, this, [this, path = study.path] { open_study(path); });
    }
    recent->setEnabled(!recent->isEmpty());
    add_all(file, {actions_->open_sample, nullptr, layers_controller_->add_action(), nullptr,
                   actions_->save, actions_->save_as, nullptr});
    add_all(*file.addMenu(tr("Export")), {actions_->export_map, actions_->export_results,
                                          actions_->export_layers, actions_->report});
    add_all(file, {actions_->print, nullptr, actions_->properties, actions_->quit});
    QMenu& edit = *menuBar()->addMenu(tr("Edit"));
    add_all(edit,
            {actions_->undo, actions_->redo, nullptr, actions_->copy, actions_->copy_with_headers,
             actions_->select_all, nullptr, actions_->find, nullptr, actions_->preferences});
    QMenu& view = *menuBar()->addMenu(tr("View"));
    add_all(view, {actions_->zoom_in, actions_->zoom_out, actions_->zoom_all,
                   actions_->zoom_selection, actions_->previous_view, nullptr, actions_->labels,
                   actions_->legend, actions_->scale, actions_->grid, nullptr});
    background_->fill_menu(*view.addMenu(tr("Background map")));
    QMenu* const panels = view.addMenu(tr("Panels"));
    const std::array<std::pair<QDockWidget*, QString>, 2> docks = {
        {{left_, tr("Layers")}, {right_, tr("Results")}}};
    int key = Qt::Key_F7;
    for (const auto& [dock, name] : docks) {
        QAction* const action = dock->toggleViewAction();
        action->setText(name);
        action->setShortcut(QKeySequence(key++));
        panels->addAction(action);
    }
    panels->addAction(actions_->issues_panel);
    panels->addAction(actions_->jobs);
    panels->addSeparator();
    for (const auto& [dock, name] : docks) {
        QAction* const action = panels->addAction(tr("%1 in a window of its own").arg(name));
        action->setCheckable(true);
        action->setChecked(dock->isFloating());
        connect(action, &QAction::triggered, this, [moved = dock] { toggle_floating(*moved); });
        connect(dock, &QDockWidget::topLevelChanged, action, &QAction::setChecked);
    }
    connect(panels->addAction(tr("Swap the sides of the panels")), &QAction::triggered, this,
            &MainWindow::swap_sides);
    panels->addSeparator();
    panels->addAction(actions_->next_region);
    panels->addAction(actions_->previous_region);
    QMenu* const themes = view.addMenu(tr("Theme"));
    const std::array<std::pair<ThemeChoice, QString>, 3> choices = {
        {{ThemeChoice::System, tr("System")},
         {ThemeChoice::Light, tr("Light")},
         {ThemeChoice::Dark, tr("Dark")}}};
    for (const auto& [choice, name] : choices) {
        QAction* const action = themes->addAction(name);
        action->setCheckable(true);
        action->setChecked(theme_ == choice);
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            use_theme(chosen);
            build_menus();
        });
    }
    QMenu* const languages = view.addMenu(tr("Language"));
    const std::array<std::pair<const char*, QString>, 3> spoken = {
        {{"en", "English"},
         {"es", QString::fromUtf8("Español")},
         {"fr", QString::fromUtf8("Français")}}};
    for (const auto& [code, name] : spoken) {
        QAction* const action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(language_->code() == code);
        connect(action, &QAction::triggered, this,
                [this, chosen = QString::fromLatin1(code)] { use_language(chosen); });
    }
    add_all(view, {actions_->less_motion, actions_->full_screen, actions_->reset_panels});
    QMenu& study = *menuBar()->addMenu(tr("Study"));
    add_all(study, {actions_->question});
    question_->add_menus(study);
    add_all(study,
            {actions_->add_people, nullptr, actions_->update_now, actions_->update_automatically,
             actions_->stop, nullptr, actions_->check_inputs});
    QMenu& what_if = *menuBar()->addMenu(tr("What-if"));
    add_all(what_if, {actions_->what_if, actions_->add_place, actions_->move_place,
                      actions_->close_place, nullptr, actions_->before, actions_->after,
                      actions_->difference, nullptr, actions_->save_scenario, actions_->discard,
                      nullptr, actions_->compare, actions_->compare_profiles});
    QMenu& layers = *menuBar()->addMenu(tr("Layers"));
    layers_controller_->fill_menu(layers);
    QMenu& results = *menuBar()->addMenu(tr("Results"));
    add_all(results, {actions_->neighbourhoods, actions_->charts, actions_->explain,
                      actions_->issues, nullptr, actions_->explain_tool, actions_->measure_tool});
    QMenu* const columns = results.addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        neighbourhoods_->columns().fill_columns(*columns);
    });
    add_all(*menuBar()->addMenu(tr("Help")),
            {actions_->help_tour, actions_->help_words, actions_->help_keyboard,
             actions_->help_numbers, nullptr, actions_->about});
}

void MainWindow::refresh_actions() {
    const Document& document = study_.document();
    const bool open = document.is_open();
    const bool trying = document.in_what_if();
    for (QAction* action :
         {actions_->save_as, actions_->export_map, actions_->print, actions_->export_results,
          actions_->export_layers, actions_->report, actions_->what_if, actions_->add_place,
          actions_->question, actions_->update_now, actions_->copy, actions_->copy_with_headers,
          actions_->select_all, actions_->find, actions_->properties, actions_->check_inputs}) {
        action->setEnabled(open);
    }
    const bool counts_nobody = open && !document.settings().areas;
    actions_->add_people->setEnabled(counts_nobody);
    actions_->add_people->setToolTip(counts_nobody ? actions_->add_people->text()
                                                   : tr("This study counts people already"));
    const bool counts_people = open && document.settings().areas;
    actions_->compare_profiles->setEnabled(counts_people);
    actions_->compare_profiles->setToolTip(counts_people ? actions_->compare_profiles->text()
                                                         : tr("This study counts nobody"));
    actions_->save->setEnabled(document.is_dirty());
    actions_->save->setToolTip(document.is_dirty() ? tr("Save") : tr("Nothing to save"));
    actions_->undo->setToolTip(actions_->undo->isEnabled() ? actions_->undo->text()
                                                           : tr("Nothing to undo"));
    actions_->redo->setToolTip(actions_->redo->isEnabled() ? actions_->redo->text()
                                                           : tr("Nothing to redo"));
    actions_->what_if->setChecked(trying);
    const bool chosen = trying && !document.selected_facility().empty();
    actions_->close_place->setEnabled(chosen);
    actions_->close_place->setToolTip(chosen ? tr("Close or reopen")
                                             : tr("Select a care place in a what-if first"));
    const bool movable = chosen && document.what_if_view() != WhatIfView::Before;
    actions_->move_place->setEnabled(movable);
    actions_->move_place->setToolTip(movable ? actions_->move_place->text()
                                             : tr("Select a care place in a what-if first"));
    for (QAction* action : {actions_->before, actions_->after, actions_->difference}) {
        action->setEnabled(trying);
    }
    QAction* const view = document.what_if_view() == WhatIfView::Before  ? actions_->before
                          : document.what_if_view() == WhatIfView::After ? actions_->after
                                                                         : actions_->difference;
    view->setChecked(true);
    actions_->save_scenario->setEnabled(trying && !document.edits().empty());
    actions_->discard->setEnabled(trying);
    const bool comparing = compare_->is_on();
    actions_->compare->setChecked(comparing);
    actions_->compare->setEnabled(comparing || compare_->is_possible());
    actions_->compare->setToolTip(actions_->compare->isEnabled()
                                      ? tr("Compare two scenarios")
                                      : tr("Try a change first, or save a scenario"));
    for (QAction* action :
         {actions_->what_if, actions_->add_place, actions_->explain_tool, actions_->measure_tool}) {
        action->setEnabled(open && !comparing);
        action->setToolTip(comparing ? tr("Leave the comparison first") : QString());
    }
    actions_->zoom_selection->setEnabled(!document.selected_zones().empty());
    actions_->labels->setChecked(layers_->is_shown(MapLayerKind::Labels));
}

}  // namespace cercania::viewer
