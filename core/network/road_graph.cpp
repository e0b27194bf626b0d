#include "core/network/road_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/base/equal_runs.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/radix_sort.h"
#include "core/geo/geo_box.h"
#include "core/geo/line_length.h"
#include "core/network/junction_order.h"

namespace cercania {
namespace {

/// Turns a piece so that it starts at its lower junction; a loop so that the smaller of its two
/// readings comes first, or, if both read alike, so that it is walked forward. The direction in
/// which a source drew it then leaves no trace.
void orient(StreetPiece& piece) {
    bool reversed = piece.from_junction > piece.to_junction;
    if (piece.from_junction == piece.to_junction) {
        const std::vector<GeoPoint> backward(piece.points.rbegin(), piece.points.rend());
        reversed = backward != piece.points ? backward < piece.points
                                            : piece.backward_allowed && !piece.forward_allowed;
    }
    if (reversed) {
        std::reverse(piece.points.begin(), piece.points.end());
        std::swap(piece.from_junction, piece.to_junction);
        std::swap(piece.forward_allowed, piece.backward_allowed);
        std::swap(piece.slope_forward, piece.slope_backward);
        std::swap(piece.rise, piece.fall);
        std::swap(piece.wait_from, piece.wait_to);
        std::swap(piece.wait_from_cause, piece.wait_to_cause);
    }
}

/// By junctions, then shape, then all that tells two pieces of the same shape apart.
bool piece_before(const StreetPiece& a, const StreetPiece& b,
                  const std::vector<std::string>& names) {
    const auto ends = [](const StreetPiece& piece) {
        return std::tie(piece.from_junction, piece.to_junction, piece.points, piece.way_id);
    };
    const auto rest = [&](const StreetPiece& piece) {
        return std::tie(piece.forward_allowed, piece.backward_allowed, piece.time_factor,
                        piece.level, piece.bridge_or_tunnel, names[piece.class_name],
                        names[piece.name], piece.slope_forward, piece.slope_backward,
                        piece.wait_from, piece.wait_to, names[piece.time_cause],
                        names[piece.wait_from_cause], names[piece.wait_to_cause]);
    };
    return ends(a) < ends(b) || (ends(a) == ends(b) && rest(a) < rest(b));
}

/// The order of pieces by `piece_before`. Nearly all are told apart by their junctions, so that
/// numbers are compared; pieces stay where they are, being dear to move.
std::vector<std::uint32_t> order_of(const StreetPieces& pieces, std::size_t node_count) {
    struct Key {
        std::uint64_t junctions;
        std::uint32_t piece;
    };
    std::vector<Key> keys;
    keys.reserve(pieces.pieces.size());
    for (const StreetPiece& piece : pieces.pieces) {
        keys.push_back({std::uint64_t{piece.from_junction} * node_count + piece.to_junction,
                        static_cast<std::uint32_t>(keys.size())});
    }
    radix_sort(keys, [](const Key& key) { return key.junctions; });
    for_equal_runs(
        keys, [](const Key& a, const Key& b) { return a.junctions == b.junctions; },
        [&](std::span<Key> run) {
            std::sort(run.begin(), run.end(), [&](const Key& a, const Key& b) {
                return piece_before(pieces.pieces[a.piece], pieces.pieces[b.piece], pieces.names);
            });
        });
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const Key& key : keys) {
        order.push_back(key.piece);
    }
    return order;
}

class UnionFind {
  public:
    explicit UnionFind(std::size_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), 0U);
    }
    std::uint32_t find(std::uint32_t item) {
        while (parent_[item] != item) {
            parent_[item] = parent_[parent_[item]];
            item = parent_[item];
        }
        return item;
    }
    void unite(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }

  private:
    std::vector<std::uint32_t> parent_;
};

GeoPoint centre_of(const StreetPieces& pieces) {
    GeoBox box(pieces.pieces.front().points.front());
    for (const StreetPiece& piece : pieces.pieces) {
        for (const GeoPoint& point : piece.points) {
            box.include(point);
        }
    }
    return box.centre();
}

/// The segment of an edge that holds the position, and how far along it the position lies.
struct SegmentPosition {
    std::size_t segment;
    double fraction;
};

SegmentPosition locate(std::span<const double> metres_along, double along) {
    const auto next = std::upper_bound(metres_along.begin(), metres_along.end(), along);
    if (next == metres_along.begin()) {
        return {0, 0.0};
    }
    if (next == metres_along.end()) {
        return {metres_along.size() - 2, 1.0};
    }
    const auto segment = static_cast<std::size_t>(next - metres_along.begin()) - 1;
    const double length = metres_along[segment + 1] - metres_along[segment];
    return {segment, length > 0.0 ? (along - metres_along[segment]) / length : 0.0};
}

}  // namespace

RoadGraph::RoadGraph(StreetPieces pieces, MetresPerSecond speed, unsigned threads) : speed_(speed) {
    CERCANIA_REQUIRE(speed.value() > 0.0);
    if (pieces.pieces.empty()) {
        throw Error(ErrorKind::NoWalkableStreet,
                    "the network has no street that can be walked on; check that the layer holds "
                    "streets and that the profile allows walking on their classes");
    }
    number_nodes(pieces);
    std::vector<PlanePoint> nodes;
    at_once(
        threads,
        [&] {
            projection_ = std::make_shared<const LocalProjection>(centre_of(pieces));
            nodes = projection_->to_plane(node_places_);
        },
        [&] {
            lay_out_edges(pieces);
            connect_arcs();
        });
    at_once(
        threads,
        [&] {
            project_points(nodes);
            pieces.pieces = {};  // as many lists as streets: freeing them takes its time
        },
        [&] {
            measure_points();
            find_components();
        });
    names_ = std::move(pieces.names);
}

void RoadGraph::number_nodes(StreetPieces& pieces) {
    JunctionOrder order = order_junctions(pieces);
    node_places_ = std::move(order.places);
    for (StreetPiece& piece : pieces.pieces) {
        CERCANIA_REQUIRE(piece.points.size() >= 2);
        piece.from_junction = order.node_of[piece.from_junction];
        piece.to_junction = order.node_of[piece.to_junction];
        orient(piece);
    }
}

void RoadGraph::lay_out_edges(const StreetPieces& pieces) {
    std::size_t point_count = 0;
    for (const StreetPiece& piece : pieces.pieces) {
        point_count += piece.points.size();
    }
    points_.reserve(point_count);
    edges_.reserve(pieces.pieces.size());
    first_point_.reserve(pieces.pieces.size() + 1);
    for (const std::uint32_t number : order_of(pieces, node_places_.size())) {
        const StreetPiece& piece = pieces.pieces[number];
        Edge edge;  // made here and copied: in place it would be set to zero first, at some cost
        edge.from = NodeId(piece.from_junction);
        edge.to = NodeId(piece.to_junction);
        edge.way_id = piece.way_id;
        edge.name = piece.name;
        edge.class_name = piece.class_name;
        edge.level = piece.level;
        edge.bridge_or_tunnel = piece.bridge_or_tunnel;
        edge.forward_allowed = piece.forward_allowed;
        edge.backward_allowed = piece.backward_allowed;
        edge.time_factor = piece.time_factor;
        edge.time_cause = piece.time_cause;
        edge.slope_forward = piece.slope_forward;
        edge.slope_backward = piece.slope_backward;
        edge.rise = piece.rise;
        edge.fall = piece.fall;
        edge.wait_from = piece.wait_from;
        edge.wait_to = piece.wait_to;
        edge.wait_from_cause = piece.wait_from_cause;
        edge.wait_to_cause = piece.wait_to_cause;
        edges_.push_back(edge);
        first_point_.push_back(static_cast<std::uint32_t>(points_.size()));
        points_.insert(points_.end(), piece.points.begin(), piece.points.end());
    }
    first_point_.push_back(static_cast<std::uint32_t>(points_.size()));
}

void RoadGraph::measure_points() {
    metres_along_.resize(points_.size());
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        const std::size_t count = first_point_[i + 1] - first_point_[i];
        edges_[i].length = measure_along(std::span(points_).subspan(first_point_[i], count),
                                         std::span(metres_along_).subspan(first_point_[i], count));
        total_length_ += edges_[i].length;
    }
}

/// Half of the points of a city are ends of edges, several at each node: `nodes`, their places on
/// the plane, are projected once.
void RoadGraph::project_points(const std::vector<PlanePoint>& nodes) {
    plane_points_.reserve(points_.size());
    const LocalProjection::Projector projector(*projection_);
    const auto add_end = [&](NodeId node, std::size_t point) {
        plane_points_.push_back(points_[point] == node_places_[node.index()]
                                    ? nodes[node.index()]
                                    : projector.to_plane(points_[point]));
    };
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        const std::size_t last = first_point_[i + 1] - 1;
        add_end(edges_[i].from, first_point_[i]);
        for (std::size_t point = first_point_[i] + 1; point < last; ++point) {
            plane_points_.push_back(projector.to_plane(points_[point]));
        }
        add_end(edges_[i].to, last);
    }
    for (const PlanePoint& point : plane_points_) {
        bounds_.include(point);
    }
}

void RoadGraph::connect_arcs() {
    first_arc_.assign(node_places_.size() + 1, 0);
    for (const Edge& edge : edges_) {
        ++first_arc_[edge.from.index() + 1];
        ++first_arc_[edge.to.index() + 1];
    }
    std::partial_sum(first_arc_.begin(), first_arc_.end(), first_arc_.begin());
    arcs_.resize(edges_.size() * 2);
    std::vector<std::uint32_t> next = first_arc_;
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        const Edge& edge = edges_[i];
        arcs_[next[edge.from.index()]++] = {edge.to, id_at<EdgeId>(i), true};
        arcs_[next[edge.to.index()]++] = {edge.from, id_at<EdgeId>(i), false};
    }
}

void RoadGraph::find_components() {
    UnionFind sets(node_places_.size());
    for (const Edge& edge : edges_) {
        sets.unite(edge.from.value(), edge.to.value());
    }
    struct Found {
        Component component;
        std::uint32_t first_edge;
        std::uint32_t root;
    };
    std::vector<Found> found;
    std::vector<std::uint32_t> of_root(node_places_.size(), 0xFFFFFFFFU);
    for (std::uint32_t i = 0; i < edges_.size(); ++i) {
        const std::uint32_t root = sets.find(edges_[i].from.value());
        if (of_root[root] == 0xFFFFFFFFU) {
            of_root[root] = static_cast<std::uint32_t>(found.size());
            found.push_back({{}, i, root});
        }
        Component& component = found[of_root[root]].component;
        component.length += edges_[i].length;
        ++component.edge_count;
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.component.length != b.component.length ? a.component.length > b.component.length
                                                        : a.first_edge < b.first_edge;
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
        components_.push_back(found[i].component);
        of_root[found[i].root] = static_cast<std::uint32_t>(i);
    }
    edge_components_.reserve(edges_.size());
    for (const Edge& edge : edges_) {
        edge_components_.emplace_back(of_root[sets.find(edge.from.value())]);
    }
}

std::span<const RoadGraph::Arc> RoadGraph::arcs(NodeId node) const {
    const std::uint32_t first = first_arc_[node.index()];
    return std::span<const Arc>(arcs_).subspan(first, first_arc_[node.index() + 1] - first);
}

std::span<const GeoPoint> RoadGraph::points(EdgeId edge) const {
    const std::uint32_t first = first_point_[edge.index()];
    return std::span<const GeoPoint>(points_).subspan(first,
                                                      first_point_[edge.index() + 1] - first);
}

std::span<const PlanePoint> RoadGraph::plane_points(EdgeId edge) const {
    const std::uint32_t first = first_point_[edge.index()];
    return std::span<const PlanePoint>(plane_points_)
        .subspan(first, first_point_[edge.index() + 1] - first);
}

std::span<const double> RoadGraph::metres_along(EdgeId edge) const {
    const std::uint32_t first = first_point_[edge.index()];
    return std::span<const double>(metres_along_)
        .subspan(first, first_point_[edge.index() + 1] - first);
}

GeoPoint RoadGraph::place_at(EdgeId edge, Metres along) const {
    const SegmentPosition position = locate(metres_along(edge), along.value());
    const GeoPoint& a = points(edge)[position.segment];
    const GeoPoint& b = points(edge)[position.segment + 1];
    return {a.longitude + (b.longitude - a.longitude) * position.fraction,
            a.latitude + (b.latitude - a.latitude) * position.fraction};
}

PlanePoint RoadGraph::plane_point_at(EdgeId edge, Metres along) const {
    const SegmentPosition position = locate(metres_along(edge), along.value());
    const std::span<const PlanePoint> shape = plane_points(edge);
    return interpolate(shape[position.segment], shape[position.segment + 1], position.fraction);
}

}  // namespace cercania
