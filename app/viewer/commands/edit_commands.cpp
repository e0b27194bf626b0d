#include "app/viewer/commands/edit_commands.h"

namespace cercania::viewer {
namespace {

constexpr int kNoMerging = -1;
constexpr int kDragId = 1;
constexpr int kSlideId = 2;

}  // namespace

EditFacilities::EditFacilities(Document& document, FacilityEdits edits, const QString& text,
                               int drag)
    : QUndoCommand(text),
      document_(&document),
      before_(document.edits()),
      after_(std::move(edits)),
      was_in_what_if_(document.in_what_if()),
      drag_(drag) {}

void EditFacilities::undo() {
    document_->set_in_what_if(was_in_what_if_);
    document_->set_edits(before_);
}

void EditFacilities::redo() {
    document_->set_in_what_if(true);
    document_->set_edits(after_);
}

int EditFacilities::id() const {
    return drag_ == 0 ? kNoMerging : kDragId;
}

bool EditFacilities::mergeWith(const QUndoCommand* other) {
    const auto* const next = dynamic_cast<const EditFacilities*>(other);
    if (next == nullptr || next->drag_ != drag_) {
        return false;
    }
    after_ = next->after_;
    setText(next->text());
    return true;
}

ChangeLimit::ChangeLimit(Document& document, std::vector<Cutoff> cutoffs, const QString& text,
                         int slide)
    : QUndoCommand(text),
      document_(&document),
      before_(document.cutoffs()),
      after_(std::move(cutoffs)),
      slide_(slide) {}

void ChangeLimit::undo() {
    document_->set_cutoffs(before_);
}

void ChangeLimit::redo() {
    document_->set_cutoffs(after_);
}

int ChangeLimit::id() const {
    return slide_ == 0 ? kNoMerging : kSlideId;
}

bool ChangeLimit::mergeWith(const QUndoCommand* other) {
    const auto* const next = dynamic_cast<const ChangeLimit*>(other);
    if (next == nullptr || next->slide_ != slide_) {
        return false;
    }
    after_ = next->after_;
    return true;
}

ChangeServices::ChangeServices(Document& document, const std::set<FacilitySymbol>& off,
                               bool all_needed, const QString& text)
    : QUndoCommand(text),
      document_(&document),
      before_{document.left_out(), document.required()},
      after_{document.services_of(off), {}} {
    if (all_needed) {
        after_.required = document.services_without(off);
    }
}

void ChangeServices::set(const Services& services) {
    document_->set_services(services.left_out, services.required);
}

void ChangeServices::undo() {
    set(before_);
}

void ChangeServices::redo() {
    set(after_);
}

}  // namespace cercania::viewer
