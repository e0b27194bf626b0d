#pragma once

#include <QCoreApplication>
#include <QPainter>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/viewport.h"
#include "core/geo/local_projection.h"

namespace cercania::viewer {

/// Lines of equal longitude and latitude (WGS 84), named at the upper and the left edge.
class CoordinateGrid {
    Q_DECLARE_TR_FUNCTIONS(CoordinateGrid)

  public:
    /// The distance between two lines: a round number of degrees, minutes or seconds.
    struct Step {
        double degrees = 1.0;
        bool minutes = false;  ///< said in degrees and minutes
        bool seconds = false;  ///< and seconds
    };
    /// The smallest round step of at least `least` degrees.
    static Step step_of(double least);
    /// The letters of the four sides of the world.
    struct Sides {
        QString north;
        QString south;
        QString east;
        QString west;
    };
    /// Those of the language that is spoken.
    static Sides spoken_sides();
    /// "70° 37′ W".
    static QString text_of(double degrees, bool is_latitude, const Step& step,
                           const Sides& sides = spoken_sides());

    static void paint(QPainter& painter, const LocalProjection& projection, const Viewport& view,
                      const MapLook& look, const Sides& sides = spoken_sides());
};

}  // namespace cercania::viewer
