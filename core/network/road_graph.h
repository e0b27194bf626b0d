#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/quantity.h"
#include "core/base/strong_id.h"
#include "core/geo/coordinates.h"
#include "core/geo/local_projection.h"

namespace cercania {

using NodeId = Id<struct NodeTag>;
using EdgeId = Id<struct EdgeTag>;
using ComponentId = Id<struct ComponentTag>;

/// One street piece between two junctions, as a builder hands it to RoadGraph. Walking from the
/// first to the last point is "forward".
struct StreetPiece {
    std::vector<GeoPoint> points;     ///< at least two, consecutive ones may be equal
    std::uint32_t from_junction = 0;  ///< index into StreetPieces::junctions
    std::uint32_t to_junction = 0;
    std::int64_t way_id = 0;       ///< see osm_object.h; of a line layer the feature id
    std::uint32_t name = 0;        ///< index into StreetPieces::names
    std::uint32_t class_name = 0;  ///< index into StreetPieces::names: "residential", "steps"
    std::int16_t level = 0;        ///< OSM layer/level: 0 on the ground, 1 a bridge
    bool bridge_or_tunnel = false;
    bool forward_allowed = true;
    bool backward_allowed = true;
    double time_factor = 1.0;  ///< time as a multiple of length / profile speed
    /// Index into StreetPieces::names: the tags that make `time_factor` what it is.
    std::uint32_t time_cause = 0;
    /// Time up and down the hills on the way, as a multiple of that on the flat.
    double slope_forward = 1.0;
    double slope_backward = 1.0;
    /// Metres that the piece rises and falls over each metre, walked forward; both zero where the
    /// heights are not known.
    double rise = 0.0;
    double fall = 0.0;
    Seconds wait_from;  ///< wait at the first point, whichever way one walks
    Seconds wait_to;    ///< and at the last
    /// Indices into StreetPieces::names: the tags that make these waits.
    std::uint32_t wait_from_cause = 0;
    std::uint32_t wait_to_cause = 0;
};

/// The squares that are walked straight across, and the lines of those walks.
struct SquareTally {
    std::size_t crossed = 0;
    std::size_t lines = 0;
    Metres across;
};

/// Everything a builder found: junctions with their places, pieces between them, and the texts they
/// refer to. `names[0]` is the empty text.
struct StreetPieces {
    std::vector<GeoPoint> junctions;
    std::vector<StreetPiece> pieces;
    std::vector<std::string> names = {""};
    SquareTally squares;
};

/// The walking network: immutable, compact, shared between threads. Junctions are nodes, street
/// pieces between them edges; the points of an edge are kept with their distance along it.
/// Nodes are numbered along a Morton curve, edges by their nodes, both independent of the order in
/// which the builder met them.
class RoadGraph {
  public:
    /// One way out of a node along an edge.
    struct Arc {
        NodeId target;
        EdgeId edge;
        bool forward = true;  ///< leaves the edge's `from` node
    };
    /// What is known of an edge apart from its shape.
    struct Edge {
        NodeId from;
        NodeId to;
        std::int64_t way_id = 0;
        std::uint32_t name = 0;
        std::uint32_t class_name = 0;
        std::int16_t level = 0;
        bool bridge_or_tunnel = false;
        bool forward_allowed = true;
        bool backward_allowed = true;
        double time_factor = 1.0;
        std::uint32_t time_cause = 0;
        double slope_forward = 1.0;  ///< see StreetPiece
        double slope_backward = 1.0;
        double rise = 0.0;
        double fall = 0.0;
        Seconds wait_from;  ///< charged where a walk passes the end, not to those who turn before
        Seconds wait_to;
        std::uint32_t wait_from_cause = 0;
        std::uint32_t wait_to_cause = 0;
        Metres length;
    };
    /// Connected pieces of network, walked in either direction; numbered from the longest.
    struct Component {
        Metres length;
        std::uint32_t edge_count = 0;
    };

    /// `speed` is the profile's speed on the flat; `pieces` may come in any order. Projecting
    /// goes on beside the rest where there are more `threads` than one; the graph does not depend
    /// on how many.
    /// O(n log n) in points. Throws Error(NoWalkableStreet) when there is no piece.
    RoadGraph(StreetPieces pieces, MetresPerSecond speed, unsigned threads = 1);

    std::size_t node_count() const { return node_places_.size(); }
    std::size_t edge_count() const { return edges_.size(); }
    std::size_t component_count() const { return components_.size(); }

    const GeoPoint& node_place(NodeId node) const { return node_places_[node.index()]; }
    const Edge& edge(EdgeId edge) const { return edges_[edge.index()]; }
    std::span<const Edge> edges() const { return edges_; }
    std::span<const Arc> arcs(NodeId node) const;
    ComponentId component(EdgeId edge) const { return edge_components_[edge.index()]; }
    const Component& component(ComponentId component) const {
        return components_[component.index()];
    }
    const std::string& text(std::uint32_t name) const { return names_[name]; }

    /// The edge's points from its `from` node to its `to` node: on WGS 84, in the local projection,
    /// and as ground metres from the `from` node (first 0, last the edge's length).
    std::span<const GeoPoint> points(EdgeId edge) const;
    std::span<const PlanePoint> plane_points(EdgeId edge) const;
    std::span<const double> metres_along(EdgeId edge) const;

    /// The point `along` metres from the `from` node, clamped to the edge.
    GeoPoint place_at(EdgeId edge, Metres along) const;
    PlanePoint plane_point_at(EdgeId edge, Metres along) const;

    MetresPerSecond speed() const { return speed_; }
    /// Seconds per metre of the edge on the flat, the same in both directions.
    double seconds_per_metre(EdgeId edge) const {
        return edges_[edge.index()].time_factor / speed_.value();
    }
    /// The same with the hills on the way: of an edge as a whole, so that half of it takes half of
    /// the time whatever part of it is steep.
    double seconds_per_metre(EdgeId edge, bool forward) const {
        const Edge& street = edges_[edge.index()];
        return seconds_per_metre(edge) * (forward ? street.slope_forward : street.slope_backward);
    }
    /// Seconds of a whole edge, waits at both ends included.
    double seconds_along(EdgeId edge, bool forward) const {
        const Edge& street = edges_[edge.index()];
        return street.length.value() * seconds_per_metre(edge, forward) +
               (street.wait_from + street.wait_to).value();
    }
    Metres total_length() const { return total_length_; }
    const LocalProjection& projection() const { return *projection_; }
    const PlaneBox& bounds() const { return bounds_; }

  private:
    friend class RoadGraphArchive;  // saves and loads the tables as they are
    RoadGraph() = default;

    void number_nodes(StreetPieces& pieces);
    void lay_out_edges(const StreetPieces& pieces);
    void measure_points();
    void project_points(const std::vector<PlanePoint>& nodes);
    void connect_arcs();
    void find_components();

    std::vector<GeoPoint> node_places_;
    std::vector<Edge> edges_;
    std::vector<std::uint32_t> first_arc_;  // node -> arcs_, node_count + 1 entries
    std::vector<Arc> arcs_;
    std::vector<std::uint32_t> first_point_;  // edge -> points_, edge_count + 1 entries
    std::vector<GeoPoint> points_;
    std::vector<PlanePoint> plane_points_;
    std::vector<double> metres_along_;
    std::vector<ComponentId> edge_components_;
    std::vector<Component> components_;
    std::vector<std::string> names_;
    MetresPerSecond speed_;
    Metres total_length_;
    std::shared_ptr<const LocalProjection> projection_;
    PlaneBox bounds_;
};

}  // namespace cercania
