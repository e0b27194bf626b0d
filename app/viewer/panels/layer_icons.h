#pragma once

#include <QIcon>
#include <QWidget>

#include "app/viewer/model/layer_entries.h"

namespace cercania::viewer {

/// The sample of a layer in a list, drawn by the code that draws the map.
QIcon layer_icon(const QWidget& widget, const Document& document, const MapLayer& layer);
/// The sample of one of its classes.
QIcon entry_icon(const QWidget& widget, const LayerEntry& entry);
/// A strip of a ramp's colours.
QIcon ramp_icon(const QWidget& widget, const std::vector<QColor>& colours);

}  // namespace cercania::viewer
