#include "core/catchment/barrier_shadow.h"

#include <cmath>
#include <numbers>
#include <random>

#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"
#include "tests/support/catchment_networks.h"
#include "tests/support/catchment_oracle.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::distance_to_rings;
using testing::random_network;
using testing::StreetSketch;

StreetCells cells_of(const RoadGraph& graph) {
    Diagnostics diagnostics;
    return StreetCells::build(graph, all_usable(graph), {}, diagnostics);
}

PlaneMultiPolygon shadow_of(const RoadGraph& graph, std::vector<PlaneLine> barriers) {
    return barrier_shadow(cells_of(graph), BarrierIndex(std::move(barriers)), PolygonOperations());
}

TEST(BarrierIndex, LegThroughAWall_Crosses) {
    const BarrierIndex barriers({{{0, 10}, {100, 10}}});
    EXPECT_TRUE(barriers.crosses({50, 20}, {50, 0}));
    EXPECT_FALSE(barriers.crosses({50, 9}, {50, 0}));
    EXPECT_FALSE(barriers.crosses({120, 20}, {120, 0}));
}

TEST(BarrierIndex, LegThroughTheJointOfTwoWalls_Crosses) {
    const BarrierIndex barriers({{{0, 10}, {50, 10}, {100, 12}}});
    EXPECT_TRUE(barriers.crosses({50, 20}, {50, 0}));
}

TEST(BarrierIndex, WallAlongTheStreet_BarsNobody) {
    const BarrierIndex barriers({{{0, 0}, {100, 0}}});
    EXPECT_FALSE(barriers.crosses({50, 20}, {50, 0}));
}

TEST(BarrierIndex, NoBarriers_BarNobody) {
    EXPECT_FALSE(BarrierIndex({}).crosses({50, 20}, {50, 0}));
}

TEST(BarrierIndex, LongWall_IsFoundAnywhereAlongIt) {
    const BarrierIndex barriers({{{0, 0}, {90000, 50000}}, {{-500, 300}, {-400, 300}}});
    // At x = 45000 the wall is at y = 25000.
    EXPECT_TRUE(barriers.crosses({45000, 25010}, {45000, 24990}));
    EXPECT_FALSE(barriers.crosses({45000, 25010}, {45000, 25005}));
}

TEST(BarrierShadow, WallBesideAStreet_ShadesTheStripBeyondIt) {
    const auto graph = StreetSketch().street({{0, 0}, {200, 0}}).graph();
    const auto shadow = shadow_of(*graph, {{{50, 20}, {90, 20}}});
    // 40 m long, from 20 m to 50 m off the street.
    EXPECT_NEAR(area_of(shadow).value(), 40.0 * 30.0, 0.5);
}

TEST(BarrierShadow, WallAroundADeadEnd_ShadesASector) {
    const auto graph = StreetSketch().street({{0, 0}, {200, 0}}).graph();
    // Seen from (0, 0) the wall from (-10, -10) to (-10, 10) spans a right angle. The sector of
    // 50 m has a quarter of a disc, 625 pi, less the triangle of 100 m2 before the wall; chords cut
    // off less than 2/3 x 0.1 m x 79 m.
    const auto shadow = shadow_of(*graph, {{{-10, -10}, {-10, 10}}});
    EXPECT_NEAR(area_of(shadow).value(), 625.0 * std::numbers::pi - 100.0, 5.3);
}

TEST(BarrierShadow, WallBeyondTheFrontage_ShadesNothing) {
    const auto graph = StreetSketch().street({{0, 0}, {200, 0}}).graph();
    EXPECT_TRUE(shadow_of(*graph, {{{0, 60}, {200, 60}}}).empty());
}

TEST(BarrierShadow, WallAcrossTheStreet_ShadesNothing) {
    const auto graph = StreetSketch().street({{0, 0}, {200, 0}}).graph();
    EXPECT_LE(area_of(shadow_of(*graph, {{{100, -40}, {100, 40}}})).value(), 0.1);
}

TEST(BarrierShadow, RandomNetworksAndWalls_ShadowIsExactlyWhereLegsCross) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto graph = random_network(seed).graph;
        const StreetIndex streets(*graph, all_usable(*graph));
        std::mt19937_64 random(seed);
        std::uniform_real_distribution<double> east(graph->bounds().min_x - 50.0,
                                                    graph->bounds().max_x + 50.0);
        std::uniform_real_distribution<double> north(graph->bounds().min_y - 50.0,
                                                     graph->bounds().max_y + 50.0);
        std::vector<PlaneLine> walls;
        for (int i = 0; i < 6; ++i) {
            walls.push_back({{east(random), north(random)},
                             {east(random), north(random)},
                             {east(random), north(random)}});
        }
        const BarrierIndex barriers(walls);
        const PolygonOperations operations;
        const auto shadow = barrier_shadow(cells_of(*graph), barriers, operations);
        EXPECT_EQ(operations.invalidity(shadow), std::nullopt) << "network " << seed;
        const PolygonLocator locator(shadow);
        for (int i = 0; i < 400; ++i) {
            const PlanePoint p{east(random), north(random)};
            const auto street = streets.nearest(p, Metres::of(49.8));
            const bool expected = street && barriers.crosses(p, street->point);
            if (street && expected != locator.contains(p)) {
                EXPECT_LE(distance_to_rings(shadow, p), 0.25)
                    << "network " << seed << " at " << p.x << ", " << p.y;
            }
        }
    }
}

}  // namespace
}  // namespace cercania
