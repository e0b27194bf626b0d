#include "core/study/withheld_rows.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using ::testing::ElementsAre;

constexpr double kFive = 5.0;

std::vector<bool> cells(const std::vector<double>& counts) {
    return withheld_cells(counts, kFive);
}

TEST(SmallCount, IsAboveNothingAndBelowTheMinimum) {
    EXPECT_FALSE(is_small_count(0.0, kFive)) << "nobody is nobody's secret";
    EXPECT_TRUE(is_small_count(1.0, kFive));
    EXPECT_TRUE(is_small_count(4.9, kFive));
    EXPECT_FALSE(is_small_count(5.0, kFive));
}

TEST(WithheldCells, WithoutSmallCounts_AreNone) {
    EXPECT_THAT(cells({5.0, 0.0, 40.0}), ElementsAre(false, false, false));
}

TEST(WithheldCells, OneSmallCount_TakesTheNextLeastWithIt) {
    // Beside the total, 3 = 63 - 20 - 40. With 20 gone too, a reader knows 23 of both.
    EXPECT_THAT(cells({3.0, 20.0, 40.0}), ElementsAre(true, true, false));
}

TEST(WithheldCells, TwoThatAreSmallTogether_TakeAThird) {
    // 1 and 2 are withheld, but that they are 3 together is a small count as well.
    EXPECT_THAT(cells({1.0, 2.0, 20.0, 40.0}), ElementsAre(true, true, true, false));
}

TEST(WithheldCells, TwoThatAreEnoughTogether_AreAll) {
    EXPECT_THAT(cells({3.0, 2.0, 20.0, 40.0}), ElementsAre(true, true, false, false));
}

TEST(WithheldCells, ThoseWithoutAnybody_AreNoHelp) {
    EXPECT_THAT(cells({3.0, 0.0, 40.0}), ElementsAre(true, false, true));
}

TEST(WithheldCells, ASmallCountAlone_IsAll) {
    EXPECT_THAT(cells({3.0}), ElementsAre(true));
    EXPECT_THAT(cells({3.0, 0.0}), ElementsAre(true, false));
}

TEST(WithheldRows, SmallDifferences_WithholdTheirRowToo) {
    // served, unserved, gained: 2 people gain care in the first area. The second has 60 people in
    // all, the third 40.
    const std::vector<std::vector<double>> rows = {
        {20.0, 30.0, 2.0}, {30.0, 30.0, 10.0}, {20.0, 20.0, 10.0}};
    EXPECT_THAT(withheld_rows(rows, kFive), ElementsAre(true, false, true));
}

TEST(WithheldRows, Losses_CountAsGainsDo) {
    const std::vector<std::vector<double>> rows = {{20.0, -2.0}, {30.0, -10.0}};
    EXPECT_THAT(withheld_rows(rows, kFive), ElementsAre(true, true));
}

TEST(WithheldRows, RandomTables_TellNoSmallCountByRowOrBySubtraction) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> people(0, 30);
    for (int table = 0; table < 500; ++table) {
        std::vector<std::vector<double>> rows;
        for (int i = 0; i < 12; ++i) {
            rows.push_back({double(people(random)), double(people(random))});
        }
        const std::vector<bool> withheld = withheld_rows(rows, kFive);
        std::vector<double> hidden(2, 0.0);
        std::size_t count = 0;
        std::size_t told = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t column = 0; column < 2; ++column) {
                const bool small = rows[i][column] >= 1.0 && rows[i][column] <= 4.0;
                EXPECT_FALSE(small && !withheld[i]);
                hidden[column] += withheld[i] ? rows[i][column] : 0.0;
            }
            count += withheld[i] ? 1U : 0U;
            told += withheld[i] ? 0U : 1U;
        }
        if (told == 0) {
            continue;
        }
        EXPECT_NE(count, 1U);
        for (const double sum : hidden) {
            EXPECT_FALSE(sum >= 1.0 && sum <= 4.0) << "the rows that are withheld tell " << sum;
        }
    }
}

}  // namespace
}  // namespace cercania
