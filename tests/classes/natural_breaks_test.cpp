#include "core/classes/natural_breaks.h"

#include <algorithm>
#include <limits>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

double deviations(std::span<const double> values) {
    double mean = 0.0;
    for (const double value : values) {
        mean += value / static_cast<double>(values.size());
    }
    double sum = 0.0;
    for (const double value : values) {
        sum += (value - mean) * (value - mean);
    }
    return sum;
}

double cost_of(std::span<const double> sorted, const std::vector<double>& limits) {
    double cost = 0.0;
    std::size_t begin = 0;
    for (const double limit : limits) {
        std::size_t end = begin;
        while (end < sorted.size() && sorted[end] <= limit) {
            ++end;
        }
        cost += end > begin ? deviations(sorted.subspan(begin, end - begin)) : 0.0;
        begin = end;
    }
    return cost;
}

/// The least cost of any grouping into so many classes, by trying them all.
double least_cost(std::span<const double> sorted, std::size_t classes) {
    if (classes == 1) {
        return deviations(sorted);
    }
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t last = classes - 1; last < sorted.size(); ++last) {
        least = std::min(
            least, least_cost(sorted.first(last), classes - 1) + deviations(sorted.subspan(last)));
    }
    return least;
}

TEST(NaturalBreaks, TwoClusters_BreakBetweenThem) {
    // Deviations of {1, 2, 3} and {10, 11, 12}: 2 + 2. Any other break costs more.
    EXPECT_THAT(natural_breaks(std::vector<double>{1, 2, 3, 10, 11, 12}, 2), ElementsAre(3, 12));
}

TEST(NaturalBreaks, ThreeClasses_FollowTheTableWorkedByHand) {
    // {4, 5} {9, 10} {18} costs 0.5 + 0.5 + 0 = 1; the next best, {4} {5, 9, 10} {18}, costs 14.
    EXPECT_THAT(natural_breaks(std::vector<double>{4, 5, 9, 10, 18}, 3), ElementsAre(5, 10, 18));
}

TEST(NaturalBreaks, WeightOfEqualValues_MovesTheBreak) {
    // {1, 1, 1, 1, 3} {6}: 4 x 0.4^2 + 1.6^2 = 3.2; {1, 1, 1, 1} {3, 6}: 4.5.
    EXPECT_THAT(natural_breaks(std::vector<double>{1, 1, 1, 1, 3, 6}, 2), ElementsAre(3, 6));
    // {0, 3} {6}: 4.5; {0} {3, 6}: 4.5. Of equally good breaks the lower.
    EXPECT_THAT(natural_breaks(std::vector<double>{0, 3, 6}, 2), ElementsAre(0, 6));
}

TEST(NaturalBreaks, FewerValuesThanClasses_GivesOneClassEach) {
    EXPECT_THAT(natural_breaks(std::vector<double>{2, 2, 7}, 5), ElementsAre(2, 7));
    EXPECT_THAT(natural_breaks(std::vector<double>{3, 3}, 4), ElementsAre(3));
    EXPECT_THAT(natural_breaks(std::vector<double>{}, 4), IsEmpty());
}

TEST(NaturalBreaks, RandomValues_AreGroupedAsWellAsByTryingAll) {
    std::mt19937 random(7);  // NOLINT: the same every time
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values(3 + random() % 9);
        for (double& value : values) {
            value = 1e6 + static_cast<double>(random() % 40);
        }
        std::sort(values.begin(), values.end());
        for (std::size_t classes = 1; classes <= 4; ++classes) {
            const std::vector<double> limits = natural_breaks(values, classes);
            if (limits.size() == classes) {
                EXPECT_NEAR(cost_of(values, limits), least_cost(values, classes), 1e-6);
            }
        }
    }
}

TEST(NaturalBreaks, ManyValues_TakeNoTimeSquared) {
    std::vector<double> values(40'000);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<double>(i) + (i >= 20'000 ? 1e6 : 0.0);
    }
    EXPECT_THAT(natural_breaks(values, 2), ElementsAre(19'999, 1'039'999));
    EXPECT_EQ(natural_breaks(values, 7).size(), 7U);
}

}  // namespace
}  // namespace cercania
