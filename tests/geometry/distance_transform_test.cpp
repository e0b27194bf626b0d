#include "core/geometry/distance_transform.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>

namespace cercania {
namespace {

TEST(DistanceTransform, OneMarkedCell_GivesEuclideanDistances) {
    // x . .      0 1 2
    // . . .  ->  1 √2 √5
    const std::vector<std::uint8_t> marked = {1, 0, 0, 0, 0, 0};
    const auto distances = distance_transform(marked, 3, 2);
    EXPECT_FLOAT_EQ(distances[0], 0.0F);
    EXPECT_FLOAT_EQ(distances[2], 2.0F);
    EXPECT_FLOAT_EQ(distances[4], std::sqrt(2.0F));
    EXPECT_FLOAT_EQ(distances[5], std::sqrt(5.0F));
}

TEST(DistanceTransform, NothingMarked_IsInfinite) {
    for (const float distance : distance_transform(std::vector<std::uint8_t>(6, 0), 2, 3)) {
        EXPECT_EQ(distance, std::numeric_limits<float>::infinity());
    }
}

TEST(DistanceTransform, RandomCells_AgreeWithTryingAllPairs) {
    std::mt19937 random(41);
    constexpr std::size_t kColumns = 37;
    constexpr std::size_t kRows = 23;
    for (int round = 0; round < 5; ++round) {
        std::vector<std::uint8_t> marked(kColumns * kRows, 0);
        for (int i = 0; i < 12; ++i) {
            marked[std::uniform_int_distribution<std::size_t>(0, marked.size() - 1)(random)] = 1;
        }
        const auto distances = distance_transform(marked, kColumns, kRows);
        for (std::size_t cell = 0; cell < marked.size(); ++cell) {
            double nearest = std::numeric_limits<double>::infinity();
            for (std::size_t other = 0; other < marked.size(); ++other) {
                if (marked[other] != 0) {
                    const auto dx = double(cell % kColumns) - double(other % kColumns);
                    const auto dy = double(cell / kColumns) - double(other / kColumns);
                    nearest = std::min(nearest, std::hypot(dx, dy));
                }
            }
            EXPECT_NEAR(double(distances[cell]), nearest, 1e-5);
        }
    }
}

}  // namespace
}  // namespace cercania
