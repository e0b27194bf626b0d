#pragma once

#include <QPainter>
#include <QPointF>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// The kinds of place that the map tells apart by shape and colour.
enum class FacilitySymbol { Anchor, Childcare, Training, Health, Legal, Sport, Laundry, Other };

/// Draws a place of care centred at a point, in the painter's units: an anchor 19 wide and a
/// service about 10 at scale 1. A closed one is hollow with a bar across.
void draw_facility(QPainter& painter, QPointF centre, FacilitySymbol symbol, double scale,
                   bool closed, const Tokens& tokens);

/// Draws the empty place that a facility was moved from: dashed.
void draw_facility_ghost(QPainter& painter, QPointF centre, FacilitySymbol symbol, double scale,
                         const Tokens& tokens);

/// Half the width of a symbol at scale 1.
double facility_radius(FacilitySymbol symbol);

QColor facility_colour(FacilitySymbol symbol, const Tokens& tokens);

}  // namespace cercania::viewer
