#pragma once

#include <QObject>
#include <QPointer>

#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

class AddPeopleDialog;
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
    /// Those that are open; else none.
    StudyPropertiesDialog* properties() const;
    AddPeopleDialog* people() const;

  private:
    StudyController* study_;
    QWidget* window_;
    QPointer<StudyPropertiesDialog> properties_;
    QPointer<AddPeopleDialog> people_;
};

}  // namespace cercania::viewer
