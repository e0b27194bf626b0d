#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "core/base/quantity.h"
#include "core/geometry/shape.h"

namespace cercania {

/// The ground within `radius` of a point, as a polygon of 4 * `segments_per_quadrant` corners.
PlanePolygon disc(PlanePoint centre, Metres radius, int segments_per_quadrant = 16);

/// Why and where a polygon is not valid by OGC Simple Features.
struct PolygonFault {
    std::string reason;  ///< GEOS's words: "Self-intersection"
    PlanePoint place;
};

/// Set operations on polygons of the plane, by GEOS. Owns a GEOS context: one object per thread.
/// Results are valid multipolygons with shells counter-clockwise and holes clockwise; lines, points
/// and slivers thinner than a millimetre that an operation leaves over are dropped. Points are
/// rounded to a tenth of a millimetre, which makes the operations robust. Every operation throws
/// Error(NotComputable) with GEOS's words when GEOS cannot do it, as with invalid input.
class PolygonOperations {
  public:
    PolygonOperations();
    ~PolygonOperations();
    PolygonOperations(PolygonOperations&&) noexcept;
    PolygonOperations& operator=(PolygonOperations&&) noexcept;

    PlaneMultiPolygon united(const PlaneMultiPolygon& a, const PlaneMultiPolygon& b) const;
    /// All parts at once, which is far quicker than one after the other; parts may overlap.
    PlaneMultiPolygon united(std::span<const PlanePolygon> parts) const;
    PlaneMultiPolygon difference(const PlaneMultiPolygon& a, const PlaneMultiPolygon& b) const;
    PlaneMultiPolygon intersection(const PlaneMultiPolygon& a, const PlaneMultiPolygon& b) const;

    /// Why the polygon is not valid by OGC Simple Features ("Self-intersection at ..."); none when
    /// it is.
    std::optional<std::string> invalidity(const PlaneMultiPolygon& polygon) const;
    bool is_valid(const PlaneMultiPolygon& polygon) const;
    /// The first fault of a polygon; none when it is valid.
    std::optional<PolygonFault> fault_of(const PlaneMultiPolygon& polygon) const;
    /// A valid polygon that covers the same ground as nearly as can be.
    PlaneMultiPolygon made_valid(const PlaneMultiPolygon& polygon) const;

    /// The polygon with gaps up to twice `distance` wide filled in, as between neighbours whose
    /// common border was computed twice.
    PlaneMultiPolygon closed(const PlaneMultiPolygon& polygon, Metres distance) const;

    /// The ground within `width` of the lines (round caps and joins); circles have
    /// 4 * `segments_per_quadrant` corners.
    PlaneMultiPolygon buffer(std::span<const PlaneLine> lines, Metres width,
                             int segments_per_quadrant = 16) const;

  private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace cercania
