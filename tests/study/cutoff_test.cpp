#include "core/study/cutoff.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace cercania {
namespace {

TEST(Cutoff, DistancesWithUnits_AreMetresInAscendingOrder) {
    const std::vector<Cutoff> cutoffs = parse_cutoffs("1.2km,400m, 800 m");
    ASSERT_EQ(cutoffs.size(), 3U);
    EXPECT_EQ(cutoffs[0].unit, CostUnit::Distance);
    EXPECT_DOUBLE_EQ(cutoffs[0].limit, 400.0);
    EXPECT_DOUBLE_EQ(cutoffs[1].limit, 800.0);
    EXPECT_DOUBLE_EQ(cutoffs[2].limit, 1200.0);
    EXPECT_EQ(cutoffs[2].label(), "1.2km");
}

TEST(Cutoff, TimesWithUnits_AreSeconds) {
    const std::vector<Cutoff> cutoffs = parse_cutoffs("90s,15min,0.5h");
    ASSERT_EQ(cutoffs.size(), 3U);
    EXPECT_EQ(cutoffs[1].unit, CostUnit::Time);
    EXPECT_DOUBLE_EQ(cutoffs[0].limit, 90.0);
    EXPECT_DOUBLE_EQ(cutoffs[1].limit, 900.0);
    EXPECT_DOUBLE_EQ(cutoffs[2].limit, 1800.0);
}

TEST(Cutoff, SameLimitTwice_CountsOnce) {
    EXPECT_EQ(parse_cutoffs("1000m,1km").size(), 1U);
}

struct BadCutoff {
    std::string text;
    std::string said;
};

class BadCutoffs : public ::testing::TestWithParam<BadCutoff> {};

TEST_P(BadCutoffs, Parse_SaysWhatIsWrong) {
    try {
        parse_cutoffs(GetParam().text);
        FAIL() << "'" << GetParam().text << "' was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_NE(error.message().find(GetParam().said), std::string::npos) << error.message();
    }
}

INSTANTIATE_TEST_SUITE_P(Words, BadCutoffs,
                         ::testing::Values(BadCutoff{"800", "has no unit"},
                                           BadCutoff{"0m", "is not above zero"},
                                           BadCutoff{"-5min", "is not above zero"},
                                           BadCutoff{"15 minutes", "unknown unit 'minutes'"},
                                           BadCutoff{"far", "does not begin with a number"},
                                           BadCutoff{"nanm", "does not begin with a number"},
                                           BadCutoff{"400m,5min", "cannot stand beside"},
                                           BadCutoff{"", "does not begin with a number"},
                                           BadCutoff{"400m,", "does not begin with a number"}));

}  // namespace
}  // namespace cercania
