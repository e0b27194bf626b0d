#include "app/viewer/map/prepared_streets.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/street_joiner.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

double length_of(const PlaneLine& line) {
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        length += norm(line[i + 1] - line[i]);
    }
    return length;
}

TEST(JoinStreets, FinestStep_KeepsEveryMetre) {
    const RoadGraph& graph = *sample_scene()->graph;
    double drawn = 0.0;
    for (const StreetChain& chain : join_streets(graph, zoom_steps().back(), true)) {
        drawn += length_of(chain.points);
    }
    double whole = 0.0;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const auto points = graph.plane_points(id_at<EdgeId>(i));
        whole += length_of({points.begin(), points.end()});
    }
    EXPECT_NEAR(drawn, whole, 1e-6 * whole);
}

TEST(JoinStreets, WithNamesOrWithout_MakesFewerChainsThanThereArePieces) {
    const RoadGraph& graph = *sample_scene()->graph;
    const auto by_name = join_streets(graph, zoom_steps().back(), true);
    const auto by_kind = join_streets(graph, zoom_steps().back(), false);
    EXPECT_LT(by_name.size(), graph.edge_count() / 2) << "a street's name runs on at a crossing";
    EXPECT_LT(by_kind.size(), graph.edge_count());
}

TEST(JoinStreets, FarthestStep_KeepsMainStreetsOnly) {
    for (const StreetChain& chain :
         join_streets(*sample_scene()->graph, zoom_steps().front(), false)) {
        EXPECT_EQ(chain.kind, StreetKind::Main);
        EXPECT_GE(length_of(chain.points), 150.0);
    }
}

TEST(StreetChains, NearBox_AreAllThatHaveASegmentThere) {
    const auto& graph = sample_scene()->graph;
    const PreparedStreets streets(graph);
    const StreetChains& chains = streets.at(zoom_step_of(3.0));
    const PlaneBox all = graph->bounds();
    const PlaneBox box{all.min_x + 300.0, all.min_y + 300.0, all.min_x + 700.0, all.min_y + 800.0};
    const auto near = chains.near(box);
    EXPECT_TRUE(std::ranges::is_sorted(near));
    EXPECT_LT(near.size(), chains.size());
    for (std::uint32_t i = 0; i < chains.size(); ++i) {
        const PlaneLine& line = chains.chain(i).points;
        const bool has_point_inside =
            std::ranges::any_of(line, [&](PlanePoint point) { return box.contains(point); });
        if (has_point_inside) {
            EXPECT_TRUE(std::ranges::binary_search(near, i)) << i;
        }
    }
}

TEST(ZoomSteps, EveryScale_BelongsToItsRange) {
    EXPECT_EQ(zoom_step_of(60.0), 0U);
    EXPECT_EQ(zoom_step_of(40.0), 1U);
    EXPECT_EQ(zoom_step_of(19.0), 2U);
    EXPECT_EQ(zoom_step_of(5.0), 4U);
    EXPECT_EQ(zoom_step_of(1.9), 5U);
    EXPECT_EQ(zoom_step_of(0.2), 5U);
}

}  // namespace
}  // namespace cercania::viewer
