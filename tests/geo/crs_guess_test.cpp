#include "core/geo/crs_guess.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using ::testing::HasSubstr;

/// A box of 10 km around a point.
RawBox around(double x, double y) {
    return {x - 5000.0, y - 5000.0, x + 5000.0, y + 5000.0};
}

struct GuessCase {
    const char* code;
    double x;
    double y;
};

class Bogota : public ::testing::TestWithParam<GuessCase> {};

// The Plaza de Bolívar of Bogotá, 74.0761° W, 4.5981° N, by PROJ's cs2cs in each CRS, to the
// kilometre.
TEST_P(Bogota, InTheSystemsOfColombia_IsFound) {
    const std::vector<CrsGuess> guesses = guess_crs(around(GetParam().x, GetParam().y));
    ASSERT_FALSE(guesses.empty());
    EXPECT_EQ(guesses[0].code, GetParam().code);
    EXPECT_NEAR(guesses[0].middle.longitude.value(), -74.0761, 0.02);
    EXPECT_NEAR(guesses[0].middle.latitude.value(), 4.5981, 0.02);
}

INSTANTIATE_TEST_SUITE_P(Systems, Bogota,
                         ::testing::Values(GuessCase{"EPSG:9377", 4'880'600.0, 2'066'100.0},
                                           GuessCase{"EPSG:3116", 1'000'200.0, 1'000'200.0},
                                           GuessCase{"EPSG:32618", 602'500.0, 508'300.0}));

TEST(CrsGuess, NumbersThatCanBeDegrees_AreTakenForThem) {
    const auto guesses = guess_crs({-74.2, 4.4, -74.0, 4.8});
    ASSERT_EQ(guesses.size(), 1U);
    EXPECT_EQ(guesses[0].code, "EPSG:4326");
}

TEST(CrsGuess, NumbersOfNowhere_HaveNone) {
    EXPECT_TRUE(guess_crs(around(1e9, -1e9)).empty());
    EXPECT_EQ(guesses_text({}), "");
}

TEST(CrsGuess, AsText_SaysWhereTheyWouldLie) {
    EXPECT_THAT(guesses_text(guess_crs(around(4'880'600.0, 2'066'100.0))),
                HasSubstr("EPSG:9377 (MAGNA-SIRGAS"));
    EXPECT_THAT(guesses_text(guess_crs(around(4'880'600.0, 2'066'100.0))),
                HasSubstr("near 4.60 N, 74.08 W"));
}

}  // namespace
}  // namespace cercania
