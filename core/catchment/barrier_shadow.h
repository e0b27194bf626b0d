#pragma once

#include <cstdint>
#include <vector>

#include "core/base/control.h"
#include "core/catchment/street_cells.h"
#include "core/geometry/polygon_operations.h"
#include "core/geometry/shape.h"

namespace cercania {

/// Barriers (walls, rivers, rails) that no access leg may cross, found by place. Immutable; may be
/// used by many threads at once.
class BarrierIndex {
  public:
    struct Segment {
        PlanePoint from;
        PlanePoint to;
    };

    /// Coordinates must be finite; lines of fewer than two points bar nothing.
    explicit BarrierIndex(const std::vector<PlaneLine>& lines);

    /// Whether the straight leg from a place to its point on the street meets a barrier. Meeting
    /// one within a centimetre of either end is no crossing: a barrier may be drawn along a street,
    /// and a house may stand at the wall.
    bool crosses(PlanePoint place, PlanePoint street_point) const;

    /// Replaces `result` with the segments whose boxes may meet `box`, each once, in order.
    void find(const PlaneBox& box, std::vector<std::uint32_t>& result) const;
    const Segment& segment(std::uint32_t index) const { return segments_[index]; }

  private:
    std::size_t cell_of(PlanePoint p) const;
    void enter_cells();

    std::vector<Segment> segments_;
    PlaneBox bounds_;
    std::size_t columns_ = 1;
    std::size_t rows_ = 1;
    std::vector<std::uint32_t> first_in_cell_;
    std::vector<std::uint32_t> in_cell_;
};

/// The ground whose access leg crosses a barrier, exactly as BarrierIndex::crosses says of places:
/// beside a street piece the strip beyond the barrier, around a corner its radial shadow, each
/// within its cell. A catchment less the shadow is what can be walked to. Made once for a network;
/// costs in proportion to the cells along the barriers. Throws Cancelled.
PlaneMultiPolygon barrier_shadow(const StreetCells& cells, const BarrierIndex& barriers,
                                 const PolygonOperations& operations, const Control& control = {});

}  // namespace cercania
