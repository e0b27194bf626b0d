#pragma once

#include <QWidget>

#include "app/viewer/map/cards/legend_card.h"
#include "app/viewer/map/cards/scale_card.h"
#include "app/viewer/map/cards/zoom_card.h"

namespace cercania::viewer {

/// The cards that float on a map, and where they stand.
struct MapCards {
    explicit MapCards(QWidget* map);

    void set_tokens(const Tokens& tokens);
    /// Puts each card in its corner of the map.
    void arrange();
    /// Where the scale stands at its widest, whatever the zoom.
    QRect room_of_scale() const;
    /// How far above the map's lower edge the scale stands: over the attribution.
    int scale_bottom() const;

    QWidget* map;
    ZoomCard* zoom;
    LegendCard* legend;
    ScaleCard* scale;
    AttributionCard* attribution;
};

}  // namespace cercania::viewer
