#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTreeWidget>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

/// A window whose study has two scenarios: one place closed, and another.
class CompareWindow : public SampleWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp());
        const Facilities& facilities = document().result().base->live.facilities;
        ASSERT_GE(facilities.all.size(), 2U);
        Scenario first{"First closed", {}};
        first.edits.closed = {facilities.all[0].id};
        Scenario second{"Second closed", {}};
        second.edits.closed = {facilities.all[1].id};
        document().set_scenarios({first, second});
    }
    CompareView& view() { return *window_->compare().view(); }
    ShownChange expected(const FacilityEdits& first, const FacilityEdits& second) {
        return shown_change(shown_figures(computed(first).gaps->table),
                            shown_figures(computed(second).gaps->table));
    }
};

TEST_F(CompareWindow, CompareKey_LaysTheBaseBesideAScenarioWithItsNet) {
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(window_->compare().is_on());
    ASSERT_TRUE(settle());
    const ShownChange change = expected({}, document().scenarios()[0].edits);
    ASSERT_NE(change.net(), 0);
    EXPECT_EQ(view().strip().net(), Words::change(change.net()));
    EXPECT_TRUE(view().first().isVisible() && view().second().isVisible());
    EXPECT_FALSE(view().first().geometry().intersects(view().second().geometry()));
    EXPECT_NE(view().first().scene()->zones.front().polygons.size(), 0U);
    std::int64_t net = 0;
    const QAbstractItemModel& rows = *window_->compare().panel().table().model();
    ASSERT_GT(rows.rowCount(), 0);
    for (int row = 0; row < rows.rowCount(); ++row) {
        net += rows.index(row, ChangesTableModel::Change)
                   .data(ChangesTableModel::ChangeRole)
                   .toLongLong();
    }
    EXPECT_EQ(net, change.net());
    EXPECT_EQ(
        rows.headerData(ChangesTableModel::After, Qt::Horizontal).toString().replace('\n', ' '),
        "First closed");
}

/// Beside each other the maps are narrow: the people beyond stand under a long name, both whole.
TEST_F(CompareWindow, LongName_HasItsPeopleBeneath) {
    std::vector<Scenario> scenarios = document().scenarios();
    scenarios[0].name = "First care block closed";
    document().set_scenarios(scenarios);
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    const auto* const title = window_->findChild<QLabel*>("compareSecondTitle");
    const auto people = shown_figures(computed(scenarios[0].edits).gaps->table).total.beyond;
    EXPECT_EQ(title->text(),
              QString("First care block closed\n%1 beyond").arg(Words::count(people)));
    EXPECT_LE(title->sizeHint().width(), view().second().width());
}

/// The list of scenarios, beside the window with two of them.
class ScenarioList : public CompareWindow {
  protected:
    QString note(int row) {
        return window_->findChild<QTreeWidget*>("scenariosList")->topLevelItem(row)->text(1);
    }
    QString beyond(const FacilityEdits& edits) {
        return Words::count(shown_figures(computed(edits).gaps->table).total.beyond);
    }
    /// Base, then the two scenarios.
    bool shows(const QStringList& notes) {
        return QTest::qWaitFor(
            [&] {
                return QStringList{note(0), note(1), note(2)} == notes;
            },
            20'000);
    }
    QStringList expected_notes() {
        return {beyond({}), beyond(document().scenarios()[0].edits),
                beyond(document().scenarios()[1].edits)};
    }
};

TEST_F(ScenarioList, ScenariosThatAreNotShown_AreCountedInTheBackground) {
    const QStringList first = expected_notes();
    EXPECT_NE(first[0], first[1]);
    EXPECT_TRUE(shows(first)) << note(1).toStdString() << ", " << note(2).toStdString();
    EXPECT_FALSE(document().in_what_if());
    // Another question makes other figures of them.
    window_->study().set_limit("400m");
    ASSERT_TRUE(settle());
    const QStringList second = expected_notes();
    ASSERT_NE(second[1], first[1]);
    EXPECT_TRUE(shows(second)) << note(1).toStdString() << ", " << note(2).toStdString();
}

TEST_F(ScenarioList, ScenarioOfAFacilityThatIsNotThere_StaysWithoutAFigureAndTheOthersAreCounted) {
    std::vector<Scenario> scenarios = document().scenarios();
    scenarios[0].edits.closed = {"nobody knows it"};
    document().set_scenarios(scenarios);
    EXPECT_TRUE(shows({beyond({}), QString(), beyond(scenarios[1].edits)}));
    EXPECT_FALSE(window_->failure_bar().isVisible());
}

TEST_F(ScenarioList, OneThatIsDeleted_ComesBackByUndoAndGoesAgainByRedo) {
    const std::vector<Scenario> both = document().scenarios();
    window_->study().change_scenarios({both[0]}, "Delete Second closed");
    EXPECT_TRUE(document().is_dirty());
    EXPECT_EQ(document().scenarios().size(), 1U);
    EXPECT_EQ(window_->actions().undo->text(), "Undo Delete Second closed");
    window_->actions().undo->trigger();
    EXPECT_EQ(document().scenarios(), both);
    EXPECT_FALSE(document().is_dirty());
    window_->actions().redo->trigger();
    EXPECT_EQ(document().scenarios().size(), 1U);
}

TEST_F(ScenarioList, StoppedCounting_IsNotBegunAgainUntilSomethingChanges) {
    window_->study().worker().stop();
    QTest::qWait(600);
    EXPECT_EQ(note(1), QString());
    EXPECT_FALSE(window_->study().worker().is_busy());
    window_->study().set_limit("400m");
    ASSERT_TRUE(settle());
    EXPECT_TRUE(shows(expected_notes()));
}

TEST_F(CompareWindow, OtherChoice_ComparesTheTwoScenarios) {
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    auto* const first = window_->findChild<QComboBox*>("compareFirst");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->count(), 3);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QTest::keyClick(first, Qt::Key_Down);
    ASSERT_TRUE(settle());
    const ShownChange change =
        expected(document().scenarios()[1].edits, document().scenarios()[0].edits);
    EXPECT_EQ(view().strip().net(), Words::change(change.net()));
}

TEST_F(CompareWindow, ZoomOfOneMap_IsThatOfTheOther) {
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    view().first().setFocus();
    QTest::keyClick(&view().first(), Qt::Key_Plus);
    QTest::keyClick(&view().first(), Qt::Key_Left);
    EXPECT_EQ(view().first().metres_per_pixel(), view().second().metres_per_pixel());
    EXPECT_EQ(view().first().viewport().centre.x, view().second().viewport().centre.x);
    view().second().zoom_all();
    EXPECT_EQ(view().first().metres_per_pixel(), view().second().metres_per_pixel());
}

TEST_F(CompareWindow, Swipe_MovesTheBorderWithTheMouseAndTheArrows) {
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    view().set_compare_layout(CompareLayout::Swipe);
    ASSERT_TRUE(settle());
    SwipeDivider& divider = view().divider();
    EXPECT_EQ(view().first().geometry(), view().second().geometry());
    ASSERT_TRUE(divider.isVisible());
    QTest::keyClick(&divider, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(divider.position(), 0.6, 1e-9);
    QTest::mousePress(&divider, Qt::LeftButton);
    QTest::mouseMove(&divider, divider.mapFromParent(QPoint(view().width() / 4, 200)));
    QMouseEvent move(QEvent::MouseMove,
                     QPointF(divider.mapFromParent(QPoint(view().width() / 4, 200))),
                     QPointF(view().mapToGlobal(QPoint(view().width() / 4, 200))), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&divider, &move);
    EXPECT_NEAR(divider.position(), 0.25, 0.01);
    // To the left of the border the first map is seen, to its right the second.
    EXPECT_EQ(view().childAt(20, 200), &view().first());
    EXPECT_EQ(view().childAt(view().width() / 2, 20), &view().second());
}

TEST_F(CompareWindow, Swipe_ShowsAllOfTheGroundInTheWholeWidth) {
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    const double beside = view().first().metres_per_pixel();
    window_->compare().show_layout(CompareLayout::Swipe);
    ASSERT_TRUE(settle());
    EXPECT_LT(view().first().metres_per_pixel(), beside) << "there is room to be nearer";
    EXPECT_EQ(view().second().metres_per_pixel(), view().first().metres_per_pixel());
    window_->compare().show_layout(CompareLayout::SideBySide);
    ASSERT_TRUE(settle());
    EXPECT_DOUBLE_EQ(view().first().metres_per_pixel(), beside);
    // A view that a person chose stays.
    QTest::keyClick(&view().first(), Qt::Key_Plus);
    const double chosen = view().first().metres_per_pixel();
    window_->compare().show_layout(CompareLayout::Swipe);
    EXPECT_DOUBLE_EQ(view().first().metres_per_pixel(), chosen);
}

TEST_F(CompareWindow, NameOfSeveralWords_IsReadWholeInTheHead) {
    std::vector<Scenario> scenarios = document().scenarios();
    scenarios.front().name = "Another bus stop";
    document().set_scenarios(scenarios);
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    const QAbstractItemModel& rows = *window_->compare().panel().table().model();
    QString head = rows.headerData(ChangesTableModel::After, Qt::Horizontal).toString();
    EXPECT_EQ(head.replace('\n', ' '), "Another bus stop");
}

TEST_F(CompareWindow, Leaving_BringsTheMapBackAsItWas) {
    canvas().zoom_by(3.0);
    ASSERT_TRUE(settle());
    const Viewport before = canvas().viewport();
    const QString headline = window_->headline().number();
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    view().second().zoom_all();
    view().first().setFocus();
    QTest::keyClick(&view().first(), Qt::Key_Escape);
    EXPECT_FALSE(window_->compare().is_on());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_EQ(canvas().viewport().metres_per_pixel, before.metres_per_pixel);
    EXPECT_EQ(canvas().viewport().centre.x, before.centre.x);
    EXPECT_EQ(window_->headline().number(), headline);
    EXPECT_FALSE(document().in_what_if());
}

TEST_F(CompareWindow, OneState_HasNothingToCompare) {
    document().set_scenarios({});
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(window_->compare().is_possible());
    window_->study().leave_what_if();
}

}  // namespace
}  // namespace cercania::viewer
