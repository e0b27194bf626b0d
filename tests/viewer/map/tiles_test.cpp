#include "app/viewer/map/tiles.h"

#include <QGuiApplication>
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "app/viewer/map/ground_painter.h"
#include "app/viewer/style/zone_style.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

PreparedScene prepared(std::shared_ptr<const MapScene> scene) {
    const auto streets =
        scene->graph ? std::make_shared<const PreparedStreets>(scene->graph) : nullptr;
    return PreparedScene(std::move(scene), streets);
}

MapLook look_of(Theme theme) {
    return {tokens_of(theme), QGuiApplication::font()};
}

bool is_near(QRgb a, const QColor& b, int tolerance) {
    return std::abs(qRed(a) - b.red()) <= tolerance &&
           std::abs(qGreen(a) - b.green()) <= tolerance &&
           std::abs(qBlue(a) - b.blue()) <= tolerance;
}

/// One tile at 4 m a pixel: x from -1024 to 1024 west to east, y from 1536 down to -512.
class TilePixels : public ::testing::TestWithParam<std::tuple<Theme, double>> {
  protected:
    QImage draw(const std::shared_ptr<const MapScene>& scene) const {
        const auto [theme, ratio] = GetParam();
        QImage image(QSize(static_cast<int>(512 * ratio), static_cast<int>(512 * ratio)),
                     QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        const PlaneBox box{-1024.0, -512.0, 1024.0, 1536.0};
        QPainter painter(&image);
        paint_ground(painter, prepared(scene), {box, {{-1024.0, 1536.0}, 4.0}, ratio, false, false},
                     look_of(theme));
        return image;
    }
    QRgb pixel(const QImage& image, PlanePoint at) const {
        const double ratio = std::get<1>(GetParam());
        return image.pixel(static_cast<int>((at.x + 1024.0) / 4.0 * ratio),
                           static_cast<int>((1536.0 - at.y) / 4.0 * ratio));
    }
    Tokens tokens() const { return tokens_of(std::get<0>(GetParam())); }
};

TEST_P(TilePixels, ZoneInside_HasTheFillOfItsClass) {
    const QImage image = draw(two_squares());
    EXPECT_TRUE(is_near(pixel(image, {-500.0, 500.0}), tokens().unserved.fill, 1));
    EXPECT_TRUE(is_near(pixel(image, {500.0, 500.0}), tokens().served.fill, 1));
}

TEST_P(TilePixels, Outside_IsLand) {
    const QImage image = draw(two_squares());
    EXPECT_TRUE(is_near(pixel(image, {-500.0, -60.0}), tokens().land, 1));
    EXPECT_TRUE(is_near(pixel(image, {500.0, 1100.0}), tokens().land, 1));
    EXPECT_TRUE(is_near(pixel(image, {1015.0, 500.0}), tokens().land, 1));
}

TEST_P(TilePixels, BandOfUnserved_IsHatchedInsideItsEdgeOnly) {
    const QImage image = draw(two_squares());
    int hatched = 0;
    int plain = 0;
    for (double x = -900.0; x < -100.0; x += 2.0) {
        // 5 pixels inside the southern edge; then 16 pixels inside.
        hatched += is_near(pixel(image, {x, 20.0}), tokens().unserved.edge, 40) ? 1 : 0;
        plain += is_near(pixel(image, {x, 20.0}), tokens().unserved.fill, 40) ? 1 : 0;
        EXPECT_TRUE(is_near(pixel(image, {x, 64.0}), tokens().unserved.fill, 1));
        EXPECT_TRUE(is_near(pixel(image, {x, -20.0}), tokens().land, 1));
    }
    EXPECT_GT(hatched, 60);
    EXPECT_GT(plain, 60);
}

TEST_P(TilePixels, EdgeOfUnserved_StaysOnItsSideOfTheBorder) {
    const QImage image = draw(two_squares());
    EXPECT_TRUE(is_near(pixel(image, {-3.0, 500.0}), tokens().unserved.edge, 30));
    EXPECT_TRUE(is_near(pixel(image, {8.0, 500.0}), tokens().served.fill, 30));
}

TEST_P(TilePixels, Catchment_HasItsLineOnItsBorderAndFillsWithServed) {
    const auto scene = two_squares();
    scene->catchments.push_back({{PlanePolygon{{{{-700.0, 300.0},
                                                 {-300.0, 300.0},
                                                 {-300.0, 700.0},
                                                 {-700.0, 700.0},
                                                 {-700.0, 300.0}}}}},
                                 0,
                                 QStringLiteral("800 m")});
    const QImage image = draw(scene);
    EXPECT_TRUE(is_near(pixel(image, {-500.0, 500.0}), tokens().served.fill, 8));
    // The line is thinner than two pixels: the nearest of three is more line than ground.
    int nearest = 255;
    for (const double y : {296.5, 300.0, 303.5}) {
        const QRgb colour = pixel(image, {-500.0, y});
        nearest = std::min(nearest, std::abs(qRed(colour) - tokens().catchment.red()) +
                                        std::abs(qBlue(colour) - tokens().catchment.blue()));
    }
    EXPECT_LT(nearest, 110);
    EXPECT_TRUE(is_near(pixel(image, {-500.0, 240.0}), tokens().unserved.fill, 1));
}

TEST_P(TilePixels, NeutralFill_ShowsNoClass) {
    const auto scene = two_squares();
    scene->zone_fill = ZoneFill::Neutral;
    const QImage image = draw(scene);
    EXPECT_TRUE(is_near(pixel(image, {-500.0, 500.0}), tokens().study, 1));
    EXPECT_TRUE(is_near(pixel(image, {-500.0, 20.0}), tokens().study, 1));
}

TEST_P(TilePixels, HiddenLayer_IsNotDrawn) {
    const auto scene = two_squares();
    scene->layers = {{LayerKind::Zones, 0, false, 1.0}};
    EXPECT_TRUE(is_near(pixel(draw(scene), {-500.0, 500.0}), tokens().land, 1));
}

INSTANTIATE_TEST_SUITE_P(Themes, TilePixels,
                         ::testing::Combine(::testing::Values(Theme::Light, Theme::Dark),
                                            ::testing::Values(1.0, 2.0)));

TEST(TilesOf, View_IsCoveredOnceFromTheMiddleOutwards) {
    const Viewport view{{130.0, -77.0}, 3.0, QSizeF(1600, 1000), 1.0};
    const auto keys = tiles_of(view);
    PlaneBox covered;
    std::set<std::pair<std::int64_t, std::int64_t>> seen;
    for (const TileKey& key : keys) {
        EXPECT_TRUE(seen.insert({key.column, key.row}).second);
        EXPECT_TRUE(tile_box(key).intersects(view.box()));
        covered.include({tile_box(key).min_x, tile_box(key).min_y});
        covered.include({tile_box(key).max_x, tile_box(key).max_y});
    }
    EXPECT_LE(covered.min_x, view.box().min_x);
    EXPECT_GE(covered.max_y, view.box().max_y);
    EXPECT_TRUE(tile_box(keys.front()).contains(view.centre));
}

TEST(RenderTile, NeighbouringTiles_ShowWhatOneLargerPictureShows) {
    const PreparedScene scene = prepared(sample_scene());
    const MapLook look = look_of(Theme::Light);
    const double scale = 6.0;
    const PlaneBox bounds = sample_scene()->bounds;
    const double side = kTileSide * scale;
    const auto column = static_cast<std::int64_t>(std::floor((bounds.min_x + 500.0) / side));
    const auto row = static_cast<std::int64_t>(std::floor(-(bounds.max_y - 500.0) / side));
    const PlaneBox first = tile_box({scale, 1.0, column, row});
    QImage whole(QSize(2 * kTileSide, kTileSide), QImage::Format_RGB32);
    QPainter painter(&whole);
    const PlaneBox box{first.min_x, first.min_y, first.max_x + side, first.max_y};
    paint_ground(painter, scene, {box, {{box.min_x, box.max_y}, scale}, 1.0, false, false}, look);
    painter.end();
    for (const std::int64_t i : {0, 1}) {
        const QImage tile = render_tile(scene, {scale, 1.0, column + i, row}, look);
        int different = 0;
        for (int y = 0; y < kTileSide; ++y) {
            for (int x = 0; x < kTileSide; ++x) {
                const QRgb expected = whole.pixel(x + static_cast<int>(i) * kTileSide, y);
                different += is_near(tile.pixel(x, y), QColor(expected), 12) ? 0 : 1;
            }
        }
        EXPECT_LT(different, kTileSide * kTileSide / 1000) << i;
    }
}

TEST(TileCache, BeyondItsSize_DropsTheLeastUsed) {
    const QImage image(QSize(100, 100), QImage::Format_RGB32);
    TileCache cache(image.sizeInBytes() * 3);
    for (std::int64_t i = 0; i < 3; ++i) {
        cache.insert(1, {1.0, 1.0, i, 0}, image.copy());
    }
    EXPECT_FALSE(cache.find(1, {1.0, 1.0, 0, 0}).isNull());
    cache.insert(1, {1.0, 1.0, 3, 0}, image.copy());
    EXPECT_TRUE(cache.find(1, {1.0, 1.0, 1, 0}).isNull());
    EXPECT_FALSE(cache.find(1, {1.0, 1.0, 0, 0}).isNull());
    cache.forget_before(2);
    EXPECT_TRUE(cache.find(1, {1.0, 1.0, 3, 0}).isNull());
}

}  // namespace
}  // namespace cercania::viewer
