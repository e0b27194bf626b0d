#include "app/viewer/style/grey.h"

#include <gtest/gtest.h>

#include "app/viewer/style/colour_ramps.h"
#include "app/viewer/style/zone_style.h"

namespace cercania::viewer {
namespace {

TEST(Lightness, KnownColours_AreAsDefined) {
    EXPECT_NEAR(lightness(QColor(Qt::white)), 100.0, 1e-3);
    EXPECT_NEAR(lightness(QColor(Qt::black)), 0.0, 1e-9);
    // sRGB's primaries: L* 53.24, 87.73 and 32.30 from their luminances 0.2126, 0.7152, 0.0722.
    EXPECT_NEAR(lightness(QColor(255, 0, 0)), 53.24, 0.01);
    EXPECT_NEAR(lightness(QColor(0, 255, 0)), 87.73, 0.01);
    EXPECT_NEAR(lightness(QColor(0, 0, 255)), 32.30, 0.01);
}

TEST(Grey, OfAColour_IsAsLightAndAsOpaque) {
    const QColor colour(0xDA, 0x71, 0x3C, 90);
    const QColor grey = grey_of(colour);
    EXPECT_EQ(grey.red(), grey.green());
    EXPECT_EQ(grey.green(), grey.blue());
    EXPECT_EQ(grey.alpha(), 90);
    EXPECT_NEAR(lightness(grey), lightness(colour), 0.3);  // levels are whole numbers
    EXPECT_FALSE(grey_of(QColor()).isValid());
}

TEST(Grey, ClassesOfTheGap_GrowDarkerOrWearAPattern) {
    const Tokens tokens = greyed(light_tokens());
    const GapClass worse_and_worse[] = {GapClass::Served, GapClass::Partly, GapClass::Underserved,
                                        GapClass::Unserved};
    for (std::size_t i = 0; i + 1 < std::size(worse_and_worse); ++i) {
        const ZoneStyle better = heavier_zone_style(worse_and_worse[i], tokens);
        const ZoneStyle worse = heavier_zone_style(worse_and_worse[i + 1], tokens);
        EXPECT_GT(lightness(better.fill), lightness(worse.fill));
        EXPECT_TRUE(!alike_in_grey({better.fill, worse.fill}) || (worse.hatch && !better.hatch))
            << "class " << i << " and the next";
    }
}

TEST(AlikeInGrey, SequentialRamp_DiffersAllAlongAndADivergingOneDoesNot) {
    EXPECT_FALSE(alike_in_grey(ramp_colours(colour_ramp("YlGnBu", RampKind::Sequential), 5)));
    const auto alike = alike_in_grey(ramp_colours(colour_ramp("BrBG", RampKind::Diverging), 5));
    ASSERT_TRUE(alike);
    // Its arms are as dark as each other: one of the lower half with one of the upper.
    EXPECT_LT(alike->first, 2U);
    EXPECT_GT(alike->second, 2U);
}

}  // namespace
}  // namespace cercania::viewer
