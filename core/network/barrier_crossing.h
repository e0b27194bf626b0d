#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/geo/local_projection.h"
#include "core/geometry/shape.h"
#include "core/network/plane_grid.h"

namespace cercania {

/// How near two crossings, or a crossing and a junction, count as one place.
inline constexpr double kSameCrossing = 0.001;

/// Where a barrier crosses a street, in plane metres along the street.
struct BarrierCrossing {
    std::uint32_t segment = 0;  ///< of the street, by its first point
    double fraction = 0.0;      ///< of the way along that segment
    double along = 0.0;
};

/// The segments of all barriers, ready to be asked what they cross.
class BarrierSet {
  public:
    BarrierSet(std::span<const GeoLine> barriers, const LocalProjection& projection);

    /// Crossings with a street in order along it, one a place.
    std::vector<BarrierCrossing> crossings(const PlaneLine& street) const;
    /// The angles (radians, ascending, from -pi to pi) at which barriers leave a place that they
    /// run through.
    std::vector<double> angles_around(PlanePoint place) const;

  private:
    struct Segment {
        PlaneSegment shape;
        PlanePoint start_shift;  ///< which way its ends move for a step to the left
        PlanePoint end_shift;
        std::uint32_t barrier = 0;
        bool free_start = false;  ///< the barrier ends here, and no other goes on
        bool free_end = false;
    };
    struct Hit {
        std::uint32_t barrier;
        BarrierCrossing crossing;
    };
    static std::optional<double> crossing_fraction(const PlaneSegment& street,
                                                   const Segment& barrier);
    void add_barrier(PlaneLine points, std::uint32_t barrier);
    void mark_free_ends();
    std::vector<Hit> hits(const PlaneLine& street) const;

    std::vector<Segment> segments_;
    PlaneGrid grid_;
};

}  // namespace cercania
