#include "core/network/walking_slope.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

namespace cercania {
namespace {

/// Tobler 1993, km/h: 6 exp(-3.5 |S + 0.05|). At 0: 6 exp(-0.175) = 5.0367; at -0.05 the fastest,
/// 6; at +0.10: 6 exp(-0.525) = 3.5493; at -0.10 as at 0, both being 0.05 away from the fastest.
TEST(ToblerSpeed, PublishedGradients_HaveTheirSpeeds) {
    EXPECT_NEAR(tobler_speed(0.0), 5.0367, 5e-5);
    EXPECT_NEAR(tobler_speed(-0.05), 6.0, 1e-12);
    EXPECT_NEAR(tobler_speed(0.10), 3.5493, 5e-5);
    EXPECT_NEAR(tobler_speed(-0.10), 5.0367, 5e-5);
}

/// Speeds by angle as tabulated, to two decimals, under "Sample values" of Wikipedia's "Tobler's
/// hiking function"; the gradient is the angle's tangent.
TEST(ToblerSpeed, PublishedTable_IsReproducedToItsLastDecimal) {
    struct Row {
        double degrees;
        double kilometres_per_hour;
    };
    const std::vector<Row> table = {
        {-60, 0.02}, {-50, 0.11}, {-40, 0.38}, {-30, 0.95}, {-25, 1.40}, {-20, 2.00}, {-15, 2.80},
        {-10, 3.86}, {-5, 5.26},  {0, 5.04},   {1, 4.74},   {5, 3.71},   {10, 2.72},  {15, 1.97},
        {20, 1.41},  {25, 0.98},  {30, 0.67},  {40, 0.27},  {50, 0.08},
    };
    for (const Row& row : table) {
        const double gradient = std::tan(row.degrees * std::numbers::pi / 180.0);
        EXPECT_NEAR(tobler_speed(gradient), row.kilometres_per_hour, 0.005) << row.degrees;
    }
}

/// Irmischer & Clarke 2018, m/s: 0.11 + exp(-(100 S + 5)^2 / 1800). At -0.05 the fastest, 1.11; at
/// 0: 0.11 + exp(-25/1800) = 1.0962; at +0.10: 0.11 + exp(-225/1800) = 0.9925; at +0.25: 0.11 +
/// exp(-900/1800) = 0.7165; as far below the fastest slope as above it, the same. These are figures
/// of the formula, reckoned by hand: no table of speeds by its authors was found to hold it to.
TEST(IrmischerClarkeSpeed, Gradients_HaveTheSpeedsOfTheFormula) {
    EXPECT_NEAR(irmischer_clarke_speed(-0.05), 1.11, 1e-12);
    EXPECT_NEAR(irmischer_clarke_speed(0.0), 1.0962, 5e-5);
    EXPECT_NEAR(irmischer_clarke_speed(0.10), 0.9925, 5e-5);
    EXPECT_NEAR(irmischer_clarke_speed(0.25), 0.7165, 5e-5);
    EXPECT_NEAR(irmischer_clarke_speed(-0.35), 0.7165, 5e-5);
}

/// v = v0 exp(-3.5 |S + 0.05| + 0.175), so the time grows by exp(3.5 |S + 0.05| - 0.175).
TEST(SlopeResponse, Tobler_IsScaledToTheFlat) {
    const SlopeResponse tobler = {SlopeResponse::Kind::Tobler, {}, 0.0, 0.0};
    EXPECT_EQ(tobler.time_factor(0.0), 1.0);
    EXPECT_NEAR(tobler.time_factor(0.10), std::exp(0.35), 1e-12);
    EXPECT_NEAR(tobler.time_factor(-0.05), std::exp(-0.175), 1e-12);
}

TEST(SlopeResponse, Table_IsReadAlongStraightLinesAndHeldBeyondItsEnds) {
    const SlopeResponse table = {
        SlopeResponse::Kind::Table, {{-0.1, 1.5}, {0.0, 1.0}, {0.1, 3.0}}, 0.0, 0.0};
    EXPECT_DOUBLE_EQ(table.time_factor(0.0), 1.0);
    EXPECT_DOUBLE_EQ(table.time_factor(0.05), 2.0);
    EXPECT_DOUBLE_EQ(table.time_factor(-0.05), 1.25);
    EXPECT_DOUBLE_EQ(table.time_factor(0.5), 3.0);
    EXPECT_DOUBLE_EQ(table.time_factor(-0.5), 1.5);
}

TEST(SlopeResponse, SteepestSlopes_AreOfEachDirection) {
    const SlopeResponse response = {SlopeResponse::Kind::None, {}, 0.08, 0.12};
    EXPECT_TRUE(response.passable(0.08));
    EXPECT_FALSE(response.passable(0.09));
    EXPECT_TRUE(response.passable(-0.12));
    EXPECT_FALSE(response.passable(-0.13));
    EXPECT_TRUE(response.heeds_heights());
    EXPECT_FALSE(SlopeResponse().heeds_heights());
}

/// There and back costs more on any slope: the way up takes longer than on the flat, and so do both
/// together: by Tobler the product of both factors is 1 up to 5 % and beyond it grows.
TEST(SlopeResponse, ThereAndBackUpAHill_CostsMoreThanOnTheFlat) {
    for (const auto kind : {SlopeResponse::Kind::Tobler, SlopeResponse::Kind::IrmischerClarke}) {
        const SlopeResponse response = {kind, {}, 0.0, 0.0};
        for (const double gradient : {0.01, 0.03, 0.05, 0.1, 0.2, 0.4}) {
            EXPECT_GT(response.time_factor(gradient), 1.0) << gradient;
            EXPECT_GT(response.time_factor(gradient) + response.time_factor(-gradient), 2.0)
                << gradient;
        }
    }
}

}  // namespace
}  // namespace cercania
