#pragma once

#include <QUndoCommand>

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

}  // namespace cercania::viewer
