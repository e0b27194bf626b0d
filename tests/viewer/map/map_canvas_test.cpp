#include "app/viewer/map/map_canvas.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <memory>
#include <set>

#include <gtest/gtest.h>

#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

/// A canvas on screen that shows the two squares, 800 x 600.
class Canvas : public ::testing::Test {
  protected:
    void SetUp() override {
        canvas_.set_tokens(light_tokens());
        canvas_.resize(800, 600);
        canvas_.set_scene(two_squares());
        canvas_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas_));
        ASSERT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    }
    QPoint pixel(PlanePoint point) const { return canvas_.pixel_at(point).toPoint(); }
    void move_to(QPoint at) { QTest::mouseMove(&canvas_, at); }
    QRgb colour_at(QPoint at) {
        const QImage image = canvas_.grab().toImage();
        return image.pixel(at * image.devicePixelRatio());
    }

    MapCanvas canvas_;
};

TEST_F(Canvas, FirstScene_IsShownWhole) {
    EXPECT_TRUE(canvas_.rect().contains(pixel({-1000.0, 0.0})));
    EXPECT_TRUE(canvas_.rect().contains(pixel({1000.0, 1000.0})));
    EXPECT_LT(canvas_.metres_per_pixel(), 3.0);
}

TEST_F(Canvas, FirstScene_IsDrawn) {
    EXPECT_EQ(colour_at(pixel({-700.0, 750.0})), light_tokens().unserved.fill.rgb());
    EXPECT_EQ(colour_at(pixel({250.0, 800.0})), light_tokens().served.fill.rgb());
    EXPECT_EQ(colour_at({400, 8}), light_tokens().land.rgb());
}

TEST_F(Canvas, ClickOnZone_TellsIt) {
    std::optional<MapHit> hit;
    QObject::connect(&canvas_, &MapCanvas::clicked, [&](const MapHit& told) { hit = told; });
    QTest::mouseClick(&canvas_, Qt::LeftButton, {}, pixel({-300.0, 600.0}));
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->zone, 0U);
    EXPECT_FALSE(hit->facility);
}

TEST_F(Canvas, ClickNearFacility_HitsItWithinTwelvePixels) {
    EXPECT_EQ(canvas_.hit_at(pixel({500.0, 500.0}) + QPoint(8, 8)).facility, 0U);
    EXPECT_FALSE(canvas_.hit_at(pixel({500.0, 500.0}) + QPoint(10, 10)).facility);
}

TEST_F(Canvas, ClickOnCard_IsNotOneOnTheMap) {
    QSignalSpy clicks(&canvas_, &MapCanvas::clicked);
    QWidget* card = canvas_.childAt(24, 600 - 24);
    ASSERT_NE(card, nullptr);
    QTest::mouseClick(card, Qt::LeftButton);
    EXPECT_EQ(clicks.count(), 0);
}

TEST_F(Canvas, WheelUp_ZoomsInAboutThePointer) {
    const QPointF at(600.0, 200.0);
    const PlanePoint before = canvas_.plane_at(at);
    const double scale = canvas_.metres_per_pixel();
    QWheelEvent wheel(at, canvas_.mapToGlobal(at), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas_, &wheel);
    EXPECT_LT(canvas_.metres_per_pixel(), scale);
    EXPECT_NEAR(canvas_.plane_at(at).x, before.x, 1e-6);
    EXPECT_NEAR(canvas_.plane_at(at).y, before.y, 1e-6);
}

TEST_F(Canvas, PinchOnATouchPad_ZoomsAboutThePointer) {
    const QPointF at(600.0, 200.0);
    const PlanePoint before = canvas_.plane_at(at);
    const double scale = canvas_.metres_per_pixel();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              at, at, canvas_.mapToGlobal(at), 0.5, {});
    QCoreApplication::sendEvent(&canvas_, &pinch);
    EXPECT_NEAR(canvas_.metres_per_pixel(), scale / 1.5, 1e-9);
    EXPECT_NEAR(canvas_.plane_at(at).x, before.x, 1e-6);
    EXPECT_NEAR(canvas_.plane_at(at).y, before.y, 1e-6);
}

TEST_F(Canvas, TwoFingersApartOnATouchScreen_ZoomIn) {
    static QPointingDevice* const screen = QTest::createTouchDevice();  // it stays registered
    const double scale = canvas_.metres_per_pixel();
    const QPoint left(350, 300);
    const QPoint right(450, 300);
    QTest::touchEvent(&canvas_, screen).press(0, left).press(1, right);
    for (int apart = 10; apart <= 100; apart += 10) {
        QTest::touchEvent(&canvas_, screen)
            .move(0, left - QPoint(apart, 0))
            .move(1, right + QPoint(apart, 0));
    }
    QTest::touchEvent(&canvas_, screen)
        .release(0, left - QPoint(100, 0))
        .release(1, right + QPoint(100, 0));
    EXPECT_NEAR(scale / canvas_.metres_per_pixel(), 3.0, 1e-6) << "from 100 pixels apart to 300";
}

TEST_F(Canvas, AfterZoom_TilesAreRefined) {
    canvas_.zoom_by(2.0);
    EXPECT_FALSE(canvas_.is_complete());
    QSignalSpy done(&canvas_, &MapCanvas::completed);
    EXPECT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return done.count() > 0; }));
}

TEST_F(Canvas, WhileZooming_StandInsShowTheGround) {
    canvas_.zoom_by(2.0);
    EXPECT_EQ(colour_at(pixel({-300.0, 720.0})), light_tokens().unserved.fill.rgb());
}

TEST_F(Canvas, DragOnEmptyGround_Pans) {
    const QPoint from(300, 300);
    const PlanePoint under = canvas_.plane_at(from);
    QSignalSpy clicks(&canvas_, &MapCanvas::clicked);
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
    move_to({340, 310});
    move_to({380, 330});
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, {380, 330});
    EXPECT_NEAR(canvas_.pixel_at(under).x(), 380.0, 1e-6);
    EXPECT_NEAR(canvas_.pixel_at(under).y(), 330.0, 1e-6);
    EXPECT_EQ(clicks.count(), 0);
}

TEST_F(Canvas, FacilityDrag_BeginsAfterFourPixelsAndDrops) {
    canvas_.set_facilities_movable(true);
    QSignalSpy begun(&canvas_, &MapCanvas::facility_drag_begun);
    QSignalSpy dragged(&canvas_, &MapCanvas::facility_dragged);
    std::optional<PlanePoint> dropped;
    QObject::connect(&canvas_, &MapCanvas::facility_dropped,
                     [&](std::size_t, PlanePoint to) { dropped = to; });
    const QPoint from = pixel({500.0, 500.0});
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
    move_to(from + QPoint(2, 2));
    EXPECT_EQ(begun.count(), 0);
    move_to(from + QPoint(30, 0));
    EXPECT_EQ(begun.count(), 1);
    move_to(from + QPoint(60, 5));
    EXPECT_EQ(dragged.count(), 2);
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, from + QPoint(60, 5));
    ASSERT_TRUE(dropped);
    EXPECT_NEAR(dropped->x, 500.0 + 60.0 * canvas_.metres_per_pixel(), canvas_.metres_per_pixel());
}

TEST_F(Canvas, EscapeWhileDragging_GivesUp) {
    canvas_.set_facilities_movable(true);
    QSignalSpy cancelled(&canvas_, &MapCanvas::facility_drag_cancelled);
    QSignalSpy dropped(&canvas_, &MapCanvas::facility_dropped);
    const QPoint from = pixel({500.0, 500.0});
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
    move_to(from + QPoint(40, 0));
    QTest::keyClick(&canvas_, Qt::Key_Escape);
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, from + QPoint(40, 0));
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_EQ(dropped.count(), 0);
}

TEST_F(Canvas, FacilityThatMayNotMove_IsPannedInstead) {
    QSignalSpy begun(&canvas_, &MapCanvas::facility_drag_begun);
    const QPoint from = pixel({500.0, 500.0});
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
    move_to(from + QPoint(40, 0));
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, from + QPoint(40, 0));
    EXPECT_EQ(begun.count(), 0);
    EXPECT_EQ(pixel({500.0, 500.0}), from + QPoint(40, 0));
}

TEST_F(Canvas, MeasuringTool_TellsPointsAndTheEnd) {
    canvas_.set_tool(MapTool::Measure);
    std::vector<bool> finished;
    QObject::connect(&canvas_, &MapCanvas::measure_point,
                     [&](PlanePoint, bool end) { finished.push_back(end); });
    QTest::mouseClick(&canvas_, Qt::LeftButton, {}, {300, 200});
    QTest::mouseClick(&canvas_, Qt::LeftButton, {}, {400, 200});
    QTest::mouseDClick(&canvas_, Qt::LeftButton, {}, {500, 300});
    ASSERT_GE(finished.size(), 3U);
    EXPECT_FALSE(finished.front());
    EXPECT_TRUE(finished.back());
}

TEST_F(Canvas, Keys_PanZoomAndShowAll) {
    const Viewport before = canvas_.viewport();
    QTest::keyClick(&canvas_, Qt::Key_Right);
    EXPECT_NEAR(canvas_.viewport().centre.x - before.centre.x, 80.0 * before.metres_per_pixel,
                1e-6);
    QTest::keyClick(&canvas_, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NEAR(before.centre.y - canvas_.viewport().centre.y, 600.0 * before.metres_per_pixel,
                1e-6);
    QTest::keyClick(&canvas_, Qt::Key_Plus);
    EXPECT_NEAR(canvas_.metres_per_pixel(), before.metres_per_pixel / 2.0, 1e-9);
    QTest::keyClick(&canvas_, Qt::Key_Home);
    EXPECT_NEAR(canvas_.metres_per_pixel(), before.metres_per_pixel, 1e-9);
    EXPECT_NEAR(canvas_.viewport().centre.x, before.centre.x, 1e-6);
}

TEST_F(Canvas, PreviousView_GoesBack) {
    const Viewport before = canvas_.viewport();
    canvas_.zoom_to({0.0, 0.0, 200.0, 200.0});
    EXPECT_LT(canvas_.metres_per_pixel(), before.metres_per_pixel);
    canvas_.previous_view();
    EXPECT_NEAR(canvas_.metres_per_pixel(), before.metres_per_pixel, 1e-9);
}

TEST_F(Canvas, Tab_WalksZonesByRankThenFacilities) {
    std::vector<MapHit> walked;
    QObject::connect(&canvas_, &MapCanvas::focus_walked,
                     [&](const MapHit& hit) { walked.push_back(hit); });
    std::optional<MapHit> explained;
    QObject::connect(&canvas_, &MapCanvas::explain_asked,
                     [&](const MapHit& hit) { explained = hit; });
    canvas_.setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&canvas_, Qt::Key_Tab);
    }
    ASSERT_EQ(walked.size(), 3U);
    EXPECT_EQ(walked[0].zone, 0U);
    EXPECT_EQ(walked[1].zone, 1U);
    EXPECT_EQ(walked[2].facility, 0U);
    QTest::keyClick(&canvas_, Qt::Key_Return);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->facility, 0U);
}

TEST_F(Canvas, SelectedZone_IsOutlined) {
    MapOverlay overlay;
    overlay.selected_zones = {1};
    canvas_.set_overlay(overlay);
    const QPoint edge = pixel({1000.0, 500.0});
    EXPECT_EQ(colour_at(edge), light_tokens().text.rgb());
}

TEST_F(Canvas, GainedGround_IsDrawnOverTheZones) {
    MapOverlay overlay;
    overlay.gained = {PlanePolygon{
        {{{-800.0, 650.0}, {-600.0, 650.0}, {-600.0, 850.0}, {-800.0, 850.0}, {-800.0, 650.0}}}}};
    canvas_.set_overlay(overlay);
    const QColor border = QColor(colour_at(pixel({-600.0, 700.0})));
    EXPECT_GT(border.green(), border.red() + 40);
    EXPECT_EQ(colour_at(pixel({-560.0, 700.0})), light_tokens().unserved.fill.rgb());
}

TEST_F(Canvas, NewScene_ReplacesTheOldWithoutGoingBlank) {
    const auto scene = two_squares();
    scene->zones[0].gap_class = GapClass::Partly;
    canvas_.set_scene(scene);
    const QPoint inside = pixel({-700.0, 750.0});
    while (!canvas_.is_complete()) {
        const QRgb colour = colour_at(inside);
        EXPECT_TRUE(colour == light_tokens().unserved.fill.rgb() ||
                    colour == light_tokens().partly.fill.rgb());
        QTest::qWait(1);
    }
    EXPECT_EQ(colour_at(inside), light_tokens().partly.fill.rgb());
}

TEST_F(Canvas, PointerMoves_TellWhatIsUnderIt) {
    std::optional<MapHit> hit;
    QObject::connect(&canvas_, &MapCanvas::hovered, [&](const MapHit& told) { hit = told; });
    move_to(pixel({300.0, 800.0}));
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->zone, 1U);
    move_to({400, 4});
    EXPECT_FALSE(hit->zone);
}

TEST_F(Canvas, GoTo_KeepsTheViewBeforeToBeGoneBackTo) {
    const Viewport before = canvas_.viewport();
    canvas_.go_to({100.0, 200.0}, 1.0);
    EXPECT_EQ(canvas_.viewport().centre.x, 100.0);
    EXPECT_EQ(canvas_.metres_per_pixel(), 1.0);
    canvas_.previous_view();
    EXPECT_EQ(canvas_.viewport().centre.x, before.centre.x);
    EXPECT_EQ(canvas_.metres_per_pixel(), before.metres_per_pixel);
}

TEST_F(Canvas, Follow_TakesMiddleAndScaleButNotSize) {
    Viewport other;
    other.centre = {50.0, -70.0};
    other.metres_per_pixel = 3.0;
    other.size = QSizeF(10.0, 10.0);
    canvas_.follow(other);
    EXPECT_EQ(canvas_.viewport().centre.y, -70.0);
    EXPECT_EQ(canvas_.metres_per_pixel(), 3.0);
    EXPECT_EQ(canvas_.viewport().size, QSizeF(800.0, 600.0));
}

/// A canvas with five care places on one spot.
class OneSpot : public Canvas {
  protected:
    void SetUp() override {
        const auto scene = two_squares();
        for (int i = 0; i < 4; ++i) {
            scene->facilities.push_back(
                {{500.0, 500.0}, FacilitySymbol::Health, QString::number(i), false, true});
        }
        ASSERT_NO_FATAL_FAILURE(Canvas::SetUp());
        canvas_.set_scene(scene);
        ASSERT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    }
    /// The places of care that are hit somewhere around the spot.
    std::set<std::size_t> hit_around() {
        std::set<std::size_t> found;
        // Not so far that the fan closes.
        for (int x = -32; x <= 32; x += 4) {
            for (int y = -32; y <= 32; y += 4) {
                const MapHit hit = canvas_.hit_at(pixel({500.0, 500.0}) + QPoint(x, y));
                if (hit.facility) {
                    found.insert(*hit.facility);
                }
            }
        }
        return found;
    }
};

TEST_F(OneSpot, PointerOnIt_FansAllOutUntilItLeaves) {
    const QImage folded = canvas_.grab().toImage();
    move_to(pixel({500.0, 500.0}));
    QApplication::processEvents();
    EXPECT_NE(canvas_.grab().toImage(), folded);
    EXPECT_EQ(hit_around().size(), 5U);
    move_to(pixel({-800.0, 500.0}));
    QApplication::processEvents();
    EXPECT_EQ(canvas_.grab().toImage(), folded);
}

TEST_F(OneSpot, Folded_WearsABadge) {
    const QImage with_badge = canvas_.grab().toImage();
    canvas_.set_scene(two_squares());
    ASSERT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    const QPoint corner = pixel({500.0, 500.0}) + QPoint(10, -12);
    EXPECT_NE(with_badge.pixel(corner), colour_at(corner));
}

}  // namespace
}  // namespace cercania::viewer
