#pragma once

#include <QUndoCommand>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// Puts other settings in place of the study's: another pace, other data, another name. Edits of
/// care places that the study no longer reads go with them, and come back with them.
class ChangeStudy : public QUndoCommand {
  public:
    ChangeStudy(Document& document, StudySettings settings, const QString& text);

    void undo() override;
    void redo() override;

  private:
    Document* document_;
    StudySettings before_;
    StudySettings after_;
    FacilityEdits edits_before_;
    FacilityEdits edits_after_;
};

/// Keeps, renames or deletes scenarios.
class ChangeScenarios : public QUndoCommand {
  public:
    ChangeScenarios(Document& document, std::vector<Scenario> scenarios, const QString& text);

    void undo() override { document_->set_scenarios(before_); }
    void redo() override { document_->set_scenarios(after_); }

  private:
    Document* document_;
    std::vector<Scenario> before_;
    std::vector<Scenario> after_;
};

}  // namespace cercania::viewer
