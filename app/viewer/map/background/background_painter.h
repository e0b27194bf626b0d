#pragma once

#include <QPainter>

#include "app/viewer/map/background/background_source.h"
#include "app/viewer/map/map_frame.h"
#include "core/geo/local_projection.h"

namespace cercania::viewer {

/// Draws the part of a background map that a frame shows, taken from Web Mercator to the study's
/// plane. Where a picture is missing a coarser one stands in; where there is none nothing is drawn.
void paint_background(QPainter& painter, BackgroundSource& source,
                      const LocalProjection& projection, const MapFrame& frame);

/// The zoom of the pyramid whose pictures come nearest to a scale, among those there are.
int pyramid_zoom(double metres_per_pixel, double latitude, int least, int greatest);

}  // namespace cercania::viewer
