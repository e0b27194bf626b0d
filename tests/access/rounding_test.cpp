#include "core/access/rounding.h"

#include <cmath>
#include <numeric>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(RoundedToTotal, ThreeThirds_AddUpToTen) {
    // The total is 10, the floors give 9: of equal remainders the first gets the missing one.
    const std::vector<double> values = {10.0 / 3.0, 10.0 / 3.0, 10.0 / 3.0};
    EXPECT_THAT(rounded_to_total(values), ElementsAre(4, 3, 3));
}

TEST(RoundedToTotal, LargestRemainders_GetOneMore) {
    // The total is 6.0; floors 1 + 0 + 3 = 4; remainders 0.4, 0.9, 0.7.
    EXPECT_THAT(rounded_to_total(std::vector{1.4, 0.9, 3.7}), ElementsAre(1, 1, 4));
}

TEST(RoundedToTotal, WholeNumbers_StayAsTheyAre) {
    EXPECT_THAT(rounded_to_total(std::vector{3.0, 0.0, 12.0}), ElementsAre(3, 0, 12));
    EXPECT_THAT(rounded_to_total(std::vector<double>{}), IsEmpty());
}

TEST(RoundedToTotal, NegativeValue_IsABug) {
    EXPECT_THROW(rounded_to_total(std::vector{1.0, -0.5}), BugError);
}

TEST(RoundedToTotal, RandomTables_AddUpAndStayWithinOne) {
    std::mt19937 random(71);
    std::uniform_real_distribution<double> count(0.0, 3000.0);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values(1 + random() % 50);
        for (double& value : values) {
            value = count(random);
        }
        const auto rounded = rounded_to_total(values);
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        EXPECT_EQ(std::accumulate(rounded.begin(), rounded.end(), std::int64_t{0}),
                  std::llround(total));
        for (std::size_t i = 0; i < values.size(); ++i) {
            EXPECT_LT(std::abs(static_cast<double>(rounded[i]) - values[i]), 1.0);
        }
    }
}

}  // namespace
}  // namespace cercania
