#pragma once

#include <QPointF>
#include <vector>

#include "core/geo/coordinates.h"
#include "core/geo/local_projection.h"

namespace cercania::viewer {

/// A place as Web Mercator has it, both from 0 to 1: from the antimeridian to the east, and from
/// about 85 degrees north to the south.
QPointF mercator_of(const GeoPoint& place);

/// Takes the points of a box of the plane to Web Mercator: exactly at the nodes of a mesh, and
/// bilinearly between them.
class MercatorMesh {
  public:
    /// `columns` and `rows` are the cells of the mesh.
    MercatorMesh(const PlaneBox& box, const LocalProjection& projection, int columns, int rows);

    /// `across` and `down` run from 0 to 1, from the box's west and from its north.
    QPointF at(double across, double down) const;

  private:
    int columns_;
    int rows_;
    std::vector<QPointF> nodes_;
};

}  // namespace cercania::viewer
