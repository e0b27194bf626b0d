#include "core/catchment/frontage_buffer.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "tests/support/catchment_networks.h"

namespace cercania {
namespace {

using testing::StreetSketch;

/// A polygon of 64 corners in a circle holds this share of its square radius.
const double kDiscArea = 32.0 * std::sin(std::numbers::pi / 32.0);

/// A street of 400 m reached from its middle.
const ReachedStreets kFromTheMiddle = {{EdgeId(0), 0.0, 200.0, 200.0, 0.0, 0},
                                       {EdgeId(0), 200.0, 400.0, 0.0, 200.0, 1}};

double buffer_area(double limit, double access_pace = 1.0,
                   std::optional<std::uint32_t> only = std::nullopt) {
    const auto graph = StreetSketch().street({{0, 0}, {400, 0}}).graph();
    return area_of(frontage_buffer(*graph, kFromTheMiddle, limit, access_pace, Metres::of(50),
                                   PolygonOperations(), only))
        .value();
}

TEST(FrontageBuffer, LimitAboveTheFrontage_WidensTheStreetsReachedWithoutIt) {
    // 100 m - 50 m to either side: 100 m of street, 100 m wide, and a disc of 50 m.
    EXPECT_NEAR(buffer_area(100), 100.0 * 100.0 + kDiscArea * 2500.0, 0.5);
}

TEST(FrontageBuffer, LimitBelowTheFrontage_IsADisc) {
    EXPECT_NEAR(buffer_area(30), kDiscArea * 900.0, 0.1);
}

TEST(FrontageBuffer, CostsInSeconds_TakeTheFrontageAtItsPace) {
    // 50 m at 1.6 s a metre are 80 s: 20 m of street on either side.
    EXPECT_NEAR(buffer_area(100, 1.6), 40.0 * 100.0 + kDiscArea * 2500.0, 0.5);
}

TEST(FrontageBuffer, OnlyOneFacility_WidensItsStreets) {
    EXPECT_NEAR(buffer_area(100, 1.0, 0), 50.0 * 100.0 + kDiscArea * 2500.0, 0.5);
}

TEST(FrontageBuffer, NothingReached_IsEmpty) {
    const auto graph = StreetSketch().street({{0, 0}, {400, 0}}).graph();
    EXPECT_TRUE(frontage_buffer(*graph, {}, 100, 1.0, Metres::of(50), PolygonOperations()).empty());
}

}  // namespace
}  // namespace cercania
