#include "core/geometry/area_index.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

PlaneMultiPolygon box(double x0, double y0, double x1, double y1) {
    return {{{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}}};
}

TEST(AreaIndex, SharedBorder_BelongsToLowestArea) {
    const std::vector<PlaneMultiPolygon> areas = {box(50, 0, 100, 100), box(0, 0, 50, 100)};
    const AreaIndex index(areas);
    EXPECT_EQ(index.first_containing({50, 50}), 0u);
    EXPECT_EQ(index.first_containing({49, 50}), 1u);
    EXPECT_EQ(index.first_containing({0, 0}), 1u);
    EXPECT_EQ(index.first_containing({101, 50}), std::nullopt);
    EXPECT_THAT(index.all_around({50, 50}), IsEmpty());
}

TEST(AreaIndex, OverlappingAreas_AllAreNamed) {
    const std::vector<PlaneMultiPolygon> areas = {box(0, 0, 60, 10), {}, box(40, 0, 100, 10)};
    const AreaIndex index(areas);
    EXPECT_THAT(index.all_around({50, 5}), ElementsAre(0u, 2u));
    EXPECT_THAT(index.all_around({70, 5}), ElementsAre(2u));
    EXPECT_EQ(index.first_containing({50, 5}), 0u);
}

TEST(AreaIndex, NoAreas_ContainsNothing) {
    EXPECT_EQ(AreaIndex(std::vector<PlaneMultiPolygon>{}).first_containing({0, 0}), std::nullopt);
}

/// A chequerboard of 20 x 20 fields: each point lies in the field of its tens.
TEST(AreaIndex, Chequerboard_FindsTheFieldOfEveryPoint) {
    std::vector<PlaneMultiPolygon> fields;
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 20; ++column) {
            fields.push_back(box(column * 10, row * 10, column * 10 + 10, row * 10 + 10));
        }
    }
    const AreaIndex index(fields);
    std::mt19937 random(31);
    std::uniform_real_distribution<double> spot(0.0, 200.0);
    for (int i = 0; i < 2000; ++i) {
        const PlanePoint point{spot(random), spot(random)};
        const auto expected = static_cast<std::uint32_t>(point.y / 10.0) * 20 +
                              static_cast<std::uint32_t>(point.x / 10.0);
        EXPECT_EQ(index.first_containing(point), expected);
    }
}

}  // namespace
}  // namespace cercania
