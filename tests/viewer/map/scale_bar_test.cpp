#include "app/viewer/map/scale_bar.h"

#include <cmath>

#include <gtest/gtest.h>

#include "app/viewer/map/page/page_layout.h"

namespace cercania::viewer {
namespace {

TEST(ScaleBar, AnyScale_HasRoundLengthNotOverTheWidest) {
    for (double scale = 0.13; scale < 900.0; scale *= 1.17) {
        const ScaleBar bar = scale_bar(scale, 140.0, QLocale::c());
        const double metres = 2 * bar.half_metres;
        const double lead = metres / std::pow(10.0, std::floor(std::log10(metres) + 1e-9));
        EXPECT_TRUE(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 ||
                    std::abs(lead - 5) < 1e-6)
            << metres;
        EXPECT_LE(2 * bar.half_width, 140.0 + 1e-9);
        EXPECT_GE(2 * bar.half_width, 140.0 / 2.51);
        EXPECT_NEAR(bar.half_width * scale, bar.half_metres, 1e-6);
    }
}

TEST(ScaleBar, LongBar_IsInKilometresOfTheLanguage) {
    EXPECT_EQ(scale_bar(15.0, 140.0, QLocale::c()).end, "2 km");
    EXPECT_EQ(scale_bar(8.0, 140.0, QLocale(QLocale::Spanish)).middle, "0,5");
    EXPECT_EQ(scale_bar(1.0, 140.0, QLocale::c()).end, "100 m");
}

TEST(RoundMapScale, AnyScale_IsRoundAndNotFiner) {
    EXPECT_DOUBLE_EQ(round_map_scale(46730.0), 50000.0);
    EXPECT_DOUBLE_EQ(round_map_scale(50000.0), 50000.0);
    EXPECT_DOUBLE_EQ(round_map_scale(50001.0), 100000.0);
    EXPECT_DOUBLE_EQ(round_map_scale(21000.0), 25000.0);
    EXPECT_DOUBLE_EQ(round_map_scale(12000.0), 15000.0);
}

}  // namespace
}  // namespace cercania::viewer
