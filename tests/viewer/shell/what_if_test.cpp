#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <cmath>

#include "app/viewer/model/edit_changes.h"
#include "app/viewer/model/words.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

/// A window in a what-if, with a facility that is on the map and a place to drag it to.
class WhatIfWindow : public SampleWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp());
        window_->study().start_what_if();
        ASSERT_TRUE(settle());
        const auto scene = canvas().scene();
        for (std::size_t i = 0; i < scene->facilities.size(); ++i) {
            const QPoint at = pixel(scene->facilities[i].point);
            const bool free = canvas().rect().contains(at) && canvas().childAt(at) == nullptr &&
                              canvas().hit_at(at).facility == i;
            if (free && scene->facilities[i].on_street) {
                facility_ = i;
                from_ = at;
                id_ = window_->map().facility_ids()[i];
                to_ = at + QPoint(at.x() < canvas().width() / 2 ? 60 : -60, 20);
                return;
            }
        }
        FAIL() << "no facility is free to be dragged";
    }

    std::size_t facility_ = 0;
    std::string id_;
    QPoint from_;
    QPoint to_;
};

void expect_shown(MainWindow& window, const LiveResult& expected) {
    const GapTable& table = expected.gaps->table;
    const StudyState& shown = *window.study().document().result().what_if;
    EXPECT_EQ(window.headline().number(), Words::count(std::llround(table.in_areas.unserved)));
    ASSERT_EQ(shown.live.gaps->table.areas.size(), table.areas.size());
    for (std::size_t i = 0; i < table.areas.size(); ++i) {
        EXPECT_EQ(shown.live.gaps->table.areas[i].served, table.areas[i].served);
        EXPECT_EQ(shown.live.gaps->table.areas[i].unserved, table.areas[i].unserved);
        EXPECT_EQ(shown.live.gaps->table.areas[i].rank, table.areas[i].rank);
    }
}

TEST_F(WhatIfWindow, DraggedFacility_ShowsWhatCoreComputesAndUndoBringsItBack) {
    const QString before = window_->headline().number();
    drag_from(from_, to_);
    EXPECT_TRUE(window_->map().is_dragging());
    EXPECT_TRUE(window_->map().drag_note().isVisible());
    drop_at(to_);
    ASSERT_TRUE(settle());
    const FacilityEdits edits = document().edits();
    ASSERT_EQ(edits.moved.size(), 1U);
    EXPECT_EQ(edits.moved.front().id, id_);
    EXPECT_EQ(document().undo_stack().count(), 1) << "one drag is one step";
    ASSERT_NO_FATAL_FAILURE(expect_shown(*window_, computed(edits)));
    const ShownChange change =
        shown_change(*document().result().base->figures, *document().result().what_if->figures);
    auto* const table = window_->findChild<QTableView*>("changesTable");
    ASSERT_NE(table, nullptr);
    std::int64_t net = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        net += table->model()
                   ->index(row, ChangesTableModel::Change)
                   .data(ChangesTableModel::ChangeRole)
                   .toLongLong();
    }
    EXPECT_EQ(net, change.net());
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(document().edits().empty());
    EXPECT_EQ(window_->headline().number(), before);
}

TEST_F(WhatIfWindow, DraggedFacility_LeavesNoRingAndNoOutlineWhereItWas) {
    QTest::mouseMove(&canvas(), from_ + QPoint(1, 1));
    document().hover_zone(canvas().hit_at(from_).zone);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, from_);
    ASSERT_EQ(canvas().overlay().selected_facility, facility_);
    drag_from(from_, to_);
    EXPECT_FALSE(canvas().overlay().selected_facility);
    EXPECT_FALSE(canvas().overlay().hovered_zone);
    drop_at(to_);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(canvas().overlay().hovered_zone);
    EXPECT_EQ(document().selected_facility(), id_);
    EXPECT_TRUE(canvas().overlay().selected_facility) << "it has its ring where it is now";
}

TEST_F(WhatIfWindow, FacilityMovedByKeys_HasItsRingOnItsWay) {
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, from_);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_M);
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_EQ(canvas().overlay().moves.size(), 1U);
    EXPECT_TRUE(canvas().overlay().moves.front().ringed);
    EXPECT_FALSE(canvas().overlay().selected_facility);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(canvas().overlay().moves.front().ringed);
    EXPECT_TRUE(canvas().overlay().selected_facility);
}

TEST_F(WhatIfWindow, EscapeWhileDragging_PutsTheFacilityBack) {
    const QString before = window_->headline().number();
    drag_from(from_, to_);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    drop_at(to_);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(window_->map().is_dragging());
    EXPECT_TRUE(document().edits().empty());
    EXPECT_EQ(window_->headline().number(), before);
}

TEST_F(WhatIfWindow, ArrowKeys_MoveTheSelectedFacilityInOneStep) {
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, from_);
    ASSERT_EQ(document().selected_facility(), id_);
    const PlanePoint start = canvas().scene()->facilities[facility_].point;
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_M);
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QTest::keyClick(&canvas(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    ASSERT_TRUE(settle());
    ASSERT_EQ(document().edits().moved.size(), 1U);
    const PlanePoint end = document().result().study->network.graph->projection().to_plane(
        document().edits().moved.front().to);
    EXPECT_NEAR(end.x - start.x, 20.0, 0.01);
    EXPECT_NEAR(end.y - start.y, 100.0, 0.01);
    EXPECT_EQ(document().undo_stack().count(), 1);
}

TEST_F(WhatIfWindow, ClosedFacility_IsClosedAndOpensAgain) {
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, from_);
    ASSERT_EQ(document().selected_facility(), id_);
    window_->actions().close_place->trigger();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(is_closed(document().edits(), id_));
    ASSERT_NO_FATAL_FAILURE(expect_shown(*window_, computed(document().edits())));
    EXPECT_TRUE(canvas().scene()->facilities[facility_].closed);
    window_->actions().close_place->trigger();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(document().edits().empty());
}

TEST_F(WhatIfWindow, AddedFacility_StandsWhereItWasPut) {
    const std::size_t before = canvas().scene()->facilities.size();
    window_->actions().add_place->trigger();
    const QPoint at = canvas().rect().center();
    const PlanePoint wanted = canvas().plane_at(at);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(settle());
    ASSERT_EQ(canvas().scene()->facilities.size(), before + 1);
    EXPECT_LT(distance(canvas().scene()->facilities.back().point, wanted), Metres::of(0.1));
    EXPECT_EQ(canvas().tool(), MapTool::Select);
    ASSERT_NO_FATAL_FAILURE(expect_shown(*window_, computed(document().edits())));
}

TEST_F(WhatIfWindow, SavedScenario_CanBeShownAgain) {
    drag_from(from_, to_);
    drop_at(to_);
    ASSERT_TRUE(settle());
    const QString moved = window_->headline().number();
    window_->study().save_scenario("Moved");
    EXPECT_TRUE(document().is_dirty());
    EXPECT_EQ(document().shown_scenario(), 0U);
    window_->study().leave_what_if();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(document().in_what_if());
    window_->study().show_scenario(0);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), moved);
}

TEST_F(WhatIfWindow, ScenarioByHands_IsSavedUnderItsNameAndShownByClicks) {
    const QString base = window_->headline().number();
    drag_from(from_, to_);
    drop_at(to_);
    ASSERT_TRUE(settle());
    const QString moved = window_->headline().number();
    QPushButton* save = nullptr;
    for (QPushButton* const one : window_->findChildren<QPushButton*>()) {
        save = one->isVisible() && one->text() == "Save…" ? one : save;
    }
    ASSERT_NE(save, nullptr);
    // The question for the name has the events to itself until it is answered.
    QTimer::singleShot(200, window_.get(), [] {
        auto* const name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(name, nullptr);
        name->selectAll();
        QTest::keyClicks(name, "Moved");
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_EQ(document().scenarios().size(), 1U);
    EXPECT_EQ(document().scenarios().front().name, "Moved");

    auto* const list = window_->findChild<QTreeWidget*>("scenariosList");
    const auto click_row = [&](int row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->topLevelItem(row)).center());
    };
    click_row(0);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(document().in_what_if());
    EXPECT_EQ(window_->headline().number(), base);
    click_row(1);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), moved);
}

TEST_F(WhatIfWindow, Views_ShowTheBaseTheChangeAndTheDifference) {
    const QString base = window_->headline().number();
    drag_from(from_, to_);
    drop_at(to_);
    ASSERT_TRUE(settle());
    EXPECT_EQ(canvas().scene()->zone_fill, ZoneFill::Neutral);
    document().set_what_if_view(WhatIfView::Before);
    EXPECT_EQ(canvas().scene()->zone_fill, ZoneFill::ByClass);
    EXPECT_EQ(window_->headline().number(), base);
    document().set_what_if_view(WhatIfView::After);
    EXPECT_EQ(canvas().scene()->zone_fill, ZoneFill::ByClass);
    EXPECT_NE(canvas().scene()->facilities[facility_].point,
              document().result().base->live.facilities.all.front().point);
}

}  // namespace
}  // namespace cercania::viewer
