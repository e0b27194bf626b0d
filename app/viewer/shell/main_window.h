#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>
#include <vector>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/panels/charts_panel.h"
#include "app/viewer/panels/explain_panel.h"
#include "app/viewer/panels/failure_bar.h"
#include "app/viewer/panels/headline_panel.h"
#include "app/viewer/panels/issues_panel.h"
#include "app/viewer/panels/layers_panel.h"
#include "app/viewer/panels/neighbourhoods_panel.h"
#include "app/viewer/panels/question_bar.h"
#include "app/viewer/panels/scenarios_panel.h"
#include "app/viewer/panels/start_panel.h"
#include "app/viewer/panels/what_if_bar.h"
#include "app/viewer/shell/actions.h"
#include "app/viewer/shell/background_controller.h"
#include "app/viewer/shell/compare_mode.h"
#include "app/viewer/shell/drop_frame.h"
#include "app/viewer/shell/language.h"
#include "app/viewer/shell/layers_controller.h"
#include "app/viewer/shell/look.h"
#include "app/viewer/shell/map_controller.h"
#include "app/viewer/shell/preferences_dialog.h"
#include "app/viewer/shell/recent_studies.h"
#include "app/viewer/shell/recovery.h"
#include "app/viewer/shell/report_export.h"
#include "app/viewer/shell/results_export.h"
#include "app/viewer/shell/status_line.h"
#include "app/viewer/shell/study_controller.h"
#include "app/viewer/shell/study_desk.h"
#include "app/viewer/shell/study_forms.h"
#include "app/viewer/shell/window_fit.h"

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace cercania::viewer {

/// The parts of the results dock.
enum class ResultTab { Neighbourhoods, Charts, Explain, Issues };

/// The window: question above the map, layers to the left, results to the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    /// `remember` is whether settings (recent studies, panels, language) are read and kept.
    MainWindow(Language& language, bool remember, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a study file in the background.
    void open_study(const QString& path);
    void open_sample();
    void show_start_panel();
    /// Whether a crash left unsaved changes that the start panel offers.
    bool has_recovery() const;
    /// Files that were dropped or named: a study opens, layers are looked into.
    void take_files(const QStringList& paths);
    void use_language(const QString& code);
    void use_theme(ThemeChoice choice);
    /// How the window asks for the system's theme, when its own is that and whenever the system
    /// says that it changed.
    void ask_system_theme_by(std::function<Theme()> ask);
    void show_tab(ResultTab tab);
    /// Writes the map with title, legend and figures; .png, .svg or .pdf. Throws Error.
    void write_map(const QString& path);

    StudyController& study() { return study_; }
    StudyDesk& desk() { return *desk_; }
    StudyForms& forms() { return *forms_; }
    ResultsExport& results_export() { return *export_; }
    ReportExport& report_export() { return *report_; }
    /// None where settings are not kept.
    Recovery* recovery() { return recovery_; }
    StartPanel* start_panel() { return start_; }
    const DropFrame& drop_frame() const { return *drop_frame_; }
    MapCanvas& canvas() { return *canvas_; }
    MapController& map() { return *map_; }
    Actions& actions() { return *actions_; }
    QuestionBar& question_bar() { return *question_; }
    HeadlinePanel& headline() { return *headline_; }
    NeighbourhoodsPanel& neighbourhoods() { return *neighbourhoods_; }
    ChartsPanel& charts() { return *charts_; }
    ExplainPanel& explain_panel() { return *explain_; }
    FailureBar& failure_bar() { return *failure_; }
    LayersPanel& layers() { return *layers_; }
    BackgroundController& background() { return *background_; }
    LayersController& layers_controller() { return *layers_controller_; }
    CompareMode& compare() { return *compare_; }
    /// Whether the study's results and the whole map are shown.
    bool is_settled() const;

  protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    // main_window.cpp
    void lay_out();
    /// Of the bars above the map: the question, the what-if or the comparison.
    void show_bar(int index);
    QWidget* make_left();
    QWidget* make_right();
    void refresh_all();
    void name_docks();
    void refresh_results();
    void refresh_what_if();
    void refresh_compare();
    void refresh_title();
    void refresh_progress();
    void refresh_selection();
    void refresh_explain();
    void ask_for_charts();
    void fit_to_room();
    /// The field that finds neighbourhoods, or the button that opens it.
    void show_find(bool shown);
    // main_window_connections.cpp
    void connect_study();
    void connect_panels();
    // main_window_menus.cpp
    void connect_actions();
    void build_menus();
    void build_toolbar();
    void refresh_actions();
    void choose_tool(MapTool tool);
    /// The map that keys and menus zoom: while two states are compared, theirs.
    MapCanvas& shown_map();
    // main_window_regions.cpp
    void swap_sides();
    void reset_panels();
    void watch_jobs();
    void show_jobs(QPoint lower_left);
    void respect_motion();
    /// The parts of the window that F6 goes round, in the order of Tab.
    std::vector<QWidget*> regions() const;
    void order_tabs();
    void go_to_region(int step);
    QString spoken_place(const MapHit& hit) const;
    /// Describes the map to screen readers: the headline, and what has the focus.
    void speak_map(const MapHit& hit);
    // main_window_files.cpp
    void ask_to_open();
    bool save(bool under_new_name);
    bool may_leave();
    void ask_to_export_map();
    void show_print_preview();
    void ask_to_save_scenario();
    void leave_what_if(bool ask);
    void show_error(const QString& what, const Error& error);
    void connect_desk();
    void offer_recovery();
    void keep_picture();
    void restore_settings();
    Preferences preferences() const;
    void show_preferences();
    void take_preferences(const Preferences& chosen);

    Language* language_;
    bool remember_;
    ThemeChoice theme_ = ThemeChoice::System;
    bool more_contrast_ = false;
    std::function<Theme()> system_theme_ = system_theme;
    bool shows_start_ = true;  ///< the start panel, when the program starts
    StudyController study_;
    QStackedWidget* bars_;
    QuestionBar* question_;
    WhatIfBar* what_if_bar_;
    FailureBar* failure_;
    MapCanvas* canvas_;
    QStackedWidget* maps_;
    LayersPanel* layers_;
    ScenariosPanel* scenarios_;
    HeadlinePanel* headline_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    NeighbourhoodsPanel* neighbourhoods_;
    ChartsPanel* charts_;
    ExplainPanel* explain_;
    IssuesPanel* issues_;
    StatusLine* status_;
    JobStripe* job_stripe_;
    QDockWidget* left_;
    QDockWidget* right_;
    QToolBar* toolbar_;
    QLineEdit* find_;
    QAction* search_icon_ = nullptr;
    QAction* find_action_ = nullptr;  ///< of the field in the toolbar
    QAction* find_button_ = nullptr;  ///< in its place where there is no room
    WindowRoom fitted_;               ///< that the window was fitted to
    DropFrame* drop_frame_;
    Actions* actions_;
    MapController* map_;
    LayersController* layers_controller_;
    BackgroundController* background_;
    CompareMode* compare_;
    WindowFit* fit_;
    StartPanel* start_ = nullptr;
    RecentStudies recent_;
    StudyDesk* desk_;
    StudyForms* forms_;
    ResultsExport* export_;
    ReportExport* report_;
    Recovery* recovery_ = nullptr;
    bool picture_due_ = false;  ///< the picture of the open study waits for the whole map
};

}  // namespace cercania::viewer
