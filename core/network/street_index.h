#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/network/road_graph.h"

namespace cercania {

/// Where a place meets the network: the nearest point of a street, usually inside an edge.
struct StreetPosition {
    EdgeId edge;
    Metres along;      ///< from the edge's `from` node
    PlanePoint point;  ///< the point on the street
    Metres leg;        ///< straight distance between the place and the point
};

/// Finds the nearest usable street of any place: a grid of 60 m cells over the segments. Immutable;
/// may be used by many threads at once. The graph must outlive it.
class StreetIndex {
  public:
    /// `usable` has one entry an edge, non-zero where a place may be tied to the edge.
    StreetIndex(const RoadGraph& graph, std::span<const std::uint8_t> usable);

    /// The nearest point of a usable street within `max_leg` (inclusive); of several equally near
    /// the one on the lowest edge, then the lowest position along it.
    std::optional<StreetPosition> nearest(PlanePoint place, Metres max_leg) const;

    /// Calls `visit` once for each usable edge with a segment whose box meets `box`; in id order.
    void visit_edges(const PlaneBox& box, const std::function<void(EdgeId)>& visit) const;

    /// The point of one edge that is nearest to a place.
    static StreetPosition nearest_on_edge(const RoadGraph& graph, EdgeId edge, PlanePoint place);

  private:
    struct Segment {
        EdgeId edge;
        std::uint32_t first_point;  // within the edge
    };
    std::size_t cell_of(std::int64_t column, std::int64_t row) const;

    const RoadGraph* graph_;
    PlaneBox bounds_;
    std::int64_t columns_ = 0;
    std::int64_t rows_ = 0;
    std::vector<std::uint32_t> first_in_cell_;
    std::vector<Segment> segments_;
};

}  // namespace cercania
