#include "tests/support/town.h"

#include <stdexcept>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace cercania::testing {
namespace {

StreetIndex index_of_all(const RoadGraph& graph) {
    return StreetIndex(graph, std::vector<std::uint8_t>(graph.edge_count(), 1));
}

}  // namespace

Town::Town(std::string_view drawing, MetresPerSecond speed)
    : map_(drawing), graph_(map_.graph(speed)), index_(index_of_all(*graph_)) {}

Town::Town(const AsciiMap& map, StreetPieces pieces, MetresPerSecond speed)
    : map_(map),
      graph_(std::make_shared<const RoadGraph>(std::move(pieces), speed)),
      index_(index_of_all(*graph_)) {}

StreetPosition Town::position(char place) const {
    const PlanePoint point = graph_->projection().to_plane(map_.place(place));
    const auto found = index_.nearest(point, Metres::of(250.0));
    if (!found) {
        throw std::invalid_argument(fmt::format("'{}' is far from every street", place));
    }
    return *found;
}

EdgeId Town::edge(char from, char to) const {
    const GeoPoint& a = map_.place(from);
    const GeoPoint& b = map_.place(to);
    for (std::size_t i = 0; i < graph_->edge_count(); ++i) {
        const RoadGraph::Edge& edge = graph_->edge(id_at<EdgeId>(i));
        const GeoPoint& first = graph_->node_place(edge.from);
        const GeoPoint& last = graph_->node_place(edge.to);
        if ((first == a && last == b) || (first == b && last == a)) {
            return id_at<EdgeId>(i);
        }
    }
    throw std::invalid_argument(fmt::format("no street from '{}' to '{}'", from, to));
}

CostField Town::field(std::string_view facilities, const Search& search) const {
    std::vector<Seed> seeds;
    for (std::uint32_t i = 0; i < facilities.size(); ++i) {
        seeds.push_back({position(facilities[i]), i});
    }
    CostSearch run(std::make_shared<const SearchGraph>(graph_, search.unit, search.direction));
    return run.run(seeds, search.limit);
}

double Town::cost(const CostField& field, char place) const {
    const auto found = field.at(position(place));
    return found ? found->cost : std::numeric_limits<double>::infinity();
}

}  // namespace cercania::testing
