#include "app/viewer/map/viewport.h"

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

Viewport view() {
    return {{1000.0, 2000.0}, 5.0, QSizeF(400.0, 300.0), 1.0};
}

TEST(Viewport, PixelOfPlaneOfPixel_IsThePixel) {
    const QPointF pixel(37.0, 211.0);
    const QPointF again = view().pixel_at(view().plane_at(pixel));
    EXPECT_NEAR(again.x(), pixel.x(), 1e-9);
    EXPECT_NEAR(again.y(), pixel.y(), 1e-9);
}

TEST(Viewport, TopOfWindow_IsNorth) {
    EXPECT_DOUBLE_EQ(view().plane_at({200.0, 0.0}).y, 2000.0 + 150.0 * 5.0);
    EXPECT_DOUBLE_EQ(view().plane_at({400.0, 150.0}).x, 1000.0 + 200.0 * 5.0);
}

TEST(Viewport, ZoomedAboutPoint_KeepsTheGroundUnderIt) {
    const QPointF fixed(90.0, 250.0);
    const PlanePoint before = view().plane_at(fixed);
    const PlanePoint after = view().zoomed(1.7, fixed).plane_at(fixed);
    EXPECT_NEAR(after.x, before.x, 1e-9);
    EXPECT_NEAR(after.y, before.y, 1e-9);
}

TEST(Viewport, ZoomedTooFar_StopsAtTheLimits) {
    EXPECT_DOUBLE_EQ(view().zoomed(1e-6, {}).metres_per_pixel, kFinestScale);
    EXPECT_DOUBLE_EQ(view().zoomed(1e9, {}).metres_per_pixel, kCoarsestScale);
}

TEST(Viewport, Panned_MovesTheGroundWithThePointer) {
    const PlanePoint under = view().plane_at({100.0, 100.0});
    const QPointF now = view().panned({30.0, -20.0}).pixel_at(under);
    EXPECT_NEAR(now.x(), 130.0, 1e-9);
    EXPECT_NEAR(now.y(), 80.0, 1e-9);
}

TEST(Viewport, Fitted_ShowsTheBoxWithItsMargin) {
    const PlaneBox box{0.0, 0.0, 5000.0, 1000.0};
    const Viewport fitted = view().fitted(box, 20.0);
    EXPECT_NEAR(fitted.pixel_at({0.0, 0.0}).x(), 20.0, 1e-9);
    EXPECT_NEAR(fitted.pixel_at({5000.0, 0.0}).x(), 380.0, 1e-9);
    EXPECT_NEAR(fitted.pixel_at({0.0, 500.0}).y(), 150.0, 1e-9);
}

}  // namespace
}  // namespace cercania::viewer
