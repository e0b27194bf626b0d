#pragma once

#include <QPainterPath>
#include <vector>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_scene.h"

namespace cercania::viewer {

/// Ground thinned out for the scale it is shown at. From one ground to the next only the polygons
/// that differ are thinned again: while a facility is dragged, few of a city's do.
class ThinnedGround {
  public:
    /// Takes new ground, its lines to be off by `tolerance` (metres) at most. Gives the box around
    /// all polygons that only one of the old and the new ground has; an empty one when none does.
    PlaneBox take(const PlaneMultiPolygon& ground, double tolerance);

    bool is_empty() const { return pieces_.empty(); }
    /// The outlines that come into a box, as a frame shows them.
    QPainterPath path_in(const PlaneBox& box, const MapFrame& frame) const;

  private:
    struct Piece {
        PlanePoint start;      // of the polygon's outer ring
        PlanePolygon polygon;  // as it was given
        Outline outline;
    };
    static bool is_before(const Piece& a, const Piece& b);
    std::vector<Piece>::iterator find(const PlanePolygon& polygon);

    std::vector<Piece> pieces_;  // in the order of their starts
    double tolerance_ = 0.0;
};

}  // namespace cercania::viewer
