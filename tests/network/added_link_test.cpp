// Street costs are monotone under added links: a new street never makes the walk from a place on
// another street longer.

#include <limits>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/network/cost_field.h"
#include "tests/support/ascii_map.h"
#include "tests/support/random_network.h"

namespace cercania::testing {
namespace {

constexpr std::uint32_t kSide = 6;
constexpr double kBlock = 100.0;

using Link = std::pair<std::uint32_t, std::uint32_t>;

/// The links of a grid of 6 x 6 junctions, 100 m apart.
std::vector<Link> grid_links() {
    std::vector<Link> links;
    for (std::uint32_t row = 0; row < kSide; ++row) {
        for (std::uint32_t column = 0; column < kSide; ++column) {
            const std::uint32_t here = row * kSide + column;
            if (column + 1 < kSide) {
                links.emplace_back(here, here + 1);
            }
            if (row + 1 < kSide) {
                links.emplace_back(here, here + kSide);
            }
        }
    }
    return links;
}

std::shared_ptr<const RoadGraph> graph_of(const std::vector<Link>& links) {
    StreetPieces pieces;
    for (std::uint32_t i = 0; i < kSide * kSide; ++i) {
        pieces.junctions.push_back(place_at(kBlock * (i % kSide), kBlock * (i / kSide)));
    }
    for (const auto& [from, to] : links) {
        StreetPiece piece;
        piece.points = {pieces.junctions[from], pieces.junctions[to]};
        piece.from_junction = from;
        piece.to_junction = to;
        pieces.pieces.push_back(piece);
    }
    return std::make_shared<const RoadGraph>(std::move(pieces), MetresPerSecond::of(1.33));
}

/// The cost of every junction that can be reached, by its place, from a facility in the middle of
/// the first link.
std::map<GeoPoint, double> costs_of(const std::vector<Link>& links) {
    const auto graph = graph_of(links);
    const GeoPoint from =
        place_at(kBlock * (links[0].first % kSide), kBlock * (links[0].first / kSide));
    const GeoPoint to =
        place_at(kBlock * (links[0].second % kSide), kBlock * (links[0].second / kSide));
    Seed seed;
    for (std::size_t i = 0; i < graph->edge_count(); ++i) {
        const RoadGraph::Edge& edge = graph->edge(id_at<EdgeId>(i));
        const GeoPoint& a = graph->node_place(edge.from);
        const GeoPoint& b = graph->node_place(edge.to);
        if ((a == from && b == to) || (a == to && b == from)) {
            seed.position = {id_at<EdgeId>(i),
                             edge.length / 2.0,
                             graph->plane_point_at(id_at<EdgeId>(i), edge.length / 2.0),
                             {}};
        }
    }
    CostSearch search(
        std::make_shared<const SearchGraph>(graph, CostUnit::Distance, Direction::Towards));
    const CostField field =
        search.run(std::vector<Seed>{seed}, std::numeric_limits<double>::infinity());
    std::map<GeoPoint, double> costs;
    for (const CostField::NodeCost& node : field.nodes()) {
        costs[graph->node_place(NodeId(node.node))] = node.cost;
    }
    return costs;
}

TEST(AddedLink, OnRandomGrids_NeverRaisesTheCostOfAJunction) {
    std::size_t lowered = 0;
    for (std::uint64_t number = 0; number < 300; ++number) {
        Random random(number);
        std::vector<Link> links;
        std::vector<Link> missing;
        for (const Link& link : grid_links()) {
            (random.chance(0.6) ? links : missing).push_back(link);
        }
        if (links.empty() || missing.empty()) {
            continue;
        }
        const std::map<GeoPoint, double> before = costs_of(links);
        links.push_back(missing[random.below(missing.size())]);
        const std::map<GeoPoint, double> after = costs_of(links);
        for (const auto& [place, cost] : before) {
            ASSERT_EQ(after.count(place), 1U) << "network " << number;
            EXPECT_LE(after.at(place), cost + 1e-9) << "network " << number;
            lowered += after.at(place) < cost - 1.0 ? 1U : 0U;
        }
        lowered += after.size() > before.size() ? 1U : 0U;
    }
    EXPECT_GT(lowered, 100U);  // or the added links would have told nothing
}

}  // namespace
}  // namespace cercania::testing
