#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "core/geo/coordinates.h"

namespace cercania::viewer {

/// Which part of the plane a window shows. North is up. Pixels are logical.
struct Viewport {
    PlanePoint centre;
    double metres_per_pixel = 10.0;
    QSizeF size;
    double device_ratio = 1.0;

    PlanePoint plane_at(QPointF pixel) const;
    QPointF pixel_at(PlanePoint point) const;
    PlaneBox box() const;
    /// The same view moved, so that what was at the window's middle is `pixels` away from it.
    Viewport panned(QPointF pixels) const;
    /// The same view with another scale; the ground under `fixed` stays there.
    Viewport zoomed(double new_metres_per_pixel, QPointF fixed) const;
    /// The view that shows all of a box with a margin around it.
    Viewport fitted(const PlaneBox& box, double margin_pixels) const;
};

/// The nearest and the farthest that the map zooms, metres a pixel.
inline constexpr double kFinestScale = 0.1;
inline constexpr double kCoarsestScale = 2000.0;

}  // namespace cercania::viewer
