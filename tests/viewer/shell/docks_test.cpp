#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

#include <gtest/gtest.h>

#include "app/viewer/shell/dock_title.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

/// The panels beside the map, moved as a person moves them.
class Docks : public SampleWindow {
  protected:
    QDockWidget& dock(const char* name) { return *window_->findChild<QDockWidget*>(name); }
    DockTitle& title(QDockWidget& dock) { return *static_cast<DockTitle*>(dock.titleBarWidget()); }
    Qt::DockWidgetArea side(QDockWidget& dock) { return window_->dockWidgetArea(&dock); }
    QAction* entry(const QString& text) {
        for (QAction* const action : window_->menuBar()->findChildren<QAction*>()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
};

TEST_F(Docks, DoubleClickOnTheGrip_LetsThePanelFloatAndDocksItAgain) {
    QDockWidget& layers = dock("layersDock");
    ASSERT_FALSE(layers.isFloating());
    const int map = canvas().width();
    QTest::mouseDClick(&title(layers), Qt::LeftButton);
    EXPECT_TRUE(layers.isFloating());
    EXPECT_TRUE(layers.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().width() > map; }))
        << "the map takes its room";
    QTest::mouseDClick(&title(layers), Qt::LeftButton);
    EXPECT_FALSE(layers.isFloating());
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().width() == map; }));
}

TEST_F(Docks, DraggedGrip_TakesThePanelOutAndDocksItAtTheOtherSide) {
    QDockWidget& layers = dock("layersDock");
    DockTitle& bar = title(layers);
    const QPoint middle = window_->mapToGlobal(QPoint(600, 400));
    const auto drag_to = [&](const QPoint& place) {
        QTest::mouseMove(&bar, bar.mapFromGlobal(place));
    };
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(30, 3));
    drag_to(window_->mapToGlobal(QPoint(300, 300)));
    drag_to(middle);
    EXPECT_TRUE(layers.isFloating());
    EXPECT_EQ(layers.pos(), middle - QPoint(30, 3)) << "it hangs where it was taken";
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, bar.mapFromGlobal(middle));
    EXPECT_TRUE(layers.isFloating()) << "let go over the map";

    const QPoint right = window_->mapToGlobal(QPoint(window_->width() - 20, 300));
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(30, 3));
    drag_to(middle + QPoint(100, 0));
    drag_to(right);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, bar.mapFromGlobal(right));
    EXPECT_FALSE(layers.isFloating());
    EXPECT_EQ(side(layers), Qt::RightDockWidgetArea);
}

TEST_F(Docks, PressWithoutAMove_LeavesThePanelWhereItIs) {
    QDockWidget& layers = dock("layersDock");
    QTest::mouseClick(&title(layers), Qt::LeftButton);
    EXPECT_FALSE(layers.isFloating());
}

TEST_F(Docks, MenuOfThePanels_DoesTheSameWithoutAMouse) {
    QDockWidget& layers = dock("layersDock");
    QDockWidget& results = dock("resultsDock");
    QAction* const alone = entry("Results in a window of its own");
    ASSERT_NE(alone, nullptr);
    alone->trigger();
    EXPECT_TRUE(results.isFloating());
    EXPECT_TRUE(alone->isChecked());
    alone->trigger();
    EXPECT_FALSE(results.isFloating());
    QAction* const swap = entry("Swap the sides of the panels");
    ASSERT_NE(swap, nullptr);
    swap->trigger();
    EXPECT_EQ(side(layers), Qt::RightDockWidgetArea);
    EXPECT_EQ(side(results), Qt::LeftDockWidgetArea);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return results.x() < canvas().mapTo(window_.get(), QPoint()).x(); }));
    swap->trigger();
    EXPECT_EQ(side(layers), Qt::LeftDockWidgetArea);
}

TEST_F(Docks, Grip_TakesLittleOfThePanel) {
    EXPECT_LE(title(dock("resultsDock")).height(), 6);
    EXPECT_EQ(title(dock("layersDock")).accessibleName(), "Layers");
    EXPECT_EQ(dock("resultsDock").windowTitle(), "Results");
}

}  // namespace
}  // namespace cercania::viewer
