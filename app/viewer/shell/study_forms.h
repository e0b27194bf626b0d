#pragma once

#include <QObject>
#include <QPointer>

#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

class AddPeopleDialog;
class CheckDialog;
class StudyPropertiesDialog;

/// The forms by which a study is changed as a whole, each in one undoable step.
class StudyForms : public QObject {
    Q_OBJECT

  public:
    StudyForms(StudyController& study, QWidget& window);

    void show_properties();
    /// The properties, at the distance within which a place belongs to a street.
    void show_reach_of_streets();
    void add_people();
    /// The loading doctor; it stays beside the map.
    void check_inputs();
    /// Those that are open; else none.
    StudyPropertiesDialog* properties() const;
    AddPeopleDialog* people() const;
    CheckDialog* check() const;

  signals:
    /// A finding is to be shown on the map.
    void place_asked(double longitude, double latitude);

  private:
    StudyController* study_;
    QWidget* window_;
    QPointer<StudyPropertiesDialog> properties_;
    QPointer<AddPeopleDialog> people_;
    QPointer<CheckDialog> check_;
};

}  // namespace cercania::viewer
