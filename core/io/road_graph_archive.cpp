#include "core/io/road_graph_archive.h"

#include <algorithm>

namespace cercania {
namespace {

using Edge = RoadGraph::Edge;
using Arc = RoadGraph::Arc;
using Component = RoadGraph::Component;

void save_edges(const std::vector<Edge>& edges, BinaryWriter& writer) {
    writer.put_column(edges, &Edge::from);
    writer.put_column(edges, &Edge::to);
    writer.put_column(edges, &Edge::way_id);
    writer.put_column(edges, &Edge::name);
    writer.put_column(edges, &Edge::class_name);
    writer.put_column(edges, &Edge::level);
    writer.put_column(edges, &Edge::bridge_or_tunnel);
    writer.put_column(edges, &Edge::forward_allowed);
    writer.put_column(edges, &Edge::backward_allowed);
    writer.put_column(edges, &Edge::time_factor);
    writer.put_column(edges, &Edge::time_cause);
    writer.put_column(edges, &Edge::slope_forward);
    writer.put_column(edges, &Edge::slope_backward);
    writer.put_column(edges, &Edge::rise);
    writer.put_column(edges, &Edge::fall);
    writer.put_column(edges, &Edge::wait_from);
    writer.put_column(edges, &Edge::wait_to);
    writer.put_column(edges, &Edge::wait_from_cause);
    writer.put_column(edges, &Edge::wait_to_cause);
    writer.put_column(edges, &Edge::length);
}

std::vector<Edge> load_edges(BinaryReader& reader) {
    std::vector<Edge> edges;
    reader.get_column(edges, &Edge::from);
    reader.get_column(edges, &Edge::to);
    reader.get_column(edges, &Edge::way_id);
    reader.get_column(edges, &Edge::name);
    reader.get_column(edges, &Edge::class_name);
    reader.get_column(edges, &Edge::level);
    reader.get_column(edges, &Edge::bridge_or_tunnel);
    reader.get_column(edges, &Edge::forward_allowed);
    reader.get_column(edges, &Edge::backward_allowed);
    reader.get_column(edges, &Edge::time_factor);
    reader.get_column(edges, &Edge::time_cause);
    reader.get_column(edges, &Edge::slope_forward);
    reader.get_column(edges, &Edge::slope_backward);
    reader.get_column(edges, &Edge::rise);
    reader.get_column(edges, &Edge::fall);
    reader.get_column(edges, &Edge::wait_from);
    reader.get_column(edges, &Edge::wait_to);
    reader.get_column(edges, &Edge::wait_from_cause);
    reader.get_column(edges, &Edge::wait_to_cause);
    reader.get_column(edges, &Edge::length);
    return edges;
}

bool offsets_fit(const std::vector<std::uint32_t>& offsets, std::size_t rows, std::size_t items) {
    return offsets.size() == rows + 1 && offsets.front() == 0 && offsets.back() == items &&
           std::is_sorted(offsets.begin(), offsets.end());
}

}  // namespace

void RoadGraphArchive::save(const RoadGraph& graph, BinaryWriter& writer) {
    writer.put(graph.speed_);
    writer.put(graph.projection_->centre());
    writer.put_table(graph.node_places_);
    save_edges(graph.edges_, writer);
    writer.put_table(graph.first_arc_);
    writer.put_column(graph.arcs_, &Arc::target);
    writer.put_column(graph.arcs_, &Arc::edge);
    writer.put_column(graph.arcs_, &Arc::forward);
    writer.put_table(graph.first_point_);
    writer.put_table(graph.points_);
    writer.put_table(graph.plane_points_);
    writer.put_table(graph.metres_along_);
    writer.put_table(graph.edge_components_);
    writer.put_column(graph.components_, &Component::length);
    writer.put_column(graph.components_, &Component::edge_count);
    writer.put<std::uint64_t>(graph.names_.size());
    for (const std::string& name : graph.names_) {
        writer.put_text(name);
    }
}

std::shared_ptr<const RoadGraph> RoadGraphArchive::load(BinaryReader& reader) {
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): the empty graph is for this archive alone.
    const std::shared_ptr<RoadGraph> graph(new RoadGraph());
    graph->speed_ = reader.get<MetresPerSecond>();
    graph->projection_ = std::make_shared<const LocalProjection>(reader.get<GeoPoint>());
    graph->node_places_ = reader.get_table<GeoPoint>();
    graph->edges_ = load_edges(reader);
    graph->first_arc_ = reader.get_table<std::uint32_t>();
    reader.get_column(graph->arcs_, &Arc::target);
    reader.get_column(graph->arcs_, &Arc::edge);
    reader.get_column(graph->arcs_, &Arc::forward);
    graph->first_point_ = reader.get_table<std::uint32_t>();
    graph->points_ = reader.get_table<GeoPoint>();
    graph->plane_points_ = reader.get_table<PlanePoint>();
    graph->metres_along_ = reader.get_table<double>();
    graph->edge_components_ = reader.get_table<ComponentId>();
    reader.get_column(graph->components_, &Component::length);
    reader.get_column(graph->components_, &Component::edge_count);
    for (auto left = reader.get<std::uint64_t>(); left > 0; --left) {
        graph->names_.push_back(reader.get_text());
    }
    const bool fits =
        offsets_fit(graph->first_arc_, graph->node_count(), graph->arcs_.size()) &&
        offsets_fit(graph->first_point_, graph->edge_count(), graph->points_.size()) &&
        graph->plane_points_.size() == graph->points_.size() &&
        graph->metres_along_.size() == graph->points_.size() &&
        graph->edge_components_.size() == graph->edge_count() && graph->speed_.value() > 0.0;
    if (!fits) {
        throw Error(ErrorKind::NetworkFileUnfit,
                    "the network file's tables do not fit together; make it again with "
                    "'cercania network SOURCE -o FILE.cnet'");
    }
    for (const Edge& edge : graph->edges_) {
        graph->total_length_ += edge.length;
    }
    for (const PlanePoint& point : graph->plane_points_) {
        graph->bounds_.include(point);
    }
    return graph;
}

}  // namespace cercania
