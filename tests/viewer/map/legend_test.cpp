#include "app/viewer/map/legend.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

#include "app/viewer/map/cards/legend_card.h"
#include "app/viewer/map/map_canvas.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/map/tiles.h"
#include "app/viewer/style/colour_ramps.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

/// What the map draws of a scene of 2 x 1 km, two pixels to the left of a zone's middle and so on.
QImage drawn(const std::shared_ptr<MapScene>& scene) {
    PreparedScene prepared(scene, nullptr);
    const TileKey key{4.0, 1.0, -1, -1};
    return render_tile(prepared, key, {light_tokens(), QApplication::font()});
}

QImage sample_of(const LegendRow& row) {
    QImage image(120, 20, QImage::Format_RGB32);
    image.fill(light_tokens().base);
    QPainter painter(&image);
    draw_legend_row(painter, QRectF(0, 0, 120, 20), row, QApplication::font(),
                    {light_tokens(), 1.0});
    return image;
}

std::shared_ptr<const ExtraShapes> square_at(double west) {
    PlaneShape shape;
    shape.polygons = {PlanePolygon{{{{west, 200.0},
                                     {west + 400.0, 200.0},
                                     {west + 400.0, 800.0},
                                     {west, 800.0},
                                     {west, 200.0}}}}};
    shape.box = {west, 200.0, west + 400.0, 800.0};
    return std::make_shared<const ExtraShapes>(std::vector<PlaneShape>{shape});
}

TEST(Legend, ValueClasses_HaveTheColoursThatTheMapDraws) {
    const auto scene = two_squares();
    const std::vector<QColor> colours =
        ramp_colours(colour_ramp("YlGnBu", RampKind::Sequential), 2);
    scene->zone_classes = {{colours[0], "0 – 10", 1}, {colours[1], "10 – 20", 1}};
    scene->zone_title = "Homes";
    scene->zones[0].value_class = 1;
    scene->zones[1].value_class = 0;
    const QImage map = drawn(scene);
    const Legend legend = Legend::of(*scene);
    EXPECT_EQ(legend.title, "Homes");
    // The tile shows 2048 m: from x = -2048 and y = 2048 down to 0.
    const QRgb west = map.pixel((2048 - 300) / 4, (2048 - 800) / 4);
    EXPECT_EQ(west, colours[1].rgb());
    EXPECT_EQ(sample_of(legend.rows[1]).pixel(11, 10), west);
    EXPECT_EQ(sample_of(legend.rows[0]).pixel(11, 10), colours[0].rgb());
}

TEST(Legend, ClassThatIsSwitchedOff_LeavesTheLegendAndItsFill) {
    const auto scene = two_squares();
    scene->hidden_classes = {GapClass::Unserved};
    scene->zones[0].hidden = true;
    EXPECT_EQ(drawn(scene).pixel((2048 - 300) / 4, (2048 - 800) / 4), light_tokens().study.rgb());
    for (const LegendRow& row : Legend::of(*scene).rows) {
        const auto* const shown = std::get_if<GapClass>(&row.sample);
        EXPECT_TRUE(shown == nullptr || *shown != GapClass::Unserved);
    }
}

TEST(Legend, LayerOverTheStudy_HasTheSampleThatTheMapDraws) {
    const auto scene = two_squares();
    scene->zones.clear();
    ExtraLayer parks;
    parks.shapes = square_at(-600.0);
    parks.colour = layer_colour(0);
    parks.solid = true;
    parks.name = "Parks";
    scene->extras.push_back(parks);
    scene->layers = {{LayerKind::Extra, 0, true, 1.0}};
    const Legend legend = Legend::of(*scene);
    ASSERT_EQ(legend.rows.size(), 1U);
    EXPECT_EQ(legend.rows[0].text, "Parks");
    const QRgb on_map = drawn(scene).pixel((2048 - 400) / 4, (2048 - 500) / 4);
    const QRgb in_legend = sample_of(legend.rows[0]).pixel(11, 10);
    // The same ink on two grounds: land on the map, a card in the legend.
    EXPECT_NEAR(qRed(on_map), qRed(in_legend), 4);
    EXPECT_NEAR(qGreen(on_map), qGreen(in_legend), 4);
    EXPECT_NEAR(qBlue(on_map), qBlue(in_legend), 4);
    EXPECT_NE(on_map, light_tokens().land.rgb());
}

TEST(Legend, ClassesOfALayer_StandUnderItsName) {
    const auto scene = two_squares();
    for (int i = 0; i < 2; ++i) {
        ExtraLayer one;
        one.shapes = square_at(-600.0 + 500.0 * i);
        one.colour = layer_colour(static_cast<std::size_t>(i));
        one.solid = true;
        one.name = i == 0 ? "small" : "large";
        one.heading = "Parks";
        scene->extras.push_back(one);
        scene->layers.push_back({LayerKind::Extra, static_cast<std::size_t>(i), true, 1.0});
    }
    const Legend legend = Legend::of(*scene);
    ASSERT_EQ(legend.rows.size(), 3U);
    EXPECT_TRUE(std::holds_alternative<LegendRow::Heading>(legend.rows[0].sample));
    EXPECT_EQ(legend.rows[0].text, "Parks");
    EXPECT_EQ(legend.rows[2].text, "large");
}

/// A canvas with every kind of care, so that its legend is long.
class LongLegend : public ::testing::Test {
  protected:
    void show(QSize size) {
        const auto scene = two_squares();
        for (int kind = 0; kind < 8; ++kind) {
            scene->facilities.push_back(
                {{100.0 * kind, 300.0}, static_cast<FacilitySymbol>(kind), {}, false, true});
        }
        canvas_.resize(size);
        canvas_.set_scene(scene);
        canvas_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas_));
        card_ = canvas_.findChild<LegendCard*>();
        ASSERT_NE(card_, nullptr);
    }

    MapCanvas canvas_;
    LegendCard* card_ = nullptr;
};

TEST_F(LongLegend, KindsOfCare_StandInTwoColumns) {
    ASSERT_NO_FATAL_FAILURE(show({668, 658}));
    EXPECT_FALSE(card_->is_folded());
    EXPECT_LE(card_->height(), 250);
    EXPECT_LE(card_->width(), 354);
}

TEST_F(LongLegend, OnALowMap_StartsFoldedAndAClickUnfoldsItForGood) {
    ASSERT_NO_FATAL_FAILURE(show({668, 560}));
    EXPECT_TRUE(card_->is_folded());
    EXPECT_LE(card_->height(), 32);
    QTest::mouseClick(card_, Qt::LeftButton, {}, QPoint(20, 10));
    EXPECT_FALSE(card_->is_folded());
    canvas_.resize(668, 540);
    QApplication::processEvents();
    EXPECT_FALSE(card_->is_folded());
}

TEST_F(LongLegend, ExplainedWalkUnderIt_FoldsIt) {
    ASSERT_NO_FATAL_FAILURE(show({668, 658}));
    MapOverlay overlay;
    overlay.route.emplace();
    overlay.route->home = canvas_.plane_at(card_->geometry().center());
    overlay.route->care = canvas_.plane_at(QPointF(500.0, 100.0));
    canvas_.set_overlay(overlay);
    EXPECT_TRUE(card_->is_folded());
    canvas_.set_overlay({});
    EXPECT_FALSE(card_->is_folded());
}

}  // namespace
}  // namespace cercania::viewer
