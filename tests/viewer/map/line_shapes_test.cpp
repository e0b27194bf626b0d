#include "app/viewer/map/line_shapes.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/viewer/map/label_point.h"

namespace cercania::viewer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

PlaneRing square(double side) {
    return {{0.0, 0.0}, {side, 0.0}, {side, side}, {0.0, side}, {0.0, 0.0}};
}

double area(const PlaneRing& ring) {
    double twice = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        twice += cross(ring[i], ring[i + 1]);
    }
    return std::abs(twice) / 2.0;
}

TEST(Simplified, PointsWithinTolerance_AreDropped) {
    const PlaneLine line = {{0.0, 0.0}, {5.0, 0.4}, {10.0, 0.0}, {10.0, 9.0}};
    EXPECT_THAT(simplified(line, 0.5),
                ElementsAre(PlanePoint{0.0, 0.0}, PlanePoint{10.0, 0.0}, PlanePoint{10.0, 9.0}));
    EXPECT_EQ(simplified(line, 0.3).size(), 4U);
}

TEST(Simplified, WavyLine_StaysWithinTolerance) {
    PlaneLine line;
    for (int i = 0; i <= 400; ++i) {
        line.push_back({i * 1.0, 20.0 * std::sin(i * 0.05)});
    }
    const PlaneLine few = simplified(line, 1.0);
    EXPECT_LT(few.size(), line.size() / 4);
    for (const PlanePoint& point : line) {
        double nearest = 1e9;
        for (std::size_t i = 0; i + 1 < few.size(); ++i) {
            const PlanePoint along = few[i + 1] - few[i];
            const double at = std::clamp(dot(point - few[i], along) / dot(along, along), 0.0, 1.0);
            nearest = std::min(nearest, norm(point - (few[i] + along * at)));
        }
        EXPECT_LE(nearest, 1.0 + 1e-9);
    }
}

TEST(ClippedRing, HalfInside_KeepsThatHalf) {
    const PlaneRing kept = clipped_ring(square(10.0), PlaneBox{5.0, -5.0, 20.0, 20.0});
    EXPECT_DOUBLE_EQ(area(kept), 50.0);
    EXPECT_EQ(kept.front(), kept.back());
}

TEST(ClippedRing, AroundTheBox_BecomesTheBox) {
    EXPECT_DOUBLE_EQ(area(clipped_ring(square(10.0), PlaneBox{2.0, 3.0, 4.0, 6.0})), 6.0);
}

TEST(ClippedRing, BesideTheBox_IsEmpty) {
    EXPECT_THAT(clipped_ring(square(10.0), PlaneBox{11.0, 0.0, 20.0, 10.0}), IsEmpty());
}

TEST(LabelPoint, OfSquare_IsItsMiddle) {
    const std::vector<PlaneRing> rings = {square(100.0)};
    const auto found = label_point(rings, 0.5);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->point.x, 50.0, 1.0);
    EXPECT_NEAR(found->point.y, 50.0, 1.0);
    EXPECT_NEAR(found->room, 50.0, 0.5);
}

TEST(LabelPoint, OfRingWithHole_LiesBesideTheHole) {
    const std::vector<PlaneRing> rings = {
        square(100.0), {{30.0, 10.0}, {30.0, 90.0}, {95.0, 90.0}, {95.0, 10.0}, {30.0, 10.0}}};
    const auto found = label_point(rings, 0.5);
    ASSERT_TRUE(found);
    EXPECT_LT(found->point.x, 30.0);
    EXPECT_NEAR(found->room, 15.0, 1.6);
}

TEST(LabelPoint, WithoutArea_IsNone) {
    const std::vector<PlaneRing> rings = {{{0.0, 0.0}, {10.0, 0.0}, {0.0, 0.0}}};
    EXPECT_FALSE(label_point(rings, 0.5));
}

}  // namespace
}  // namespace cercania::viewer
