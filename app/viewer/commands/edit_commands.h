#pragma once

#include <QUndoCommand>
#include <set>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// Puts other edits in place of the what-if's: a facility moved, added, closed or opened again.
/// Commands with the same drag merge into one step.
class EditFacilities : public QUndoCommand {
  public:
    /// `drag` is the number of the drag that the command belongs to; 0: of none.
    EditFacilities(Document& document, FacilityEdits edits, const QString& text, int drag = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

  private:
    Document* document_;
    FacilityEdits before_;
    FacilityEdits after_;
    bool was_in_what_if_;
    int drag_;
};

/// Puts another limit in place of the study's.
class ChangeLimit : public QUndoCommand {
  public:
    /// Changes with the same `slide` (a slider held down) merge into one step; 0: of none.
    ChangeLimit(Document& document, std::vector<Cutoff> cutoffs, const QString& text,
                int slide = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

  private:
    Document* document_;
    std::vector<Cutoff> before_;
    std::vector<Cutoff> after_;
    int slide_;
};

/// Leaves other kinds of care out of the question; of those that count any serves people, or they
/// need all of them.
class ChangeServices : public QUndoCommand {
  public:
    ChangeServices(Document& document, const std::set<FacilitySymbol>& off, bool all_needed,
                   const QString& text);

    void undo() override;
    void redo() override;

  private:
    struct Services {
        std::vector<std::string> left_out;
        std::vector<std::string> required;
    };
    void set(const Services& services);

    Document* document_;
    Services before_;
    Services after_;
};

}  // namespace cercania::viewer
