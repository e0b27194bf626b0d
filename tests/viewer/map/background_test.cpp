#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "app/viewer/map/background/background_painter.h"
#include "app/viewer/map/background/mbtiles_background.h"
#include "app/viewer/map/background/mercator_mesh.h"
#include "app/viewer/map/background/web_background.h"
#include "core/base/error.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/map/sample_tiles.h"

namespace cercania::viewer {
namespace {

using testing::TempFolder;

constexpr int kSide = kTileSide;
const GeoPoint kBogota = GeoPoint::of(-74.1, 4.6);

std::string mbtiles(const TempFolder& folder, int zoom, const char* format = "png") {
    return write_mbtiles(folder.path("map.mbtiles"), kBogota, zoom, format);
}

/// The background of 512 x 512 pixels around Bogota.
QImage drawn(BackgroundSource& source, const LocalProjection& projection, double scale) {
    QImage image(512, 512, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const PlanePoint centre = projection.to_plane(kBogota);
    const double half = 256.0 * scale;
    const MapFrame frame{{centre.x - half, centre.y - half, centre.x + half, centre.y + half},
                         {{centre.x - half, centre.y + half}, scale},
                         1.0,
                         false,
                         false};
    paint_background(painter, source, projection, frame);
    return image;
}

TEST(MercatorMesh, KnownPlaces_StandWhereThePyramidHasThem) {
    EXPECT_NEAR(mercator_of(GeoPoint::of(0.0, 0.0)).x(), 0.5, 1e-12);
    EXPECT_NEAR(mercator_of(GeoPoint::of(0.0, 0.0)).y(), 0.5, 1e-12);
    EXPECT_NEAR(mercator_of(GeoPoint::of(-180.0, 85.0511287798066)).y(), 0.0, 1e-9);
    // Tile 4818/7980 at zoom 14 begins at longitude -74.1357 (x / 2^14 x 360 - 180).
    EXPECT_EQ(tile_at(GeoPoint::of(-74.13, 4.6), 14).column, 4818U);
}

TEST(MercatorMesh, BetweenItsNodes_IsWithinAPixel) {
    const LocalProjection projection(kBogota);
    for (const double scale : {0.5, 5.0, 50.0, 500.0, 2000.0}) {
        const PlanePoint corner = projection.to_plane(GeoPoint::of(-73.9, 4.9));
        const double side = 512.0 * scale;
        const PlaneBox box{corner.x, corner.y - side, corner.x + side, corner.y};
        const MercatorMesh mesh(box, projection, 16, 16);
        // A pixel of the frame in parts of the world at this latitude.
        const double pixel = scale / (40075016.7 * std::cos(4.9 * std::numbers::pi / 180.0));
        double worst = 0.0;
        for (int i = 0; i < 97; ++i) {
            for (int j = 0; j < 97; ++j) {
                const double u = (i + 0.5) / 97;
                const double v = (j + 0.5) / 97;
                const GeoPoint place =
                    projection.to_geo({box.min_x + side * u, box.max_y - side * v});
                const QPointF off = mesh.at(u, v) - mercator_of(place);
                worst = std::max(worst, std::hypot(off.x(), off.y()) / pixel);
            }
        }
        EXPECT_LT(worst, 1.0) << scale << " m a pixel";
    }
}

TEST(PyramidZoom, Scale_ChoosesThePicturesNearestToIt) {
    EXPECT_EQ(pyramid_zoom(156543.03, 0.0, 0, 19), 0);
    EXPECT_EQ(pyramid_zoom(9.5546, 0.0, 0, 19), 14);
    EXPECT_EQ(pyramid_zoom(9.5546, 0.0, 0, 12), 12);
    EXPECT_EQ(pyramid_zoom(0.001, 0.0, 0, 19), 19);
}

TEST(MbtilesBackground, Pictures_StandOnTheirGround) {
    const TempFolder folder;
    MbtilesBackground source(mbtiles(folder, 14));
    EXPECT_EQ(source.attribution(), "The map makers");
    const LocalProjection projection(GeoPoint::of(-74.0, 4.5));
    constexpr double kScale = 9.0;
    const QImage image = drawn(source, projection, kScale);
    const PlanePoint centre = projection.to_plane(kBogota);
    int compared = 0;
    for (int y = 8; y < 512; y += 16) {
        for (int x = 8; x < 512; x += 16) {
            const PlanePoint point{centre.x + (x + 0.5 - 256.0) * kScale,
                                   centre.y - (y + 0.5 - 256.0) * kScale};
            const QPointF at = mercator_of(projection.to_geo(point)) * std::ldexp(1.0, 14);
            const double to_edge =
                std::min({at.x() - std::floor(at.x()), std::ceil(at.x()) - at.x(),
                          at.y() - std::floor(at.y()), std::ceil(at.y()) - at.y()});
            if (to_edge * kSide > 1.5) {
                const PyramidTile tile{14, static_cast<std::uint32_t>(at.x()),
                                       static_cast<std::uint32_t>(at.y())};
                EXPECT_EQ(image.pixel(x, y), colour_of(tile).rgb()) << x << ", " << y;
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 900);
}

TEST(MbtilesBackground, FinerScaleThanItHas_IsDrawnFromItsFinest) {
    const TempFolder folder;
    MbtilesBackground source(mbtiles(folder, 12));
    const LocalProjection projection(kBogota);
    const QImage image = drawn(source, projection, 1.0);
    EXPECT_EQ(image.pixel(256, 256), colour_of(tile_at(kBogota, 12)).rgb());
}

TEST(MbtilesBackground, WhatIsNone_IsRefusedInWords) {
    const TempFolder folder;
    EXPECT_THROW(MbtilesBackground(folder.path("none.mbtiles")), Error);
    EXPECT_THROW(MbtilesBackground(folder.write("note.mbtiles", "no database at all")), Error);
    try {
        MbtilesBackground source(mbtiles(folder, 10, "pbf"));
        FAIL() << "vector tiles were taken";
    } catch (const Error& error) {
        EXPECT_NE(error.message().find("vector tiles"), std::string::npos);
    }
}

TEST(TileAddress, WhatIsMissing_IsSaid) {
    EXPECT_EQ(TileAddress::problem_with("https://a.example/{z}/{x}/{y}.png"), QString());
    EXPECT_TRUE(TileAddress::problem_with("https://a.example/{z}/{x}.png").contains("{y}"));
    EXPECT_TRUE(TileAddress::problem_with("file:///tmp/{z}/{x}/{y}.png").contains("https"));
    EXPECT_EQ(TileAddress("http://h/{z}/{x}/{y}").of({3, 5, 6}), QUrl("http://h/3/5/6"));
    EXPECT_TRUE(TileAddress("https://tile.openstreetmap.org/{z}/{x}/{y}.png")
                    .attribution()
                    .contains("OpenStreetMap"));
}

TEST(WebBackground, Pictures_ArriveWithoutDrawingWaitingForThem) {
    const TileServer server;
    WebBackground source(TileAddress(server.address()), {});
    QSignalSpy arrived(&source, &WebBackground::arrived);
    const LocalProjection projection(kBogota);
    EXPECT_EQ(drawn(source, projection, 9.0).pixel(256, 256), qRgb(255, 255, 255));
    ASSERT_TRUE(QTest::qWaitFor([&] { return arrived.count() > 0 && !source.is_busy(); }, 20'000));
    EXPECT_EQ(drawn(source, projection, 9.0).pixel(256, 256),
              colour_of(tile_at(kBogota, 14)).rgb());
    const int asked = server.asked();
    drawn(source, projection, 9.0);
    QTest::qWait(50);
    EXPECT_EQ(server.asked(), asked) << "what is there is not fetched again";
}

TEST(WebBackground, PicturesKeptOnDisk_AreNotFetchedAgain) {
    const TileServer server;
    const TempFolder folder;
    const LocalProjection projection(kBogota);
    int asked = 0;
    for (int round = 0; round < 2; ++round) {
        WebBackground source(TileAddress(server.address()),
                             QString::fromStdString(folder.path("cache")));
        QSignalSpy arrived(&source, &WebBackground::arrived);
        drawn(source, projection, 9.0);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return arrived.count() > 0 && !source.is_busy(); }, 20'000));
        asked = round == 0 ? server.asked() : asked;
    }
    EXPECT_GT(asked, 0);
    EXPECT_EQ(server.asked(), asked);
}

TEST(WebBackground, SilentServer_IsNamedOnceAndNothingWaits) {
    const TileServer server;
    WebBackground source(TileAddress(server.address("silent/")), {});
    source.set_patience(200);
    QSignalSpy failed(&source, &WebBackground::failed);
    QElapsedTimer clock;
    clock.start();
    const LocalProjection projection(kBogota);
    drawn(source, projection, 9.0);
    EXPECT_LT(clock.elapsed(), 2000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() > 0; }, 20'000));
    EXPECT_TRUE(failed.front().front().toString().contains("127.0.0.1"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !source.is_busy(); }, 20'000));
    EXPECT_EQ(failed.count(), 1);
}

TEST(WebBackground, ServerOfWords_IsSaidToHaveNoPictures) {
    const TileServer server;
    WebBackground source(TileAddress(server.address("words/")), {});
    QSignalSpy failed(&source, &WebBackground::failed);
    const LocalProjection projection(kBogota);
    drawn(source, projection, 9.0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() > 0; }, 20'000));
    EXPECT_TRUE(failed.front().front().toString().contains("text/html"));
}

TEST(WebBackground, DeadAddress_IsSaid) {
    WebBackground source(TileAddress("http://127.0.0.1:1/{z}/{x}/{y}"), {});
    QSignalSpy failed(&source, &WebBackground::failed);
    const LocalProjection projection(kBogota);
    drawn(source, projection, 9.0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() > 0; }, 20'000));
}

}  // namespace
}  // namespace cercania::viewer
