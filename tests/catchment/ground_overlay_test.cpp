#include "core/catchment/ground_overlay.h"

#include <gtest/gtest.h>

#include "core/catchment/catchment_polygon.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"
#include "core/geometry/polygon_operations.h"
#include "tests/support/random_network.h"

namespace cercania {
namespace {

using testing::Random;

PlanePolygon square(double west, double south, double side) {
    return {{{{west, south},
              {west + side, south},
              {west + side, south + side},
              {west, south + side},
              {west, south}}}};
}

double area(const PlaneMultiPolygon& polygons) {
    return area_of(polygons).value();
}

TEST(GroundOverlay, SquaresThatCross_AreCutAtTheirCorners) {
    const auto overlay = overlay_ground({square(0, 0, 100)}, {square(50, 50, 100)});
    ASSERT_TRUE(overlay.has_value());
    EXPECT_NEAR(area(overlay->common), 2500.0, 1e-6);
    EXPECT_NEAR(area(overlay->only_first), 7500.0, 1e-6);
    EXPECT_NEAR(area(overlay->only_second), 7500.0, 1e-6);
}

TEST(GroundOverlay, OneInsideTheOther_LeavesAHole) {
    const auto overlay = overlay_ground({square(0, 0, 100)}, {square(40, 40, 10)});
    ASSERT_TRUE(overlay.has_value());
    ASSERT_EQ(overlay->only_first.size(), 1U);
    EXPECT_EQ(overlay->only_first.front().rings.size(), 2U);
    EXPECT_TRUE(overlay->only_second.empty());
    EXPECT_NEAR(area(overlay->common), 100.0, 1e-6);
}

TEST(GroundOverlay, SharedSide_BelongsToNeither) {
    // The second has a corner in the middle of the side that they share, a millimetre off it.
    const PlanePolygon beside = {{{{100.0, 0.0},
                                   {200.0, 0.0},
                                   {200.0, 100.0},
                                   {100.0, 100.0},
                                   {100.001, 50.0},
                                   {100.0, 0.0}}}};
    const auto overlay = overlay_ground({square(0, 0, 100)}, {beside});
    ASSERT_TRUE(overlay.has_value());
    EXPECT_TRUE(overlay->common.empty());
    EXPECT_NEAR(area(overlay->only_first), 10000.0, 0.5);
    EXPECT_NEAR(area(overlay->only_second), 10000.0, 0.5);
}

TEST(GroundOverlay, SameGround_IsAllCommon) {
    const PlaneMultiPolygon ground = {square(0, 0, 100), square(300, 0, 50)};
    const auto overlay = overlay_ground(ground, ground);
    ASSERT_TRUE(overlay.has_value());
    EXPECT_NEAR(area(overlay->common), 12500.0, 1e-6);
    EXPECT_TRUE(overlay->only_first.empty());
    EXPECT_TRUE(overlay->only_second.empty());
}

/// Catchments of two places of a random network, which share much of their outlines.
TEST(GroundOverlay, CatchmentsOfRandomNetworks_AreWhatGeosSays) {
    const PolygonOperations operations;
    std::size_t overlaid = 0;
    std::size_t left_to_geos = 0;
    for (std::uint64_t number = 1; number <= 150; ++number) {
        SCOPED_TRACE(number);
        Random random(number);
        const auto graph = std::make_shared<const RoadGraph>(testing::random_streets(random),
                                                             MetresPerSecond::of(1.25));
        const std::vector<std::uint8_t> usable(graph->edge_count(), 1);
        Diagnostics diagnostics;
        CatchmentPolygons polygons(StreetCells::build(*graph, usable, {}, diagnostics));
        CostSearch search(
            std::make_shared<const SearchGraph>(graph, CostUnit::Distance, Direction::Towards));
        const auto catchment = [&](double limit) {
            const Seed seed = {testing::random_position(random, *graph), 0};
            return polygons.polygon(search.run(std::span(&seed, 1), limit).reached(limit), limit,
                                    1.0);
        };
        const PlaneMultiPolygon first = catchment(200.0);
        const PlaneMultiPolygon second = catchment(250.0);
        const auto overlay = overlay_ground(first, second);
        if (!overlay) {
            ++left_to_geos;
            continue;
        }
        ++overlaid;
        const double tolerance = 1.0 + 1e-5 * (area(first) + area(second));
        EXPECT_NEAR(area(overlay->common), area(operations.intersection(first, second)), tolerance);
        EXPECT_NEAR(area(overlay->only_first), area(operations.difference(first, second)),
                    tolerance);
        EXPECT_NEAR(area(overlay->only_second), area(operations.difference(second, first)),
                    tolerance);
        const PolygonLocator in_first(first);
        const PolygonLocator in_second(second);
        const PolygonLocator in_common(overlay->common);
        for (int i = 0; i < 200; ++i) {
            const PlanePoint point = {random.between(-450.0, 450.0), random.between(-450.0, 450.0)};
            EXPECT_EQ(in_common.contains(point),
                      in_first.contains(point) && in_second.contains(point));
        }
    }
    EXPECT_GT(overlaid, 9 * left_to_geos);
}

}  // namespace
}  // namespace cercania
