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

/// Finds the nearest usable street of any place: a grid of 60 m cells (larger ones over a network
/// that spreads too far for them) over the segments. Immutable; may be used by many threads at
/// once. The graph must outlive it.
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
    struct Cell {
        std::int64_t column;
        std::int64_t row;
    };
    struct Nearest;  // the best segment so far
    void lay_out_grid();
    Cell cell_at(PlanePoint place) const;
    std::size_t number_of(Cell cell) const;
    std::span<const Segment> segments_in(Cell cell) const;
    void look_into(Cell cell, PlanePoint place, Nearest& nearest) const;
    void look_into_ring(Cell centre, std::int64_t ring, PlanePoint place, Nearest& nearest) const;

    const RoadGraph* graph_;
    PlaneBox bounds_;
    double cell_size_ = 0.0;
    std::int64_t columns_ = 0;
    std::int64_t rows_ = 0;
    std::vector<std::uint32_t> first_in_cell_;
    std::vector<Segment> segments_;
};

}  // namespace cercania
