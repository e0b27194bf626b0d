#include "app/viewer/map/clear_fit.h"

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

constexpr double kMargin = 10.0;

ZoneMark block(double west, double south, double east, double north) {
    ZoneMark zone;
    zone.polygons = {PlanePolygon{
        {{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}}};
    return zone;
}

Viewport window(QSizeF size) {
    Viewport view;
    view.size = size;
    return view;
}

QRectF on_screen(const Viewport& view, double west, double south, double east, double north) {
    return QRectF(view.pixel_at({west, north}), view.pixel_at({east, south}));
}

// 1000 x 500 m in a window of 620 x 620 less 10 on each side: 1000 / 600 m a pixel, so that the
// ground is 600 x 300 pixels and there are 150 above and below it.

TEST(ClearFit, CardBesideTheGround_LeavesItInTheMiddle) {
    const std::vector<ZoneMark> zones = {block(0, 0, 1000, 500)};
    const PlaneBox box{0, 0, 1000, 500};
    const Viewport plain = window({620, 620}).fitted(box, kMargin);
    const auto view =
        fitted_clear_of({{0, 500, 200, 120}}, zones, window({620, 620}), box, kMargin);
    ASSERT_TRUE(view);
    EXPECT_DOUBLE_EQ(view->metres_per_pixel, plain.metres_per_pixel);
    EXPECT_DOUBLE_EQ(view->centre.y, plain.centre.y);
}

TEST(ClearFit, CardOverTheGround_MovesItAsideAtTheSameScale) {
    const std::vector<ZoneMark> zones = {block(0, 0, 1000, 500)};
    const PlaneBox box{0, 0, 1000, 500};
    const QRectF card(0, 400, 200, 220);  // the ground reaches down to 460
    const auto view = fitted_clear_of({card}, zones, window({620, 620}), box, kMargin);
    ASSERT_TRUE(view);
    EXPECT_DOUBLE_EQ(view->metres_per_pixel, 1000.0 / 600.0);
    const QRectF ground = on_screen(*view, 0, 0, 1000, 500);
    EXPECT_FALSE(ground.intersects(card));
    EXPECT_TRUE(QRectF(0, 0, 620, 620).adjusted(9.9, 9.9, -9.9, -9.9).contains(ground));
}

TEST(ClearFit, CardThatNeedsMoreRoom_MakesTheGroundSmaller) {
    // Higher than it is wide: all of the window's height is used, and the card stands in the way
    // of the small zone in the south-west but for a smaller scale.
    const std::vector<ZoneMark> zones = {block(0, 500, 1000, 1000), block(0, 0, 200, 200)};
    const PlaneBox box{0, 0, 1000, 1000};
    const QRectF card(0, 520, 150, 100);
    const auto view = fitted_clear_of({card}, zones, window({620, 620}), box, kMargin);
    ASSERT_TRUE(view);
    EXPECT_GT(view->metres_per_pixel, 1000.0 / 600.0);
    EXPECT_LE(view->metres_per_pixel, 1.3 * 1000.0 / 600.0 + 1e-9);
    EXPECT_FALSE(on_screen(*view, 0, 0, 200, 200).intersects(card));
    EXPECT_TRUE(QRectF(0, 0, 620, 620).contains(on_screen(*view, 0, 0, 1000, 1000)));
}

TEST(ClearFit, CardInTheOnlyEmptyCorner_CountsAsClear) {
    // The zones leave the south-west free.
    const std::vector<ZoneMark> zones = {block(0, 500, 1000, 1000), block(500, 0, 1000, 500)};
    const PlaneBox box{0, 0, 1000, 1000};
    const auto view =
        fitted_clear_of({{10, 400, 200, 210}}, zones, window({620, 620}), box, kMargin);
    ASSERT_TRUE(view);
    EXPECT_DOUBLE_EQ(view->metres_per_pixel, 1000.0 / 600.0);
}

TEST(ClearFit, NoRoomForTheCard_IsSaid) {
    const std::vector<ZoneMark> zones = {block(0, 0, 1000, 1000)};
    const PlaneBox box{0, 0, 1000, 1000};
    EXPECT_FALSE(fitted_clear_of({{0, 300, 300, 320}}, zones, window({620, 620}), box, kMargin));
}

}  // namespace
}  // namespace cercania::viewer
