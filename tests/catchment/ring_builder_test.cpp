#include "core/catchment/ring_builder.h"

#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_operations.h"

namespace cercania {
namespace {

/// Builds from rings given as lists of point numbers.
PlaneMultiPolygon built(const std::vector<PlanePoint>& points,
                        const std::vector<std::vector<std::uint32_t>>& loops) {
    RingBuilder builder;
    for (const auto& loop : loops) {
        for (std::size_t i = 0; i < loop.size(); ++i) {
            builder.add_line(loop[i], loop[(i + 1) % loop.size()]);
        }
    }
    return builder.build(static_cast<std::uint32_t>(points.size()),
                         [&](std::uint32_t p) { return points[p]; });
}

TEST(RingBuilder, TwoSquaresThatTouchInAPoint_AreTwoPolygons) {
    const std::vector<PlanePoint> points = {{0, 0},   {10, 0},  {10, 10}, {0, 10},
                                            {20, 10}, {20, 20}, {10, 20}};
    const auto polygons = built(points, {{0, 1, 2, 3}, {2, 4, 5, 6}});
    EXPECT_EQ(polygons.size(), 2U);
    EXPECT_TRUE(PolygonOperations().is_valid(polygons));
}

TEST(RingBuilder, HoleThatTouchesTheShell_IsARingOfItsOwn) {
    // The boundary is walked as one line: around the square, and at its corner into the hole.
    const std::vector<PlanePoint> points = {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {3, 6}, {6, 3}};
    const auto polygons = built(points, {{0, 1, 2, 3, 0, 4, 5}});
    ASSERT_EQ(polygons.size(), 1U);
    EXPECT_EQ(polygons[0].rings.size(), 2U);
    EXPECT_TRUE(PolygonOperations().is_valid(polygons));
    // The triangle (0, 0), (3, 6), (6, 3) has the area |3 x 3 - 6 x 6| / 2 = 13.5.
    EXPECT_NEAR(area_of(polygons).value(), 86.5, 1e-9);
}

TEST(RingBuilder, TwoHolesThatTouchTwice_CutAnIslandOff) {
    // Two clockwise holes share points 4 and 5; what they enclose is a polygon of its own.
    const std::vector<PlanePoint> points = {{0, 0},   {40, 0}, {40, 40}, {0, 40},  {20, 10},
                                            {20, 30}, {5, 20}, {15, 20}, {25, 20}, {35, 20}};
    const auto polygons = built(points, {{0, 1, 2, 3}, {4, 6, 5, 7}, {4, 8, 5, 9}});
    EXPECT_EQ(polygons.size(), 2U);
    EXPECT_TRUE(PolygonOperations().is_valid(polygons));
}

TEST(RingBuilder, StepsBelowFiveMillimetres_AreLeftOut) {
    const std::vector<PlanePoint> points = {{0, 0}, {10, 0}, {10, 0.004}, {10, 10}, {0, 10}};
    const auto polygons = built(points, {{0, 1, 2, 3, 4}});
    ASSERT_EQ(polygons.size(), 1U);
    EXPECT_EQ(polygons[0].rings[0].size(), 5U);  // four corners and the first again
}

TEST(RingBuilder, HairThinRing_IsNoPolygon) {
    const std::vector<PlanePoint> points = {{0, 0}, {10, 0}, {10, 0.0008}};
    EXPECT_TRUE(built(points, {{0, 1, 2}}).empty());
}

TEST(RingBuilder, IslandInAHole_HasItsOwnHoles) {
    PlaneMultiPolygon polygons;
    const auto square = [](double low, double high, bool shell) {
        PlaneRing ring = {{low, low}, {high, low}, {high, high}, {low, high}, {low, low}};
        if (!shell) {
            std::reverse(ring.begin(), ring.end());
        }
        return ring;
    };
    polygons = polygons_of_rings(
        {square(40, 60, false), square(0, 100, true), square(10, 90, false), square(30, 70, true)});
    ASSERT_EQ(polygons.size(), 2U);
    EXPECT_EQ(polygons[0].rings[1], square(10, 90, false));
    EXPECT_EQ(polygons[1].rings[1], square(40, 60, false));
}

}  // namespace
}  // namespace cercania
