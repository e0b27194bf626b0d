#include "app/viewer/commands/study_commands.h"

#include <utility>

namespace cercania::viewer {

ChangeStudy::ChangeStudy(Document& document, StudySettings settings, const QString& text)
    : QUndoCommand(text),
      document_(&document),
      before_(document.settings()),
      after_(std::move(settings)),
      edits_before_(document.edits()) {
    if (before_.facilities.source == after_.facilities.source) {
        edits_after_ = edits_before_;
    }
}

void ChangeStudy::undo() {
    document_->set_settings(before_);
    if (edits_before_ != edits_after_) {
        document_->set_edits(edits_before_);
    }
}

void ChangeStudy::redo() {
    if (edits_before_ != edits_after_) {
        document_->set_edits(edits_after_);
    }
    document_->set_settings(after_);
}

ChangeScenarios::ChangeScenarios(Document& document, std::vector<Scenario> scenarios,
                                 const QString& text)
    : QUndoCommand(text),
      document_(&document),
      before_(document.scenarios()),
      after_(std::move(scenarios)) {}

}  // namespace cercania::viewer
