#pragma once

#include <QDialog>

#include "app/viewer/wizard/wizard_model.h"

namespace cercania::viewer {

class PeoplePage;
class PreviewMap;
class ToneLabel;

/// Adds people and neighbourhoods to a study that has catchments only, as the wizard asks for them.
class AddPeopleDialog : public QDialog {
    Q_OBJECT

  public:
    explicit AddPeopleDialog(StudySettings study, QWidget* parent = nullptr);

    WizardModel& model() { return *model_; }
    PeoplePage& page() { return *page_; }
    PreviewMap& preview() { return *preview_; }
    QString foot_text() const;
    /// The study with the people; to be asked for once it is accepted.
    StudySettings settings() const;

    void accept() override;

  private:
    void refresh();

    StudySettings study_;
    WizardModel* model_;
    PeoplePage* page_;
    PreviewMap* preview_;
    ToneLabel* foot_;
    bool asked_ = false;  ///< it was accepted in vain: the foot says what is missing
};

}  // namespace cercania::viewer
