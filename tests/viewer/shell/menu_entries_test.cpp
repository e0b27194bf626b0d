#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <gmock/gmock.h>

#include "app/viewer/map/coordinate_grid.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

class MenuEntries : public SampleWindow {
  protected:
    /// Opens a menu and clicks an entry whose text begins so.
    void click(QMenu& menu, const QString& beginning) {
        menu.popup(window_->mapToGlobal(QPoint(40, 40)));
        for (QAction* const action : menu.actions()) {
            if (action->text().startsWith(beginning)) {
                QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
                return;
            }
        }
        menu.hide();
        FAIL() << "no entry " << beginning.toStdString();
    }
    QMenu& sub_menu(const QString& of, const QString& name) {
        for (const QAction* const bar : window_->menuBar()->actions()) {
            if (bar->text() == of) {
                for (const QAction* const action : bar->menu()->actions()) {
                    if (action->text() == name && action->menu() != nullptr) {
                        return *action->menu();
                    }
                }
            }
        }
        throw std::runtime_error("no such menu");
    }
    QToolButton& chip(const QString& name) {
        for (QToolButton* const button : window_->question_bar().findChildren<QToolButton*>()) {
            if (button->isVisible() && button->accessibleName().startsWith(name)) {
                return *button;
            }
        }
        throw std::runtime_error("no such chip");
    }
    /// The part of the status bar that shows the coordinates.
    QString coordinates() const {
        for (const QLabel* const label : window_->findChildren<QLabel*>()) {
            if (label->text().contains(QString::fromUtf8("°"))) {
                return label->text();
            }
        }
        return {};
    }
};

TEST_F(MenuEntries, ColumnsOfTheResults_ShowTheChosenOne) {
    auto* const table = &window_->neighbourhoods().table();
    ASSERT_TRUE(table->isColumnHidden(ResultsTableModel::Mean));
    QMenu& columns = sub_menu("Results", "Columns");
    emit columns.aboutToShow();
    const QString mean =
        table->model()->headerData(ResultsTableModel::Mean, Qt::Horizontal).toString();
    ASSERT_NO_FATAL_FAILURE(click(columns, mean));
    EXPECT_FALSE(table->isColumnHidden(ResultsTableModel::Mean));
}

TEST_F(MenuEntries, PaceOfTheQuestion_NamesEveryProfileThatShips) {
    QMenu& paces = *chip("Pace").menu();
    ASSERT_EQ(paces.actions().size(), 11) << "as many as data/profiles holds";
    EXPECT_THAT(paces.actions().front()->text().toStdString(), HasSubstr("Adult"));
    ASSERT_NO_FATAL_FAILURE(click(paces, "Manual wheelchair"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().result().study->settings.network.profile, "wheelchair_manual");
    EXPECT_THAT(chip("Pace").toolTip().toStdString(), HasSubstr("Manual wheelchair"));
}

TEST_F(MenuEntries, MoveOfAWhatIf_HandsTheSelectedPlaceToTheArrows) {
    EXPECT_FALSE(window_->actions().move_place->isEnabled());
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    const Facility facility = document().result().base->live.facilities.all.front();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, pixel(facility.point));
    ASSERT_EQ(document().selected_facility(), facility.id);
    ASSERT_TRUE(window_->actions().move_place->isEnabled());
    window_->actions().move_place->trigger();
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    ASSERT_TRUE(settle());
    ASSERT_EQ(document().edits().moved.size(), 1U);
    const PlanePoint to = document().result().study->network.graph->projection().to_plane(
        document().edits().moved.front().to);
    EXPECT_NEAR(to.x - facility.point.x, 100.0, 0.1) << "Shift and an arrow: 100 m";
    // Left again, nothing is chosen any more: no ring stays on the map.
    window_->study().leave_what_if();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().selected_facility(), "");
    EXPECT_FALSE(canvas().overlay().selected_facility);
}

TEST_F(MenuEntries, MenuOfAPlace_AddsCareThere) {
    // The middle of the map, by the right button.
    const QPoint at = canvas().rect().center();
    const PlanePoint there = canvas().plane_at(at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas().mapToGlobal(at));
    QApplication::sendEvent(&canvas(), &event);
    auto* const menu = canvas().findChild<QMenu*>("mapMenu");
    ASSERT_NE(menu, nullptr);
    ASSERT_NO_FATAL_FAILURE(click(*menu, "Add a care place here"));
    ASSERT_TRUE(settle());
    ASSERT_TRUE(document().in_what_if());
    ASSERT_EQ(document().edits().added.size(), 1U);
    const PlanePoint added = document().result().study->network.graph->projection().to_plane(
        document().edits().added.front().place);
    EXPECT_NEAR(added.x, there.x, 0.1);
    EXPECT_NEAR(added.y, there.y, 0.1);
    EXPECT_EQ(document().selected_facility(), document().edits().added.front().id);
}

TEST_F(MenuEntries, MenuKey_ExplainsWhatHasTheFocus) {
    QSignalSpy explained(&window_->study(), &StudyController::explained);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Tab);  // the worst neighbourhood
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), canvas().mapToGlobal(QPoint()));
    QApplication::sendEvent(&canvas(), &event);
    auto* const menu = canvas().findChild<QMenu*>("mapMenu");
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(window_->explain_panel().text().contains("beyond"));
}

TEST_F(MenuEntries, CoordinatesUnderThePointer_FollowTheLanguage) {
    QTest::mouseMove(&canvas(), canvas().rect().center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return coordinates().endsWith('W'); }));
    window_->use_language("es");  // and the pointer stays where it is
    EXPECT_TRUE(QTest::qWaitFor([&] { return coordinates().endsWith('O'); }))
        << coordinates().toStdString();
    EXPECT_TRUE(coordinates().contains(',')) << "the decimal comma";
    window_->use_language("en");
    EXPECT_TRUE(QTest::qWaitFor([&] { return coordinates().endsWith('W'); }));
}

TEST_F(MenuEntries, CoordinateGrid_LiesOverTheMapAndGoesAgain) {
    const QImage without = canvas().grab().toImage();
    window_->actions().grid->trigger();
    const QImage with = canvas().grab().toImage();
    int changed = 0;
    for (int x = 0; x < with.width(); ++x) {
        changed += with.pixel(x, with.height() / 2) != without.pixel(x, with.height() / 2) ? 1 : 0;
    }
    EXPECT_GE(changed, 2) << "at least two meridians cross the middle row";
    EXPECT_LT(changed, with.width() / 4) << "thin lines";
    window_->actions().grid->trigger();
    EXPECT_EQ(canvas().grab().toImage(), without);
}

TEST(CoordinateGridText, Places_AreSaidInDegreesAndWhatPartsTheStepHas) {
    EXPECT_EQ(CoordinateGrid::text_of(-70.5, false, CoordinateGrid::step_of(0.3)),
              QString::fromUtf8("70° 30′ W"));
    // 2" is the smallest step of at least 1.5" (1.5 / 3600 of a degree).
    const CoordinateGrid::Step fine = CoordinateGrid::step_of(1.5 / 3600.0);
    EXPECT_NEAR(fine.degrees * 3600.0, 2.0, 1e-9);
    EXPECT_EQ(CoordinateGrid::text_of(4.0 + 2.0 / 3600.0, true, fine),
              QString::fromUtf8("4° 00′ 02″ N"));
    EXPECT_NEAR(CoordinateGrid::step_of(0.9).degrees, 1.0, 1e-9);
}

}  // namespace
}  // namespace cercania::viewer
