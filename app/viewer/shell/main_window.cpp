#include "app/viewer/shell/main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/viewer/model/words.h"
#include "app/viewer/shell/dock_title.h"
#include "app/viewer/shell/side_scroll.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kLeftWidth = 240;
constexpr int kLeftNarrowest = 208;
constexpr int kLeftWidest = 360;
constexpr int kRightNarrowest = 332;
constexpr int kPagesLowest = 120;
constexpr int kRightWidest = 560;
constexpr int kRightWithLargeText = 460;  // beside a map of 460 and the left panel in 1280

/// Of the left panel: wider for larger text, as far as the map keeps its room.
int left_width(const QFont& font) {
    return std::min(scaled_for(font, kLeftWidth), kLeftWidest);
}

/// Of the results: likewise.
int right_width(const QFont& font, const WindowRoom& room) {
    const int widest = room.wide ? kRightWidest : kRightWithLargeText;
    return std::max(room.results_width(), std::min(scaled_for(font, room.results_width()), widest));
}

/// Keeps its height; scrolls sideways where the text is too large for the window.
QWidget* scrolling(QWidget* bar) {
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    scroll->setWidget(bar);
    scroll->setFixedHeight(bar->height());
    return scroll;
}

}  // namespace

MainWindow::MainWindow(Language& language, bool remember, QWidget* parent)
    : QMainWindow(parent),
      language_(&language),
      remember_(remember),
      bars_(new QStackedWidget),
      question_(new QuestionBar(study_.document())),
      what_if_bar_(new WhatIfBar(study_.document())),
      failure_(new FailureBar),
      canvas_(new MapCanvas),
      maps_(new QStackedWidget),
      layers_(new LayersPanel(study_.document())),
      scenarios_(new ScenariosPanel(study_.document())),
      headline_(new HeadlinePanel(study_.document())),
      tabs_(new QTabBar),
      pages_(new QStackedWidget),
      neighbourhoods_(new NeighbourhoodsPanel(study_.document())),
      charts_(new ChartsPanel(study_.document())),
      explain_(new ExplainPanel(study_.document())),
      issues_(new IssuesPanel(study_.document())),
      status_(new StatusLine),
      toolbar_(new QToolBar),
      find_(new QLineEdit),
      drop_frame_(new DropFrame(canvas_)),
      actions_(new Actions(study_.document().undo_stack(), *this, *canvas_)),
      map_(new MapController(study_, *canvas_, *layers_, this)),
      layers_controller_(new LayersController(study_, *layers_, *canvas_, *this)),
      background_(new BackgroundController(*map_, *canvas_, *this)),
      compare_(new CompareMode(study_, *canvas_, *maps_, this)),
      fit_(new WindowFit(*this)),
      recent_(remember),
      desk_(new StudyDesk(study_, *failure_, *this, [this] { return may_leave(); })),
      forms_(new StudyForms(study_, *this)),
      export_(new ResultsExport(study_, *this)),
      report_(new ReportExport(study_, language, *this)) {
    actions_->setParent(this);
    setAcceptDrops(true);
    setMinimumSize(1024, 700);
    resize(1280, 800);
    lay_out();
    build_toolbar();
    connect_study();
    connect_panels();
    connect_actions();
    connect_desk();
    connect(fit_, &WindowFit::changed, this, &MainWindow::fit_to_room);
    fit_to_room();
    restore_settings();
    refresh_all();
}

MainWindow::~MainWindow() {
    // A window that goes without being closed leaves what is unsaved to be recovered.
    if (recovery_ != nullptr) {
        study_.document().disconnect(recovery_);
    }
    // The undo stack goes with the document, and would ask this window to show what is gone.
    study_.document().disconnect(this);
}

void MainWindow::lay_out() {
    auto* const centre = new QWidget;
    auto* const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bars_->addWidget(question_);
    bars_->addWidget(what_if_bar_);
    bars_->addWidget(&compare_->bar());
    bars_->setFixedHeight(question_->height());
    canvas_->setMinimumSize(460, 360);
    canvas_->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(scrolling(bars_));
    column->addWidget(failure_);
    maps_->addWidget(canvas_);
    column->addWidget(maps_, 1);
    setCentralWidget(centre);
    left_ = make_panel("layersDock", make_left());
    right_ = make_panel("resultsDock", make_right());
    // Panels move without motion, and stand beside each other, none behind another.
    setDockOptions(QMainWindow::AllowNestedDocks);
    addDockWidget(Qt::LeftDockWidgetArea, left_);
    addDockWidget(Qt::RightDockWidgetArea, right_);
    resizeDocks({left_, right_}, {left_width(font()), right_width(font(), fit_->room())},
                Qt::Horizontal);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setStatusBar(status_);
}

QWidget* MainWindow::make_left() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(layers_);
    column->addWidget(scenarios_);
    column->addStretch();
    return new SideScroll(page, kLeftNarrowest, kLeftWidest);
}

QWidget* MainWindow::make_right() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    tabs_->setObjectName("resultTabs");
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setElideMode(Qt::ElideNone);
    for (int i = 0; i < 4; ++i) {
        tabs_->addTab(QString());
    }
    for (QWidget* panel : {static_cast<QWidget*>(neighbourhoods_), static_cast<QWidget*>(charts_),
                           static_cast<QWidget*>(explain_), static_cast<QWidget*>(issues_),
                           static_cast<QWidget*>(&compare_->panel())}) {
        panel->setAutoFillBackground(true);
        panel->setBackgroundRole(QPalette::Base);
        pages_->addWidget(panel);
    }
    page->setMinimumWidth(kRightNarrowest);
    page->setMaximumWidth(kRightWidest);
    // The headline has the height of its words: what stands below gives way.
    pages_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    pages_->setMinimumHeight(kPagesLowest);
    column->addWidget(headline_);
    column->addWidget(tabs_);
    column->addWidget(new Separator);
    column->addWidget(pages_, 1);
    return page;
}

void MainWindow::refresh_all() {
    question_->refresh();
    what_if_bar_->refresh();
    layers_->refresh();
    issues_->refresh();
    tabs_->setTabText(1, tr("Charts"));
    tabs_->setTabText(2, tr("Explain"));
    tabs_->setAccessibleName(tr("Results"));
    name_docks();
    find_->setPlaceholderText(tr("Find a neighbourhood"));
    find_->setAccessibleName(tr("Find a neighbourhood"));
    find_->setToolTip(tr("Find a neighbourhood") + " (" +
                      QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText) + ')');
    findChild<IconButton*>("openFind")->set_name(tr("Find a neighbourhood"));
    refresh_what_if();
    refresh_title();
    refresh_progress();
    map_->refresh_note();
    status_->show_scale(canvas_->metres_per_pixel());
    refresh_selection();
    build_menus();
    order_tabs();
}

void MainWindow::name_docks() {
    for (const auto& [dock, name] :
         {std::pair(left_, tr("Layers")), std::pair(right_, tr("Results"))}) {
        static_cast<DockTitle*>(dock->titleBarWidget())->set_name(name);
    }
}

void MainWindow::refresh_results() {
    headline_->refresh();
    neighbourhoods_->refresh();
    scenarios_->refresh();
    what_if_bar_->refresh();
    map_->refresh_scene();
    if (pages_->currentWidget() == charts_) {
        ask_for_charts();
    }
    if (!map_->is_dragging()) {
        refresh_explain();
        refresh_actions();
    }
    refresh_progress();
}

void MainWindow::refresh_what_if() {
    const Document& document = study_.document();
    show_bar(compare_->is_on() ? 2 : (document.in_what_if() ? 1 : 0));
    tabs_->setTabText(0,
                      compare_->is_on() ? tr("Comparison")
                      : document.in_what_if() && document.what_if_view() == WhatIfView::Difference
                          ? tr("Changes")
                          : tr("Neighbourhoods"));
    refresh_results();
}

void MainWindow::refresh_compare() {
    refresh_what_if();
    show_tab(ResultTab::Neighbourhoods);
    refresh_actions();
}

void MainWindow::refresh_title() {
    const Document& document = study_.document();
    const QString name = document.path().isEmpty() ? tr("%1 (not saved yet)").arg(document.title())
                                                   : QFileInfo(document.path()).fileName();
    setWindowTitle(document.is_open() ? name + QString::fromUtf8("[*] — Cercanía")
                                      : QString::fromUtf8("Cercanía"));
    setWindowModified(document.is_dirty());
    headline_->refresh();  // tells name and year of the study
    refresh_actions();
}

void MainWindow::refresh_progress() {
    const Document& document = study_.document();
    headline_->set_updating((study_.is_updating() || study_.is_reading()) &&
                            !document.in_what_if());
    question_->set_waiting(study_.is_waiting());
    actions_->stop->setEnabled(study_.worker().is_busy());
    if (!document.is_open() || study_.worker().is_busy()) {
        return;
    }
    const bool live = document.in_what_if() && document.result().what_if;
    status_->show_done(live ? document.result().what_if->seconds : document.result().seconds, live);
}

void MainWindow::refresh_selection() {
    const Document& document = study_.document();
    map_->refresh_overlay();
    refresh_actions();
    const auto state = document.shown_state();
    const std::vector<std::size_t>& zones = document.selected_zones();
    if (!state || !state->figures || zones.size() < 2) {
        status_->show_selection({});
    } else {
        AreaFigures sum;
        for (const std::size_t zone : zones) {
            const AreaFigures& figures = state->figures->areas[zone];
            sum.people += figures.people;
            sum.served += figures.served;
            sum.beyond += figures.beyond;
        }
        const std::int64_t known = sum.served + sum.beyond;
        const double share =
            known > 0 ? static_cast<double>(sum.served) / static_cast<double>(known) : 0.0;
        status_->show_selection(
            tr("%n neighbourhood(s): %1 people, %2 beyond, %3 served", nullptr,
               static_cast<int>(zones.size()))
                .arg(Words::count(sum.people), Words::count(sum.beyond), Words::percent(share)));
    }
    if (!zones.empty() && !explain_->place()) {
        explain_->show_zone(zones.front());
    }
}

void MainWindow::refresh_explain() {
    // A new limit or another place of care changes what there is to explain.
    if (const auto place = explain_->place(); place && study_.document().is_open()) {
        const auto cutoff = study_.document().cutoffs().back();
        const bool outdated = !place->cutoff || place->cutoff->unit != cutoff.unit ||
                              place->cutoff->limit != cutoff.limit;
        outdated ? study_.explain(place->point) : explain_->refresh();
    } else {
        explain_->refresh();
    }
}

void MainWindow::ask_for_charts() {
    charts_->refresh();
    study_.ask_for_charts();
}

void MainWindow::fit_to_room() {
    const WindowRoom& room = fit_->room();
    auto* const what_if = qobject_cast<QToolButton*>(toolbar_->widgetForAction(actions_->what_if));
    what_if->setToolButtonStyle(room.narrow ? Qt::ToolButtonIconOnly
                                            : Qt::ToolButtonTextBesideIcon);
    show_find(!room.narrow);
    if (room.narrow != fitted_.narrow) {
        left_->setVisible(!room.narrow);
    }
    if (room.low != fitted_.low) {
        canvas_->set_legend_folded(room.low);
    }
    fitted_ = room;
    neighbourhoods_->columns().set_low(room.low);
    neighbourhoods_->columns().set_wide(room.wide);
    neighbourhoods_->columns().set_narrow(room.narrow);
    resizeDocks({left_, right_}, {left_width(font()), right_width(font(), room)}, Qt::Horizontal);
}

void MainWindow::show_find(bool shown) {
    find_action_->setVisible(shown);
    find_button_->setVisible(!shown);
}

void MainWindow::show_tab(ResultTab tab) {
    tabs_->setCurrentIndex(static_cast<int>(tab));
    const bool comparing = tab == ResultTab::Neighbourhoods && compare_->is_on();
    comparing ? pages_->setCurrentWidget(&compare_->panel())
              : pages_->setCurrentIndex(static_cast<int>(tab));
    headline_->setVisible(tab != ResultTab::Explain && !comparing);
    if (tab == ResultTab::Charts) {
        ask_for_charts();
    }
}

void MainWindow::use_language(const QString& code) {
    language_->use(code);
}

void MainWindow::use_theme(ThemeChoice choice) {
    theme_ = choice;
    viewer::use_theme(*qApp, choice, system_theme_(), more_contrast_);
}

void MainWindow::ask_system_theme_by(std::function<Theme()> ask) {
    system_theme_ = std::move(ask);
    use_theme(theme_);
}

bool MainWindow::is_settled() const {
    return study_.document().is_open() && !study_.is_updating() &&
           (compare_->is_on() ? compare_->is_settled() : canvas_->is_complete());
}

bool MainWindow::event(QEvent* event) {
    // The program's own palette hides what the system does to palettes, but not this.
    if (event->type() == QEvent::ThemeChange && theme_ == ThemeChoice::System) {
        use_theme(theme_);
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh_all();
        charts_->refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        actions_->refresh(tokens_for(*this));
        search_icon_->setIcon(icon(u"search", tokens_for(*this)));
    }
    QMainWindow::changeEvent(event);
}

}  // namespace cercania::viewer
