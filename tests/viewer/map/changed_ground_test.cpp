#include "app/viewer/map/changed_ground.h"

#include <cmath>

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

/// A flower of `petals` petals: no line of it runs along the pixels.
PlanePolygon flower(PlanePoint centre, double radius, int petals) {
    PlaneRing ring;
    for (int i = 0; i < 200; ++i) {
        const double angle = i * 6.283185307 / 200;
        const double r = radius * (1.0 + 0.3 * std::sin(petals * angle));
        ring.push_back(centre + PlanePoint{r * std::cos(angle), r * std::sin(angle)});
    }
    ring.push_back(ring.front());
    return {{ring}};
}

/// A city of 5 x 4 flowers 1000 m apart, of which one facility, dragged east by 37 m a step, takes
/// a part of one, loses a flower where it was, and gains a flower that meets its kept part.
MapOverlay dragged(int step) {
    MapOverlay overlay;
    for (int column = 0; column < 5; ++column) {
        for (int row = 0; row < 4; ++row) {
            if (column != 2 || row != 2) {
                overlay.kept.push_back(
                    flower({column * 1000.0 - 2000.0, row * 1000.0 - 1500.0}, 380.0, 3 + row));
            }
        }
    }
    const double at = 37.3 * step;
    overlay.kept.push_back(flower({at / 2, 500.0}, 150.0, 4));
    overlay.lost.push_back(flower({-300.0, 500.0}, 120.0 + step, 3));
    overlay.lost.push_back(flower({1500.0, -1000.0}, 90.0, 5));
    overlay.gained.push_back(flower({at + 190.0, 503.3}, 160.0, 5));
    return overlay;
}

Viewport view_of(double metres_per_pixel, double device_ratio) {
    return {{13.7, -21.1}, metres_per_pixel, {420.0, 340.0}, device_ratio};
}

QImage painted(ChangedGround& ground, const Viewport& view, const Tokens& tokens) {
    QImage image((view.size * view.device_ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(view.device_ratio);
    image.fill(tokens.land);
    QPainter painter(&image);
    ground.paint(painter, view, tokens);
    return image;
}

QImage drawn_from_nothing(const MapOverlay& overlay, const Viewport& view, const Tokens& tokens) {
    ChangedGround ground;
    ground.take(overlay, view.metres_per_pixel);
    return painted(ground, view, tokens);
}

class DragPicture : public testing::TestWithParam<double> {};  // device pixels of a pixel

TEST_P(DragPicture, IsAtEachStep_ThatOfTheGroundDrawnFromNothing) {
    const Viewport view = view_of(11.0, GetParam());
    const Tokens tokens = light_tokens();
    ChangedGround ground;
    QImage before;
    for (int step = 0; step < 30; ++step) {
        const MapOverlay overlay = dragged(step);
        ground.take(overlay, view.metres_per_pixel);
        const QImage picture = painted(ground, view, tokens);
        ASSERT_TRUE(picture == drawn_from_nothing(overlay, view, tokens)) << "step " << step;
        EXPECT_FALSE(picture == before);  // something moved
        before = picture;
    }
}

INSTANTIATE_TEST_SUITE_P(Screens, DragPicture, testing::Values(1.0, 1.25, 1.5, 2.0));

TEST(ChangedGround, IsDrawnAgain_ForAnotherViewAndOtherColours) {
    ChangedGround ground;
    const MapOverlay overlay = dragged(3);
    Viewport view = view_of(11.0, 1.0);
    ground.take(overlay, view.metres_per_pixel);
    painted(ground, view, light_tokens());
    view = view.panned({31.0, 17.0});
    EXPECT_TRUE(painted(ground, view, light_tokens()) ==
                drawn_from_nothing(overlay, view, light_tokens()));
    view.metres_per_pixel = 5.0;
    ground.take(overlay, view.metres_per_pixel);
    EXPECT_TRUE(painted(ground, view, light_tokens()) ==
                drawn_from_nothing(overlay, view, light_tokens()));
    ground.forget_picture();
    EXPECT_TRUE(painted(ground, view, dark_tokens()) ==
                drawn_from_nothing(overlay, view, dark_tokens()));
}

TEST(ChangedGround, ThatEnds_LeavesNothing) {
    ChangedGround ground;
    const Viewport view = view_of(11.0, 1.0);
    ground.take(dragged(0), view.metres_per_pixel);
    painted(ground, view, light_tokens());
    ground.take({}, view.metres_per_pixel);
    EXPECT_TRUE(painted(ground, view, light_tokens()) ==
                drawn_from_nothing({}, view, light_tokens()));
}

PlanePolygon square(double west, double south) {
    const double east = west + 100.0;
    const double north = south + 100.0;
    return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
}

// Squares of 100 m:      A at (0, 0)   B at (500, 0)   C at (900, 300)
// first A, B; then, in another order, B, A; then A, C: B went and C came, from (500, 0) to
// (1000, 400).
TEST(ThinnedGround, TellsWhereItDiffersFromTheGroundBefore) {
    ThinnedGround ground;
    const PlaneBox first = ground.take({square(0.0, 0.0), square(500.0, 0.0)}, 1.0);
    EXPECT_EQ(first.min_x, 0.0);
    EXPECT_EQ(first.max_x, 600.0);
    EXPECT_TRUE(ground.take({square(500.0, 0.0), square(0.0, 0.0)}, 1.0).empty());
    const PlaneBox moved = ground.take({square(0.0, 0.0), square(900.0, 300.0)}, 1.0);
    EXPECT_EQ(moved.min_x, 500.0);
    EXPECT_EQ(moved.min_y, 0.0);
    EXPECT_EQ(moved.max_x, 1000.0);
    EXPECT_EQ(moved.max_y, 400.0);
    EXPECT_FALSE(ground.is_empty());
    EXPECT_FALSE(ground.take({}, 1.0).empty());
    EXPECT_TRUE(ground.is_empty());
}

TEST(ThinnedGround, AtAnotherScale_DiffersEverywhere) {
    ThinnedGround ground;
    ground.take({square(0.0, 0.0)}, 1.0);
    EXPECT_EQ(ground.take({square(0.0, 0.0)}, 2.0).max_x, 100.0);
}

// A hole is of its polygon: the same outer ring without it is another polygon.
TEST(ThinnedGround, WithAHoleLess_Differs) {
    ThinnedGround ground;
    PlanePolygon holed = square(0.0, 0.0);
    holed.rings.push_back({{40.0, 40.0}, {40.0, 60.0}, {60.0, 60.0}, {60.0, 40.0}, {40.0, 40.0}});
    ground.take({holed}, 1.0);
    EXPECT_FALSE(ground.take({square(0.0, 0.0)}, 1.0).empty());
}

}  // namespace
}  // namespace cercania::viewer
