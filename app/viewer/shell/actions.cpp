#include "app/viewer/shell/actions.h"

#include <QUndoStack>
#include <QWidget>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {

QAction* Actions::make(const QString& icon, const QKeySequence& key) {
    auto* const action = new QAction(this);
    action->setShortcut(key);
    window_->addAction(action);
    entries_.push_back({action, icon});
    return action;
}

QAction* Actions::make_on_map(const QString& icon, const QKeySequence& key) {
    auto* const action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    map_->addAction(action);
    entries_.push_back({action, icon});
    return action;
}

Actions::Actions(QUndoStack& undo_stack, QWidget& window, QWidget& map)
    : stack_(&undo_stack), window_(&window), map_(&map) {
    new_study = make("new-study", QKeySequence::New);
    open = make("open", QKeySequence::Open);
    open_sample = make("facility");
    save = make("save", QKeySequence::Save);
    save_as = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    export_map = make("export", QKeySequence(Qt::CTRL | Qt::Key_E));
    export_results = make("table");
    export_layers = make("layers");
    report = make("report");
    print = make("print", QKeySequence::Print);
    properties = make("settings");
    quit = make({}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make("undo", QKeySequence::Undo);
    redo = make("redo");
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    follow_steps();
    copy = make({}, QKeySequence::Copy);
    copy_with_headers = make({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    select_all = make({}, QKeySequence::SelectAll);
    find = make("search", QKeySequence::Find);
    preferences = make("settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    zoom_in = make("zoom-in", QKeySequence::ZoomIn);
    zoom_out = make("zoom-out", QKeySequence::ZoomOut);
    zoom_all = make_on_map("zoom-full", QKeySequence(Qt::Key_Home));
    zoom_selection = make("zoom-selection", QKeySequence(Qt::CTRL | Qt::Key_J));
    previous_view = make({}, QKeySequence(Qt::ALT | Qt::Key_Left));
    labels = make();
    legend = make();
    scale = make();
    for (QAction* shown : {labels, legend, scale}) {
        shown->setCheckable(true);
        shown->setChecked(true);
    }
    grid = make();
    grid->setCheckable(true);
    less_motion = make();
    less_motion->setCheckable(true);
    full_screen = make({}, QKeySequence(Qt::Key_F11));
    full_screen->setCheckable(true);
    question = make({}, QKeySequence(Qt::CTRL | Qt::Key_K));
    add_people = make("people");
    update_now = make("run", QKeySequence(Qt::Key_F5));
    stop = make("stop");
    check_inputs = make("ok");
    select_tool = make_on_map("select", QKeySequence(Qt::Key_V));
    pan_tool = make_on_map("pan", QKeySequence(Qt::Key_H));
    explain_tool = make_on_map("explain", QKeySequence(Qt::Key_E));
    measure_tool = make_on_map("measure", QKeySequence(Qt::Key_R));
    add_place = make_on_map("facility-add", QKeySequence(Qt::Key_A));
    move_place = make_on_map("facility-move", QKeySequence(Qt::Key_M));
    close_place = make_on_map("facility-close", QKeySequence(Qt::Key_X));
    what_if = make_on_map("what-if", QKeySequence(Qt::Key_W));
    what_if->setCheckable(true);
    before = make_on_map({}, QKeySequence(Qt::Key_1));
    after = make_on_map({}, QKeySequence(Qt::Key_2));
    difference = make_on_map({}, QKeySequence(Qt::Key_3));
    save_scenario = make("save", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    discard = make();
    compare = make("compare", QKeySequence(Qt::CTRL | Qt::Key_D));
    compare->setCheckable(true);
    compare_profiles = make("people");
    neighbourhoods = make({}, QKeySequence(Qt::CTRL | Qt::Key_1));
    charts = make({}, QKeySequence(Qt::CTRL | Qt::Key_2));
    explain = make({}, QKeySequence(Qt::CTRL | Qt::Key_3));
    issues = make({}, QKeySequence(Qt::CTRL | Qt::Key_4));
    issues_panel = make({}, QKeySequence(Qt::Key_F9));
    jobs = make("clock", QKeySequence(Qt::Key_F10));
    next_region = make({}, QKeySequence(Qt::Key_F6));
    previous_region = make({}, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    reset_panels = make();
    help_tour = make();
    help_words = make();
    help_keyboard = make({}, QKeySequence(Qt::Key_F1));
    help_numbers = make();
    about = make();
    update_automatically = make();
    update_automatically->setCheckable(true);
    update_automatically->setChecked(true);
    tools = new QActionGroup(this);
    for (QAction* tool : {select_tool, pan_tool, explain_tool, measure_tool, add_place}) {
        tool->setCheckable(true);
        tools->addAction(tool);
    }
    select_tool->setChecked(true);
    views = new QActionGroup(this);
    for (QAction* view : {before, after, difference}) {
        view->setCheckable(true);
        views->addAction(view);
    }
}

// Those that the stack makes by itself speak a language only where Qt's own words are installed.
void Actions::follow_steps() {
    undo->setEnabled(stack_->canUndo());
    redo->setEnabled(stack_->canRedo());
    connect(undo, &QAction::triggered, stack_, &QUndoStack::undo);
    connect(redo, &QAction::triggered, stack_, &QUndoStack::redo);
    connect(stack_, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack_, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(stack_, &QUndoStack::undoTextChanged, this, &Actions::name_steps);
    connect(stack_, &QUndoStack::redoTextChanged, this, &Actions::name_steps);
}

void Actions::name_steps() {
    const QString undone = stack_->undoText();
    const QString redone = stack_->redoText();
    undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo %1").arg(redone));
}

void Actions::refresh(const Tokens& tokens) {
    name_all();
    for (const Entry& entry : entries_) {
        if (!entry.icon.isEmpty()) {
            entry.action->setIcon(icon(entry.icon, tokens));
        }
    }
}

void Actions::name_all() {
    name_steps();
    new_study->setText(tr("New study…"));
    open->setText(tr("Open…"));
    open_sample->setText(tr("Open sample city"));
    save->setText(tr("Save"));
    save_as->setText(tr("Save as…"));
    export_map->setText(tr("Map…"));
    export_map->setIconText(tr("Export the map"));
    export_map->setToolTip(tr("Export the map"));
    export_results->setText(tr("Results…"));
    export_layers->setText(tr("Layers…"));
    report->setText(tr("Report PDF…"));
    report->setIconText(tr("Write the report"));
    report->setToolTip(tr("Write the report"));
    print->setText(tr("Print map…"));
    properties->setText(tr("Study properties…"));
    quit->setText(tr("Quit"));
    copy->setText(tr("Copy"));
    copy_with_headers->setText(tr("Copy with headers"));
    select_all->setText(tr("Select all"));
    find->setText(tr("Find neighbourhood…"));
    preferences->setText(tr("Preferences…"));
    zoom_in->setText(tr("Zoom in"));
    zoom_out->setText(tr("Zoom out"));
    zoom_all->setText(tr("Show all"));
    zoom_selection->setText(tr("Zoom to selection"));
    previous_view->setText(tr("Previous view"));
    labels->setText(tr("Labels"));
    legend->setText(tr("Legend"));
    scale->setText(tr("Scale and north"));
    grid->setText(tr("Coordinate grid"));
    less_motion->setText(tr("Less motion"));
    full_screen->setText(tr("Full screen"));
    question->setText(tr("Question…"));
    add_people->setText(tr("Add people…"));
    update_now->setText(tr("Update now"));
    stop->setText(tr("Stop") + "\tEsc");  // a key of the window, which means other things too
    check_inputs->setText(tr("Check inputs (loading doctor)…"));
    select_tool->setText(tr("Select"));
    pan_tool->setText(tr("Pan"));
    explain_tool->setText(tr("Explain a place"));
    measure_tool->setText(tr("Measure"));
    add_place->setText(tr("Add a care place"));
    move_place->setText(tr("Move by the arrow keys"));
    close_place->setText(tr("Close or reopen"));
    what_if->setText(tr("What-if"));
    before->setText(tr("Before"));
    after->setText(tr("After"));
    difference->setText(tr("Difference"));
    save_scenario->setText(tr("Save as scenario…"));
    discard->setText(tr("Discard"));
    compare->setText(tr("Compare…"));
    compare_profiles->setText(tr("Compare profiles…"));
    neighbourhoods->setText(tr("Neighbourhoods"));
    charts->setText(tr("Charts"));
    explain->setText(tr("Explain"));
    issues->setText(tr("Issues"));
    issues_panel->setText(tr("Issues"));
    jobs->setText(tr("Jobs"));
    next_region->setText(tr("Next part of the window"));
    previous_region->setText(tr("Previous part of the window"));
    reset_panels->setText(tr("Reset panels"));
    help_tour->setText(tr("Ten-minute tour"));
    help_words->setText(tr("Words we use"));
    help_keyboard->setText(tr("Keyboard"));
    help_numbers->setText(tr("Where these numbers come from"));
    update_automatically->setText(tr("Update automatically"));
    about->setText(tr("About Cercanía"));
}

}  // namespace cercania::viewer
