#pragma once

#include <QFont>
#include <QPointF>

#include "app/viewer/map/line_shapes.h"
#include "app/viewer/style/grey.h"
#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// The ground that is drawn and onto what: a tile, or the map of a page.
struct MapFrame {
    PlaneBox box;                  ///< the ground to draw
    PlaneToPainter to_painter;     ///< one unit of the painter is a logical pixel
    double device_ratio = 1.0;     ///< device pixels of a unit of the painter
    bool black_and_white = false;  ///< in greys, with heavier hatches
    bool as_shapes = false;        ///< hatches as lines, nothing clipped: for vector files

    double metres_per_pixel() const { return to_painter.metres_per_unit; }
    /// The box with room for the widest pen around it.
    PlaneBox box_with_margin() const { return box.grown(kMarginPixels * metres_per_pixel()); }
    /// A colour of the scene as it is drawn here.
    QColor ink(const QColor& colour) const { return black_and_white ? grey_of(colour) : colour; }
    /// Where hatches start, so that they stay with the ground.
    QPointF hatch_origin() const { return to_painter(PlanePoint{}); }

    static constexpr double kMarginPixels = 20.0;
};

/// How a map looks.
struct MapLook {
    Tokens tokens;
    QFont font;
};

}  // namespace cercania::viewer
