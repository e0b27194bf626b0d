#pragma once

#include <QUndoCommand>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// Puts other layers in place of the map's: in another order, renamed, styled, added or taken away.
class ChangeLayers : public QUndoCommand {
  public:
    /// Changes with the same `slide` (a slider held down) merge into one step; 0: of none.
    ChangeLayers(Document& document, std::vector<MapLayer> layers, const QString& text,
                 int slide = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

  private:
    Document* document_;
    std::vector<MapLayer> before_;
    std::vector<MapLayer> after_;
    int slide_;
};

}  // namespace cercania::viewer
