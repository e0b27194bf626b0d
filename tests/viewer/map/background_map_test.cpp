#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <gtest/gtest.h>

#include "app/viewer/map/background/mbtiles_background.h"
#include "app/viewer/map/background/web_background.h"
#include "app/viewer/map/cards/scale_card.h"
#include "app/viewer/map/map_canvas.h"
#include "app/viewer/style/palette.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/map/sample_scene.h"
#include "tests/viewer/map/sample_tiles.h"

namespace cercania::viewer {
namespace {

using testing::TempFolder;

constexpr int kZoom = 14;  // whose pixels are 9.5 m wide at this latitude

/// The sample city's streets on a background map, without anything else that covers it.
class BackgroundMap : public ::testing::Test {
  protected:
    void SetUp() override {
        scene_ = std::make_shared<MapScene>(*sample_scene());
        scene_->zones.clear();
        scene_->catchments.clear();
        scene_->facilities.clear();
        canvas_.set_tokens(light_tokens());
        canvas_.resize(800, 600);
        canvas_.set_legend_visible(false);
    }
    const LocalProjection& projection() const { return scene_->graph->projection(); }
    GeoPoint middle() const {
        const PlaneBox& box = scene_->bounds;
        return projection().to_geo({(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2});
    }
    void show(std::shared_ptr<BackgroundSource> background) {
        scene_->attribution = background->attribution();
        scene_->background = std::move(background);
        canvas_.set_scene(scene_);
        // As fine as the pictures, so that none is scaled much.
        canvas_.go_to(projection().to_plane(middle()), 9.5);
        canvas_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas_));
        ASSERT_TRUE(complete());
    }
    bool complete() {
        return QTest::qWaitFor([this] { return canvas_.is_complete(); }, 20'000);
    }
    QImage picture() { return canvas_.grab().toImage(); }
    QColor tile_colour(QPoint pixel) const {
        return colour_of(tile_at(projection().to_geo(canvas_.plane_at(pixel)), kZoom));
    }
    /// How much of the map shows the colour of the tile that lies there: streets cover the rest.
    double share_of_tiles(const QImage& picture) const {
        int seen = 0;
        int all = 0;
        for (int x = 4; x < picture.width(); x += 8) {
            for (int y = 60; y < picture.height() - 60; y += 8) {
                seen += picture.pixelColor(x, y) == tile_colour({x, y}) ? 1 : 0;
                ++all;
            }
        }
        return static_cast<double>(seen) / all;
    }
    /// Whether a pixel, or one beside it, is not of its tile's colour.
    bool something_drawn_at(const QImage& picture, QPoint at) const {
        for (int x = -1; x <= 1; ++x) {
            for (int y = -1; y <= 1; ++y) {
                const QPoint near = at + QPoint(x, y);
                if (picture.pixelColor(near) != tile_colour(near)) {
                    return true;
                }
            }
        }
        return false;
    }

    std::shared_ptr<MapScene> scene_;
    MapCanvas canvas_;
};

TEST_F(BackgroundMap, FileOfPictures_LiesUnderTheStreets) {
    const TempFolder folder;
    const std::string path = write_mbtiles(folder.path("map.mbtiles"), middle(), kZoom);
    ASSERT_NO_FATAL_FAILURE(show(std::make_shared<MbtilesBackground>(path)));
    const QImage map = picture();
    EXPECT_GT(share_of_tiles(map), 0.75);
    // Streets are drawn within a pixel of where they lie.
    int covered = 0;
    int streets = 0;
    const RoadGraph& graph = *scene_->graph;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const auto points = graph.plane_points(EdgeId(static_cast<std::uint32_t>(i)));
        const PlanePoint half = (points[0] + points[1]) * 0.5;
        const QPoint at = canvas_.pixel_at(half).toPoint();
        if (canvas_.rect().adjusted(4, 60, -4, -60).contains(at) &&
            canvas_.childAt(at) == nullptr) {
            covered += something_drawn_at(map, at) ? 1 : 0;
            ++streets;
        }
    }
    ASSERT_GT(streets, 500);
    EXPECT_GT(covered, streets * 98 / 100);
}

TEST_F(BackgroundMap, WhoseMapItIs_StandsOnTheMap) {
    const TempFolder folder;
    const std::string path = write_mbtiles(folder.path("map.mbtiles"), middle(), kZoom);
    ASSERT_NO_FATAL_FAILURE(show(std::make_shared<MbtilesBackground>(path)));
    const auto* const card = canvas_.findChild<AttributionCard*>();
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isVisible());
    EXPECT_EQ(card->text(), "The map makers");
    const QFontMetricsF metrics(sized_font(card->font(), TextSize::Tiny));
    EXPECT_GE(card->width() - 12.0, metrics.horizontalAdvance(card->text())) << "all of it";
}

TEST_F(BackgroundMap, PicturesFromAServer_ComeWhileTheMapIsShown) {
    const TileServer server;
    const auto web = std::make_shared<WebBackground>(TileAddress(server.address()), QString());
    QObject::connect(web.get(), &WebBackground::arrived, &canvas_, &MapCanvas::refresh_ground);
    ASSERT_NO_FATAL_FAILURE(show(web));
    ASSERT_TRUE(QTest::qWaitFor([&] { return share_of_tiles(picture()) > 0.75; }, 20'000));
    EXPECT_EQ(canvas_.findChild<AttributionCard*>()->text(), "Background: 127.0.0.1");
}

}  // namespace
}  // namespace cercania::viewer
