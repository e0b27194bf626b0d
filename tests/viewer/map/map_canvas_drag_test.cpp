#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <gtest/gtest.h>

#include "app/viewer/map/map_canvas.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

PlanePolygon square(PlanePoint middle, double half) {
    const PlanePoint a = middle - PlanePoint{half, half};
    const PlanePoint b = middle + PlanePoint{half, half};
    return {{{a, {b.x, a.y}, b, {a.x, b.y}, a}}};
}

/// Where the facility at (500, 500) is dragged to `to`: it loses the ground about its old place,
/// gains some about the new one, and a square in the west stays.
MapOverlay moved_to(PlanePoint to) {
    MapOverlay overlay;
    overlay.kept = {square({-600.0, 400.0}, 203.3)};
    overlay.lost = {square({500.0, 500.0}, 120.0)};
    overlay.gained = {square(to, 150.7)};
    overlay.moves = {
        {{500.0, 500.0}, to, FacilitySymbol::Anchor, to + PlanePoint{20.0, 31.0}, false}};
    return overlay;
}

/// A canvas on screen that shows the two squares, 800 x 600, and whose facility can be dragged.
class CanvasDrag : public ::testing::Test {
  protected:
    void SetUp() override {
        canvas_.set_tokens(light_tokens());
        canvas_.resize(800, 600);
        canvas_.set_scene(two_squares());
        canvas_.set_facilities_movable(true);
        canvas_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas_));
        ASSERT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    }
    /// What stands on the screen, made of all that was painted so far.
    QImage on_screen() {
        QCoreApplication::processEvents();
        return canvas_.screen()
            ->grabWindow(canvas_.winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }
    /// What a canvas paints that paints all of itself.
    QImage painted_whole() {
        return canvas_.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    MapCanvas canvas_;
};

// Only what a move changes is painted on the screen at each step; after each, the screen shows
// what a canvas painted from corner to corner does.
TEST_F(CanvasDrag, LeavesNothingBehindOnTheScreen) {
    const QPoint from = canvas_.pixel_at({500.0, 500.0}).toPoint();
    QObject::connect(&canvas_, &MapCanvas::facility_dragged, &canvas_,
                     [this](std::size_t, PlanePoint to) { canvas_.set_overlay(moved_to(to)); });
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
    QImage before = on_screen();
    ASSERT_FALSE(before.isNull());
    for (int step = 1; step <= 24; ++step) {
        const QPoint way = step <= 12 ? QPoint(-23 * step, 7 * step)
                                      : QPoint(-23 * (24 - step), 84 - 11 * (step - 12));
        QTest::mouseMove(&canvas_, from + way);
        const QImage shown = on_screen();
        ASSERT_TRUE(shown == painted_whole()) << "step " << step;
        EXPECT_FALSE(shown == before) << "step " << step;
        before = shown;
    }
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, from);
    EXPECT_TRUE(on_screen() == painted_whole());
    canvas_.set_overlay({});
    EXPECT_TRUE(on_screen() == painted_whole());
}

// Over the name of a zone what is dragged looks as it does where there is no name.
TEST_F(CanvasDrag, NameUnderTheRing_LeavesWhatIsDraggedWhole) {
    const PlanePoint name = {-500.0, 500.0};
    const auto in_the_ring = [&] {
        const QPoint from = canvas_.pixel_at({500.0, 500.0}).toPoint();
        const QPoint to = canvas_.pixel_at(name).toPoint();
        QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas_, from + (to - from) / 2);
        QTest::mouseMove(&canvas_, to);
        const QImage shown = painted_whole().copy(QRect(to - QPoint(13, 13), QSize(27, 27)));
        QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, from);
        return shown;
    };
    auto named = two_squares();
    named->zones[0].name = "A name across the whole of the ring";
    canvas_.set_scene(named);
    ASSERT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    const QImage over_a_name = in_the_ring();
    auto nameless = two_squares();
    for (ZoneMark& zone : nameless->zones) {
        zone.name.clear();
    }
    canvas_.set_scene(nameless);
    ASSERT_TRUE(QTest::qWaitFor([this] { return canvas_.is_complete(); }));
    EXPECT_TRUE(over_a_name == in_the_ring());
}

// The answer to a move comes after the move: the ground changes while the pointer rests.
TEST_F(CanvasDrag, ShowsGroundThatComesLater) {
    const QPoint from = canvas_.pixel_at({500.0, 500.0}).toPoint();
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas_, from + QPoint(60, 40));
    canvas_.set_overlay(moved_to({700.0, 400.0}));
    ASSERT_TRUE(on_screen() == painted_whole());
    MapOverlay later = moved_to({700.0, 400.0});
    later.gained = {square({-200.0, 800.0}, 99.9)};
    canvas_.set_overlay(later);
    EXPECT_TRUE(on_screen() == painted_whole());
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, from + QPoint(60, 40));
}

}  // namespace
}  // namespace cercania::viewer
