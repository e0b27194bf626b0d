#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/catchment/catchment_polygon.h"
#include "core/geometry/polygon_operations.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// Makes the polygons of one study: exact street cells or the plain buffer, less what barriers
/// cut off. Owns scratch and serves one thread.
class CatchmentMaker {
  public:
    explicit CatchmentMaker(const LoadedStudy& study);

    /// The catchment of `reached` within `limit`, both in the unit of `graph`; `only` keeps the
    /// ground whose nearest facility is that one.
    PlaneMultiPolygon polygon(const CareGraph& graph, const ReachedStreets& reached, double limit,
                              const std::optional<std::uint32_t>& only);
    /// `outer` less `inner`.
    PlaneMultiPolygon without(const PlaneMultiPolygon& outer, const PlaneMultiPolygon& inner);
    /// How many polygons so far had to be repaired by GEOS.
    std::size_t repaired_count() const { return cells_ ? cells_->repaired_count() : 0; }

  private:
    /// The parts of the barriers' shadow that may meet a polygon.
    PlaneMultiPolygon shadow_near(const PlaneMultiPolygon& polygon) const;

    const LoadedStudy* study_;
    PolygonOperations operations_;
    std::optional<CatchmentPolygons> cells_;
    std::vector<PlaneBox> shadow_boxes_;  // of the shadow's parts
};

}  // namespace cercania
