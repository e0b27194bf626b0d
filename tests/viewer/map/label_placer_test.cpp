#include <QGuiApplication>
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "app/viewer/map/map_labels.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

PreparedScene prepared(std::shared_ptr<const MapScene> scene) {
    return PreparedScene(std::move(scene), nullptr);
}

std::vector<PlacedLabel> labels_at(const PreparedScene& scene, double scale) {
    return place_labels(scene, scale, QGuiApplication::font());
}

TEST(PlaceLabels, RoomyZone_ShowsBadgeNameAndFigureInItsMiddle) {
    const PreparedScene scene = prepared(two_squares());
    const auto labels = labels_at(scene, 5.0);
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].name, "West");
    EXPECT_EQ(labels[0].badge, 1U);
    EXPECT_EQ(labels[0].figure, "900 beyond");
    EXPECT_NEAR(labels[0].anchor.x, -500.0, 10.0);
}

TEST(PlaceLabels, SmallZone_ShowsItsBadgeAloneAndATinyOneNothing) {
    const PreparedScene scene = prepared(two_squares());
    const auto small = labels_at(scene, 21.0);  // 48 x 48 pixels: under 2,500
    ASSERT_EQ(small.size(), 2U);
    EXPECT_EQ(small[0].badge, 1U);
    EXPECT_EQ(small[0].name, "");
    EXPECT_TRUE(labels_at(scene, 32.0).empty());  // 31 x 31 pixels: under 1,000
}

TEST(PlaceLabels, SmallZoneWithoutABadge_IsLeftOut) {
    const auto squares = two_squares();
    for (ZoneMark& zone : squares->zones) {
        zone.rank.reset();
    }
    EXPECT_TRUE(labels_at(prepared(squares), 21.0).empty());
}

TEST(PlaceLabels, NearEnough_NameFacilities) {
    const PreparedScene scene = prepared(two_squares());
    const auto named = [&](double scale) {
        const auto labels = labels_at(scene, scale);
        return std::ranges::any_of(labels, &PlacedLabel::of_facility);
    };
    EXPECT_TRUE(named(2.0));
    EXPECT_FALSE(named(5.0));
}

TEST(PlaceLabels, MarkInTheWay_HasTheLabelBesideIt) {
    const PreparedScene scene = prepared(two_squares());
    const LabelFonts fonts(QGuiApplication::font());
    constexpr double kScale = 5.0;
    constexpr double kRadius = 12.0;
    const PlanePoint home = labels_at(scene, kScale)[0].anchor;
    const QRectF ring(home.x / kScale - kRadius, -home.y / kScale - kRadius, 2 * kRadius,
                      2 * kRadius);
    const auto west = [&](const std::vector<MarkInTheWay>& marks) {
        const PlacedLabel label = place_labels(scene, kScale, QGuiApplication::font(), marks)[0];
        EXPECT_EQ(label.name, "West");
        EXPECT_EQ(label.figure, "900 beyond") << "whole, and beside it";
        return label_box(label, fonts)
            .translated(label.anchor.x / kScale, -label.anchor.y / kScale);
    };
    EXPECT_TRUE(west({}).intersects(ring));
    EXPECT_FALSE(west({{home, kRadius}}).intersects(ring));
}

TEST(PlaceLabels, HiddenLabels_AreNotPlaced) {
    const auto scene = two_squares();
    scene->layers = {{LayerKind::Zones}, {LayerKind::Facilities}};
    EXPECT_TRUE(labels_at(prepared(scene), 5.0).empty());
}

class LabelsOfCity : public ::testing::TestWithParam<double> {};

TEST_P(LabelsOfCity, NoTwo_Overlap) {
    const PreparedScene scene = prepared(sample_scene());
    const LabelFonts fonts(QGuiApplication::font());
    std::vector<QRectF> boxes;
    for (const PlacedLabel& label : labels_at(scene, GetParam())) {
        const QRectF box =
            label_box(label, fonts)
                .translated(label.anchor.x / GetParam(), -label.anchor.y / GetParam());
        for (const QRectF& other : boxes) {
            EXPECT_FALSE(box.intersects(other)) << label.name.toStdString();
        }
        boxes.push_back(box);
    }
    EXPECT_GE(boxes.size(), 3U);
}

TEST_P(LabelsOfCity, EachOfAZone_StandsInsideIt) {
    const PreparedScene scene = prepared(sample_scene());
    const LabelFonts fonts(QGuiApplication::font());
    for (const PlacedLabel& label : labels_at(scene, GetParam())) {
        if (label.of_facility || label.name.isEmpty()) {
            continue;
        }
        const auto& zones = sample_scene()->zones;
        const auto zone = std::ranges::find(zones, label.name, &ZoneMark::name);
        ASSERT_NE(zone, zones.end());
        const auto number = static_cast<std::size_t>(zone - zones.begin());
        const QRectF box = label_box(label, fonts).adjusted(3, 3, -3, -3);
        for (const QPointF& corner :
             {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
            EXPECT_TRUE(scene.locator(number).contains(
                label.anchor + PlanePoint{corner.x(), -corner.y()} * GetParam()))
                << label.name.toStdString();
        }
    }
}

// Farther out the city's zones are smaller than the 2,500 square pixels that a label asks for.
INSTANTIATE_TEST_SUITE_P(Scales, LabelsOfCity, ::testing::Values(2.0, 4.0, 6.0, 8.0));

}  // namespace
}  // namespace cercania::viewer
