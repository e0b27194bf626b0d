#pragma once

#include <QTextBrowser>
#include <vector>

#include "app/viewer/model/layers_here.h"

namespace cercania::viewer {

/// What all layers have at a place: layer, feature, fields.
class LayersHereView : public QTextBrowser {
    Q_OBJECT

  public:
    explicit LayersHereView(QWidget* parent = nullptr);
    void show_layers(const std::vector<LayerHere>& layers);
};

}  // namespace cercania::viewer
