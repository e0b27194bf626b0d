#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>
#include <vector>

#include "app/viewer/style/tokens.h"

class QUndoStack;
class QWidget;

namespace cercania::viewer {

/// Everything that can be asked for by menu, button or key, made once; words and icons follow the
/// language and the theme.
class Actions : public QObject {
    Q_OBJECT

  public:
    Actions(QUndoStack& undo_stack, QWidget& window, QWidget& map);

    void refresh(const Tokens& tokens);

    QAction* new_study;
    QAction* open;
    QAction* open_sample;
    QAction* save;
    QAction* save_as;
    QAction* export_map;
    QAction* export_results;
    QAction* export_layers;
    QAction* report;
    QAction* print;
    QAction* properties;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* copy;
    QAction* copy_with_headers;
    QAction* select_all;
    QAction* find;
    QAction* preferences;
    QAction* zoom_in;
    QAction* zoom_out;
    QAction* zoom_all;
    QAction* zoom_selection;
    QAction* previous_view;
    QAction* labels;
    QAction* legend;
    QAction* scale;
    QAction* grid;
    QAction* less_motion;
    QAction* full_screen;
    QAction* question;
    QAction* add_people;
    QAction* update_now;
    QAction* stop;
    QAction* check_inputs;
    QAction* select_tool;
    QAction* pan_tool;
    QAction* explain_tool;
    QAction* measure_tool;
    QAction* add_place;
    QAction* move_place;
    QAction* close_place;
    QAction* what_if;
    QAction* before;
    QAction* after;
    QAction* difference;
    QAction* save_scenario;
    QAction* discard;
    QAction* compare;
    QAction* compare_profiles;
    QAction* neighbourhoods;
    QAction* charts;
    QAction* explain;
    QAction* issues;
    QAction* issues_panel;  ///< the same among the panels, with a key of its own
    QAction* jobs;
    QAction* next_region;
    QAction* previous_region;
    QAction* reset_panels;
    QAction* help_tour;
    QAction* help_words;
    QAction* help_keyboard;
    QAction* help_numbers;
    QAction* about;
    QAction* update_automatically;
    QActionGroup* tools;
    QActionGroup* views;

  private:
    struct Entry {
        QAction* action;
        QString icon;
    };
    QAction* make(const QString& icon = {}, const QKeySequence& key = {});
    /// With a key that works while the map has the focus, so that it can be typed elsewhere.
    QAction* make_on_map(const QString& icon, const QKeySequence& key);
    void follow_steps();  ///< of the undo stack
    void name_steps();
    void name_all();

    QUndoStack* stack_;
    QWidget* window_;
    QWidget* map_;
    std::vector<Entry> entries_;
};

}  // namespace cercania::viewer
