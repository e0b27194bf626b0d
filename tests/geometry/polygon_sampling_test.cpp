#include "core/geometry/polygon_sampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "core/geometry/polygon_locator.h"

namespace cercania {
namespace {

PlanePolygon box(double x0, double y0, double x1, double y1) {
    return {{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}};
}

/// A star of 3 to 20 corners around (0, 0): never crosses itself, often far from convex.
PlaneRing random_star(std::mt19937& random) {
    const int corners = std::uniform_int_distribution<int>(3, 20)(random);
    std::uniform_real_distribution<double> radius(5.0, 200.0);
    PlaneRing ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * M_PI * i / corners;
        const double r = radius(random);
        ring.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

/// The same ring begun at another corner and run the other way.
PlaneRing rewritten(PlaneRing ring) {
    ring.pop_back();
    std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(ring.size() / 2),
                ring.end());
    std::reverse(ring.begin(), ring.end());
    ring.push_back(ring.front());
    return ring;
}

TEST(SurfacePoint, Box_GivesItsMiddle) {
    // The scan line runs half-way between the heights 0 and 50, the widest stretch is the whole.
    EXPECT_EQ(surface_point({box(0, 0, 100, 50)}), (PlanePoint{50.0, 25.0}));
}

TEST(SurfacePoint, HoleInTheMiddle_AvoidsHole) {
    // Heights are 0, 20, 80, 100; the middle, 50, lies between 20 and 80, so the line runs at 50
    // and is cut by the hole into 0..40 and 80..100.
    PlanePolygon polygon = box(0, 0, 100, 100);
    polygon.rings.push_back(box(40, 20, 80, 80).rings[0]);
    EXPECT_EQ(surface_point({polygon}), (PlanePoint{20.0, 50.0}));
}

TEST(SurfacePoint, TwoParts_TakesTheWider) {
    EXPECT_EQ(surface_point({box(0, 0, 10, 10), box(100, 0, 130, 10)}), (PlanePoint{115.0, 5.0}));
}

TEST(SurfacePoint, PolygonWithoutArea_GivesLeftmostLowestVertex) {
    EXPECT_EQ(surface_point({{{{{5, 5}, {2, 9}, {5, 5}}}}}), (PlanePoint{2.0, 9.0}));
}

TEST(SurfacePoint, RandomStars_LieInsideHoweverTheRingIsWritten) {
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        const PlaneRing ring = random_star(random);
        const PlanePoint point = surface_point({{{ring}}});
        EXPECT_TRUE(PolygonLocator({{{ring}}}).contains(point)) << "star " << i;
        EXPECT_EQ(point, surface_point({{{rewritten(ring)}}})) << "star " << i;
    }
}

TEST(RimSamples, Box_StandInTheMiddlesOfEqualStretches) {
    // 60 m of rim in stretches of 10 m: the first runs from (0, 0) to (10, 0), the last from (0,
    // 10) back to (0, 0).
    const auto samples = rim_samples({box(0, 0, 20, 10)}, Metres::of(10.0));
    ASSERT_EQ(samples.size(), 6u);
    EXPECT_EQ(samples[0].point, (PlanePoint{5.0, 0.0}));
    EXPECT_EQ(samples[2].point, (PlanePoint{20.0, 5.0}));
    EXPECT_EQ(samples[5].point, (PlanePoint{0.0, 5.0}));
    for (const auto& sample : samples) {
        EXPECT_DOUBLE_EQ(sample.weight, 10.0);
    }
}

TEST(RimSamples, HoleAndSecondPart_OnlyOuterRingsOfAllPartsCount) {
    PlanePolygon first = box(0, 0, 20, 10);
    first.rings.push_back(box(5, 5, 6, 6).rings[0]);
    const auto samples = rim_samples({first, box(100, 0, 105, 5)}, Metres::of(10.0));
    double length = 0.0;
    for (const auto& sample : samples) {
        length += sample.weight;
    }
    EXPECT_DOUBLE_EQ(length, 60.0 + 20.0);
    EXPECT_EQ(samples.size(), 6u + 2u);
}

TEST(RimSamples, RandomStars_DoNotDependOnHowTheRingIsWritten) {
    std::mt19937 random(12);
    for (int i = 0; i < 100; ++i) {
        const PlaneRing ring = random_star(random);
        const auto samples = rim_samples({{{ring}}}, Metres::of(7.0));
        const auto again = rim_samples({{{rewritten(ring)}}}, Metres::of(7.0));
        ASSERT_EQ(samples.size(), again.size());
        for (std::size_t k = 0; k < samples.size(); ++k) {
            EXPECT_EQ(samples[k].point, again[k].point) << "star " << i << ", sample " << k;
        }
    }
}

TEST(GroundSamples, Box_GivesGridPointsInside) {
    // Grid points of step 10 stand at 5, 15, 25: inside 0..20 x 0..10 are (5, 5) and (15, 5).
    const auto samples = ground_samples({box(0, 0, 20, 10)}, Metres::of(10.0));
    ASSERT_EQ(samples.size(), 2u);
    EXPECT_EQ(samples[0], (PlanePoint{5.0, 5.0}));
    EXPECT_EQ(samples[1], (PlanePoint{15.0, 5.0}));
}

TEST(GroundSamples, TooSmallForTheGrid_GivesSurfacePoint) {
    const auto samples = ground_samples({box(1, 1, 3, 3)}, Metres::of(10.0));
    ASSERT_EQ(samples.size(), 1u);
    EXPECT_EQ(samples[0], (PlanePoint{2.0, 2.0}));
}

TEST(GroundSamples, Neighbours_ShareOneGrid) {
    const auto left = ground_samples({box(0, 0, 33, 100)}, Metres::of(10.0));
    const auto right = ground_samples({box(33, 0, 100, 100)}, Metres::of(10.0));
    EXPECT_EQ(left.size() + right.size(), 100u);
}

}  // namespace
}  // namespace cercania
