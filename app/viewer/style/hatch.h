#pragma once

#include <QBrush>
#include <QColor>

namespace cercania::viewer {

/// Parallel lines at 45 degrees.
struct Hatch {
    QColor colour;
    double line = 1.0;   ///< width, logical pixels
    double step = 6.0;   ///< from line to line, across them
    bool rising = true;  ///< from bottom left to top right
};

/// A brush that draws a hatch. `device_ratio` is the device pixels of a logical one. The pattern
/// starts at the painter's brush origin and repeats every `hatch_side` logical pixels. Safe in any
/// thread.
QBrush hatch_brush(const Hatch& hatch, double device_ratio);

/// A brush of plus signs of `size` logical pixels, one each `step`.
QBrush plus_brush(const QColor& colour, double size, double step, double device_ratio);

/// The side of the square that a hatch repeats in, logical pixels: its lines meet the side every
/// step times the square root of 2, rounded to whole device pixels so that squares join.
double hatch_side(const Hatch& hatch, double device_ratio);

}  // namespace cercania::viewer
