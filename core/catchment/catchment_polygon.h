#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "core/catchment/street_cells.h"
#include "core/geometry/shape.h"
#include "core/network/reached_streets.h"

namespace cercania {

/// Makes catchment polygons from reached streets. A place p belongs to the nearest point q* of the
/// usable network in the plane and costs D(p) = d(q*) + access_pace |p - q*|; the catchment is the
/// ground with D(p) <= limit and |p - q*| <= frontage, exact but for curves drawn as chords
/// (kCatchmentChordError). Cells that are wholly reached are taken as they are, only those at the
/// limit are cut, and only borders between in and out are visited: a polygon costs in proportion
/// to what is reached. Owns scratch and serves one thread; many may share one StreetCells.
class CatchmentPolygons {
  public:
    explicit CatchmentPolygons(StreetCells cells);
    ~CatchmentPolygons();
    CatchmentPolygons(CatchmentPolygons&&) noexcept;
    CatchmentPolygons& operator=(CatchmentPolygons&&) noexcept;

    /// The catchment of the streets in `reached`: sorted by (edge, from_m), costs linear within
    /// each stretch, costs above `limit` allowed (they are cut off). `limit` is in the unit of the
    /// costs, `access_pace` what a metre of access leg costs: 1 for metres, 1 / speed for seconds;
    /// above 0. With `only_facility` only the ground whose nearest facility, that of q*, is this
    /// one: `reached` is then the joint field; of facilities at one cost the lower number wins.
    /// A valid multipolygon in the graph's plane, empty when nothing is reached. Deterministic.
    PlaneMultiPolygon polygon(std::span<const ReachedStretch> reached, double limit,
                              double access_pace,
                              std::optional<std::uint32_t> only_facility = std::nullopt);

    /// How many polygons so far had to be repaired by GEOS: rings that met in a point that rounding
    /// moved, say.
    std::size_t repaired_count() const;

  private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace cercania
