#pragma once

#include <QObject>
#include <QPointer>

#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

class AddPeopleDialog;
class CheckDialog;
class CompareProfilesDialog;
class StudyPropertiesDialog;

/// The forms by which a study is changed as a whole, each in one undoable step.
class StudyForms : public QObject {
    Q_OBJECT

  public:
    StudyForms(StudyController& study, QWidget& window);

    void show_properties();
    /// The properties, at the distance within which a place belongs to a street.
    void show_reach_of_streets();
    /// The properties, with these rasters of heights in place of those that the study has.
    void offer_heights(const QStringList& rasters);
    void add_people();
    /// The loading doctor; it stays beside the map.
    void check_inputs();
    /// Whom each profile reaches; it stays beside the map too.
    void compare_profiles();
    /// Those that are open; else none.
    StudyPropertiesDialog* properties() const;
    AddPeopleDialog* people() const;
    CheckDialog* check() const;
    CompareProfilesDialog* compared_profiles() const;

  signals:
    /// A finding is to be shown on the map.
    void place_asked(double longitude, double latitude);
    void area_asked(std::size_t area, bool zoom);

  private:
    /// The study as the map shows it, with what is tried out as a scenario of its own.
    StudySettings shown_settings() const;

    StudyController* study_;
    QWidget* window_;
    QPointer<StudyPropertiesDialog> properties_;
    QPointer<AddPeopleDialog> people_;
    QPointer<CheckDialog> check_;
    QPointer<CompareProfilesDialog> compared_;
};

}  // namespace cercania::viewer
