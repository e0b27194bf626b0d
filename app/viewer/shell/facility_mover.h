#pragma once

#include <QObject>
#include <string>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/panels/map_notes.h"
#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

/// Moves a place of care in a what-if, with the mouse or with the arrow keys, in one undoable step;
/// a card beside it says how far it came and what that changes.
class FacilityMover : public QObject {
    Q_OBJECT

  public:
    FacilityMover(StudyController& study, MapCanvas& canvas, QObject* parent);

    bool is_moving() const { return !moved_.empty(); }
    bool is_by_keys() const { return by_keys_; }
    /// The place of care that is being moved, by id; empty: none.
    const std::string& moved() const { return moved_; }
    const DragNote& note() const { return *note_; }

    void begin(const std::string& facility);
    void move_to(PlanePoint to);
    void drop_at(PlanePoint to);
    void cancel();
    /// Takes the place of care that is selected, to be moved with the arrow keys, where one may be.
    void begin_by_keys();
    /// Whether the key was one that moves, drops or gives up.
    bool take_key(int key, Qt::KeyboardModifiers modifiers);
    /// Writes the card anew: there are newer results.
    void refresh_note() { place_note(at_); }

  signals:
    void moved_on();
    void ended();

  private:
    void end_by_keys(bool keep);
    void place_note(PlanePoint at);

    StudyController* study_;
    MapCanvas* canvas_;
    DragNote* note_;
    std::string moved_;
    int drag_ = 0;
    bool has_moved_ = false;
    PlanePoint at_;
    bool by_keys_ = false;
};

}  // namespace cercania::viewer
