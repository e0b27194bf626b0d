#pragma once

#include <QAction>
#include <QMenu>
#include <algorithm>
#include <vector>

#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {

/// The sample city with its list of layers.
class LayersWindow : public SampleWindow {
  protected:
    const std::vector<MapLayer>& layers() { return document().layers(); }
    LayerList& list() { return window_->layers().list(); }
    std::size_t number_of(MapLayerKind kind) {
        return static_cast<std::size_t>(
            std::find_if(layers().begin(), layers().end(),
                         [kind](const MapLayer& layer) { return layer.kind == kind; }) -
            layers().begin());
    }
    QTreeWidgetItem* row_named(const QString& name) {
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            if (list().topLevelItem(row)->text(0) == name) {
                return list().topLevelItem(row);
            }
        }
        return nullptr;
    }
    QAction* action_named(const QString& text) {
        QMenu menu;
        window_->layers_controller().fill_menu(menu);
        for (QAction* const action : menu.actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
};

}  // namespace cercania::viewer
