#include "core/geometry/polygon_locator.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace cercania {
namespace {

PlanePolygon box(double x0, double y0, double x1, double y1) {
    return {{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}};
}

PlanePolygon framed_box() {
    PlanePolygon polygon = box(0, 0, 100, 100);
    polygon.rings.push_back(box(40, 40, 60, 60).rings[0]);
    return polygon;
}

TEST(PolygonLocator, Contains_KnowsInsideHoleAndOutside) {
    const PolygonLocator locator({framed_box()});
    EXPECT_TRUE(locator.contains({10, 50}));
    EXPECT_FALSE(locator.contains({50, 50}));
    EXPECT_FALSE(locator.contains({-1, 50}));
    EXPECT_FALSE(locator.contains({50, 101}));
}

TEST(PolygonLocator, OnBorder_TakesAMicrometreNotAMillimetre) {
    const PolygonLocator locator({framed_box()});
    EXPECT_TRUE(locator.on_border({0, 50}));
    EXPECT_TRUE(locator.on_border({100, 100}));
    EXPECT_TRUE(locator.on_border({40, 50}));
    EXPECT_TRUE(locator.on_border({100 + 5e-7, 50}));
    EXPECT_FALSE(locator.on_border({100.001, 50}));
    EXPECT_FALSE(locator.on_border({20, 20}));
}

TEST(PolygonLocator, InsideParts_LineAcrossHole_GivesTwoParts) {
    // From x = -100 to 200, 300 m: inside from 100 to 140 and from 160 to 200 along it.
    const auto parts = PolygonLocator({framed_box()}).inside_parts({-100, 50}, {200, 50});
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_DOUBLE_EQ(parts[0].from, 100.0 / 300.0);
    EXPECT_DOUBLE_EQ(parts[0].to, 140.0 / 300.0);
    EXPECT_DOUBLE_EQ(parts[1].from, 160.0 / 300.0);
    EXPECT_DOUBLE_EQ(parts[1].to, 200.0 / 300.0);
}

TEST(PolygonLocator, InsideParts_LineWholelyInside_GivesOneWholePart) {
    const auto parts = PolygonLocator({box(0, 0, 100, 100)}).inside_parts({10, 10}, {90, 70});
    ASSERT_EQ(parts.size(), 1u);
    EXPECT_EQ(parts[0].from, 0.0);
    EXPECT_EQ(parts[0].to, 1.0);
}

TEST(PolygonLocator, InsideParts_LineAlongSharedEdge_BelongsToOneNeighbour) {
    const PolygonLocator left({box(0, 0, 50, 100)});
    const PolygonLocator right({box(50, 0, 100, 100)});
    const std::size_t parts = left.inside_parts({50, 10}, {50, 90}).size() +
                              right.inside_parts({50, 10}, {50, 90}).size();
    EXPECT_EQ(parts, 1u);
}

TEST(PolygonLocator, NoPolygon_ContainsNothing) {
    const PolygonLocator locator({});
    EXPECT_FALSE(locator.contains({0, 0}));
    EXPECT_FALSE(locator.on_border({0, 0}));
    EXPECT_TRUE(locator.inside_parts({0, 0}, {1, 1}).empty());
}

/// The bands only speed things up: a plain loop over all edges says the same.
TEST(PolygonLocator, RandomPoints_AgreeWithPlainEvenOddLoop) {
    std::mt19937 random(21);
    std::uniform_real_distribution<double> radius(5.0, 200.0);
    std::uniform_real_distribution<double> spot(-210.0, 210.0);
    PlaneRing ring;
    for (int i = 0; i < 300; ++i) {
        const double angle = 2.0 * M_PI * i / 300.0;
        const double r = radius(random);
        ring.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    const PolygonLocator locator({{{ring}}});
    std::size_t inside_count = 0;
    for (int k = 0; k < 5000; ++k) {
        const PlanePoint p{spot(random), spot(random)};
        bool inside = false;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const PlanePoint a = ring[i];
            const PlanePoint b = ring[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) {
                inside = !inside;
            }
        }
        EXPECT_EQ(locator.contains(p), inside) << p.x << " " << p.y;
        inside_count += inside ? 1 : 0;
    }
    EXPECT_GT(inside_count, 500u);
}

}  // namespace
}  // namespace cercania
