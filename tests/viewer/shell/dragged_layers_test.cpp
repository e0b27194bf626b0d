#include <QPolygonF>
#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "app/viewer/style/tokens.h"
#include "tests/viewer/shell/layers_window.h"

namespace cercania::viewer {
namespace {

TEST_F(LayersWindow, CarePlacesAndNames_StayOnTop) {
    window_->layers().choose(number_of(MapLayerKind::Facilities));
    EXPECT_FALSE(action_named("Move up")->isEnabled());
    EXPECT_FALSE(action_named("Move down")->isEnabled());
    EXPECT_EQ(action_named("Move down")->toolTip(), "Care places and names are always on top");
    window_->layers().choose(number_of(MapLayerKind::People));
    EXPECT_FALSE(action_named("Move up")->isEnabled()) << "only care places are over it";
    EXPECT_TRUE(action_named("Move down")->isEnabled());
    window_->layers().choose(number_of(MapLayerKind::Areas));
    EXPECT_FALSE(action_named("Move down")->isEnabled());
    EXPECT_EQ(action_named("Move down")->toolTip(), "It is as far down as it can be");
}

TEST_F(LayersWindow, SwatchOfTheChosenRow_HasTheColoursOfTheMapToo) {
    const QIcon swatch = row_named("Neighbourhoods")->icon(0);
    EXPECT_EQ(swatch.pixmap({18, 14}, QIcon::Selected).toImage(),
              swatch.pixmap({18, 14}, QIcon::Normal).toImage());
}

/// Rows of the list, dragged with the mouse.
class DraggedLayers : public LayersWindow {
  protected:
    QRect row(const QString& name) { return list().visualItemRect(row_named(name)); }
    /// Where the row of a layer is taken.
    QPoint grip(const QString& name) { return row(name).center(); }
    /// Presses on a row and moves over the list without letting go.
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(list().viewport(), Qt::LeftButton, {}, from);
        constexpr int kSteps = 8;
        for (int step = 1; step <= kSteps; ++step) {
            QTest::mouseMove(list().viewport(), from + (to - from) * step / kSteps);
        }
    }
    void drop(QPoint at) {
        QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, at);
        EXPECT_TRUE(settle());
    }
    QStringList names() {
        QStringList names;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            names << list().topLevelItem(i)->text(0);
        }
        return names;
    }
    /// Whether a line in the accent's colour runs through the whole width of the list.
    bool shows_drop_line() {
        const QImage shown = list().viewport()->grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            int width = 0;
            for (int x = 0; x < shown.width(); ++x) {
                width += shown.pixelColor(x, y) == light_tokens().accent ? 1 : 0;
            }
            if (width == shown.width()) {
                return true;
            }
        }
        return false;
    }
    QImage map() { return canvas().grab().toImage(); }
    QImage map_without_streets() {
        window_->layers().set_visible(MapLayerKind::Streets, false);
        EXPECT_TRUE(settle());
        const QImage without = map();
        window_->actions().undo->trigger();
        EXPECT_TRUE(settle());
        return without;
    }
    /// In how many pixels two maps differ inside the neighbourhood with most people beyond, which
    /// streets cross. Its border, drawn over streets in any order, is left out.
    int differences_in_the_worst(const QImage& a, const QImage& b) {
        constexpr int kBorder = 6;
        const auto& zones = canvas().scene()->zones;
        const auto worst =
            std::ranges::find(zones, std::optional<std::uint32_t>(1), &ZoneMark::rank);
        QPolygonF outline;
        for (const PlanePoint& point : worst->polygons.front().rings.front()) {
            outline << canvas().pixel_at(point);
        }
        int different = 0;
        const QRect box = outline.boundingRect().toAlignedRect();
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                const bool inside = std::ranges::all_of(
                    std::array{QPoint(kBorder, 0), QPoint(-kBorder, 0), QPoint(0, kBorder),
                               QPoint(0, -kBorder)},
                    [&](QPoint aside) {
                        return outline.containsPoint(QPointF(x, y) + aside, Qt::OddEvenFill);
                    });
                different += inside && a.pixelColor(x, y) != b.pixelColor(x, y) ? 1 : 0;
            }
        }
        return different;
    }
};

TEST_F(DraggedLayers, Neighbourhoods_DroppedOverTheStreetsHideThemAndUndoBringsThemBack) {
    const QImage before = map();
    EXPECT_GT(differences_in_the_worst(before, map_without_streets()), 100);
    ASSERT_EQ(names(), (QStringList{"Neighbourhood labels", "Care places", "People", "Barriers",
                                    "Streets", "Catchments", "Neighbourhoods"}));
    EXPECT_FALSE(shows_drop_line());
    const QPoint over_streets(60, row("Streets").top() + 2);
    drag(grip("Neighbourhoods"), over_streets);
    EXPECT_TRUE(list().is_dragging());
    EXPECT_TRUE(shows_drop_line()) << "where it would go";
    EXPECT_EQ(document().undo_stack().undoText(), "") << "nothing moves before it is dropped";
    drop(over_streets);
    EXPECT_FALSE(shows_drop_line());
    const std::vector<MapLayerKind> expected = {MapLayerKind::Catchments, MapLayerKind::Streets,
                                                MapLayerKind::Areas,      MapLayerKind::Barriers,
                                                MapLayerKind::People,     MapLayerKind::Facilities,
                                                MapLayerKind::Labels};
    ASSERT_EQ(layers().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(layers()[i].kind, expected[i]) << i;
    }
    EXPECT_EQ(list().currentItem()->text(0), "Neighbourhoods") << "what was dragged stays chosen";
    EXPECT_EQ(window_->actions().undo->text(), "Undo Move Neighbourhoods");
    EXPECT_EQ(differences_in_the_worst(map(), map_without_streets()), 0) << "no street is seen";
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(layers(), usual_map_layers());
    EXPECT_EQ(map(), before);
}

TEST_F(DraggedLayers, RowDroppedOverCarePlaces_LiesRightUnderThem) {
    const QPoint top(60, 2);
    drag(grip("Catchments"), top);
    drop(top);
    EXPECT_EQ(names(), (QStringList{"Neighbourhood labels", "Care places", "Catchments", "People",
                                    "Barriers", "Streets", "Neighbourhoods"}));
    EXPECT_EQ(document().undo_stack().count(), 1);
}

TEST_F(DraggedLayers, CarePlaces_CannotBeTakenAway) {
    const QPoint end(60, row("Neighbourhoods").bottom());
    drag(grip("Care places"), end);
    EXPECT_FALSE(list().is_dragging());
    drop(end);
    EXPECT_EQ(layers(), usual_map_layers());
    EXPECT_EQ(document().undo_stack().count(), 0);
}

TEST_F(DraggedLayers, Escape_PutsTheRowBack) {
    const QPoint top(60, row("People").top());
    drag(grip("Streets"), top);
    ASSERT_TRUE(list().is_dragging());
    QTest::keyClick(&list(), Qt::Key_Escape);
    EXPECT_FALSE(list().is_dragging());
    drop(top);
    EXPECT_EQ(layers(), usual_map_layers());
}

TEST_F(DraggedLayers, RowDroppedWhereItWas_ChangesNothing) {
    const QPoint at = grip("Streets");
    drag(at, at + QPoint(0, 20));
    QTest::mouseMove(list().viewport(), at);
    drop(at);
    EXPECT_EQ(layers(), usual_map_layers());
    EXPECT_EQ(document().undo_stack().count(), 0);
}

TEST_F(DraggedLayers, ClassesOfAnOpenedLayer_MoveWithItAndAreNoGapToDropInto) {
    row_named("Neighbourhoods")->setExpanded(true);
    QApplication::processEvents();
    // Over its second class: nearer to the gap over the layer than to that beneath its classes.
    const QRect second = list().visualItemRect(row_named("Neighbourhoods")->child(1));
    const QPoint over_class(60, second.top());
    drag(grip("Streets"), over_class);
    drop(over_class);
    EXPECT_EQ(names().mid(3), (QStringList{"Barriers", "Catchments", "Streets", "Neighbourhoods"}));
    ASSERT_TRUE(row_named("Neighbourhoods")->isExpanded());
    const QPoint end(60, list().viewport()->height() - 1);
    drag(grip("Streets"), end);
    drop(end);
    EXPECT_EQ(names().mid(3), (QStringList{"Barriers", "Catchments", "Neighbourhoods", "Streets"}));
    EXPECT_EQ(layers().front().kind, MapLayerKind::Streets);
}

}  // namespace
}  // namespace cercania::viewer
