#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/geometry/shape.h"
#include "core/network/cost_field.h"
#include "core/network/reached_streets.h"

namespace cercania::testing {

/// The slow, obvious twin of the catchment polygon: the cost of any place by looking at every
/// street segment around it.
class CatchmentOracle {
  public:
    struct Answer {
        double leg = 0.0;   ///< metres to the nearest usable street
        double cost = 0.0;  ///< of the nearest street point plus the leg; infinite if not reached
        std::uint32_t facility = 0;  ///< that gives the cost; meaningless if it is infinite
    };

    /// The graph must outlive the oracle; `usable` has one entry an edge.
    CatchmentOracle(const RoadGraph& graph, std::span<const std::uint8_t> usable);

    /// None when no usable street lies within `max_leg`. `reached` is sorted by (edge, from_m).
    std::optional<Answer> ask(PlanePoint place, double max_leg,
                              std::span<const ReachedStretch> reached, double access_pace) const;

    const PlaneBox& bounds() const { return bounds_; }

  private:
    struct Segment {
        std::uint32_t edge;
        PlanePoint a;
        PlanePoint b;
        double from_m;
        double to_m;
    };
    std::size_t cell_of(double x, double y) const;

    std::vector<Segment> segments_;
    PlaneBox bounds_;
    std::size_t columns_ = 1;
    std::size_t rows_ = 1;
    std::vector<std::vector<std::uint32_t>> cells_;
};

/// Distance from a point to the nearest ring of a polygon; infinite for an empty one.
double distance_to_rings(const PlaneMultiPolygon& polygon, PlanePoint point);

/// Compares a polygon with the oracle at random places, half of them spread over the reached
/// streets' surroundings, half near the polygon's rings. Returns the number of places that are on
/// the wrong side and farther than `tolerance` metres from every ring.
struct CatchmentSample {
    std::size_t places = 0;
    std::size_t inside = 0;
    std::size_t wrong = 0;
    std::string first_wrong;  ///< for the message of a failing test
};
struct CatchmentQuestion {
    std::span<const ReachedStretch> reached;
    double limit = 0.0;
    double access_pace = 1.0;
    double frontage = 50.0;
    std::optional<std::uint32_t> only_facility = std::nullopt;
};
CatchmentSample compare_with_oracle(const PlaneMultiPolygon& polygon, const CatchmentOracle& oracle,
                                    const CatchmentQuestion& question, std::size_t places,
                                    std::uint64_t seed, double tolerance = 0.25);

/// Facilities by the street points they enter at.
struct FacilityEntry {
    std::uint32_t edge = 0;
    double along_m = 0.0;
};

/// All edges usable.
std::vector<std::uint8_t> all_usable(const RoadGraph& graph);

/// The streets that the facilities, numbered in order, reach together within the limit.
ReachedStreets reached_from(const std::shared_ptr<const RoadGraph>& graph,
                            std::span<const FacilityEntry> facilities, double limit,
                            CostUnit unit = CostUnit::Distance,
                            Direction direction = Direction::Towards);

}  // namespace cercania::testing
