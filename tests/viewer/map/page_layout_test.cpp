#include "app/viewer/map/page/page_layout.h"

#include <vector>

#include <gtest/gtest.h>

#include "app/viewer/map/page/map_page.h"

namespace cercania::viewer {
namespace {

TEST(PageLayout, A4Landscape_IsAsSpecified) {
    const PageLayout layout = PageLayout::of({});
    EXPECT_EQ(layout.paper, QSizeF(297, 210));
    EXPECT_NEAR(layout.map.width(), 202.0, 2.0);
    EXPECT_NEAR(layout.map.height(), 171.0, 6.0);
    EXPECT_DOUBLE_EQ(layout.column.width(), 71.0);
    EXPECT_EQ(layout.table_rows, 10);
}

TEST(PageLayout, EveryPaper_KeepsItsPartsApartAndInside) {
    for (const Paper paper : {Paper::A4, Paper::A3}) {
        for (const PageOrientation way : {PageOrientation::Landscape, PageOrientation::Portrait}) {
            const PageLayout layout = PageLayout::of({paper, way, true, false, 0.0, {}});
            const QRectF page(QPointF(), layout.paper);
            const QRectF parts[] = {layout.title, layout.map, layout.column, layout.second_column,
                                    layout.footer};
            for (const QRectF& part : parts) {
                EXPECT_TRUE(part.isEmpty() || page.contains(part));
                for (const QRectF& other : parts) {
                    EXPECT_TRUE(&part == &other || !part.intersects(other));
                }
            }
        }
    }
}

TEST(PageLayout, A3_HasTwentyRows) {
    EXPECT_EQ(
        PageLayout::of({Paper::A3, PageOrientation::Landscape, true, false, 0.0, {}}).table_rows,
        20);
}

TEST(RoundScales, AboutOne_AreFinerAndCoarserRoundOnes) {
    EXPECT_EQ(round_scales_about(46'730.0, 2),
              (std::vector<double>{20'000.0, 25'000.0, 50'000.0, 100'000.0, 150'000.0}));
}

TEST(PageScale, GivenScale_StandsWhateverTheGround) {
    PageOptions options;
    options.scale = 25'000.0;
    const PlaneBox ground{0.0, 0.0, 90'000.0, 60'000.0};
    EXPECT_EQ(page_scale(PageLayout::of(options), ground), 25'000.0);
}

}  // namespace
}  // namespace cercania::viewer
