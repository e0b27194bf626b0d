#include "app/viewer/model/edit_changes.h"

#include <gtest/gtest.h>

#include "app/viewer/commands/edit_commands.h"

namespace cercania::viewer {
namespace {

const GeoPoint kHome = GeoPoint::of(-74.0, 4.0);
const GeoPoint kAway = GeoPoint::of(-74.1, 4.1);

TEST(EditChanges, MoveBack_IsNoMove) {
    const FacilityEdits moved = with_move({}, "F1", kAway, kHome);
    ASSERT_EQ(moved.moved.size(), 1U);
    EXPECT_TRUE(with_move(moved, "F1", kHome, kHome).empty());
}

TEST(EditChanges, SecondMove_ReplacesTheFirst) {
    const GeoPoint farther = GeoPoint::of(-74.2, 4.2);
    const FacilityEdits edits = with_move(with_move({}, "F1", kAway, kHome), "F1", farther, kHome);
    ASSERT_EQ(edits.moved.size(), 1U);
    EXPECT_EQ(edits.moved.front().to, farther);
}

TEST(EditChanges, MoveOfAddedFacility_ChangesItsPlace) {
    const FacilityEdits edits =
        with_move(with_addition({}, {"new-1", "New", kHome}), "new-1", kAway, {});
    EXPECT_TRUE(edits.moved.empty());
    EXPECT_EQ(edits.added.front().place, kAway);
}

TEST(EditChanges, ClosingTwice_OpensAgain) {
    const FacilityEdits closed = with_closing_toggled({}, "F1");
    EXPECT_TRUE(is_closed(closed, "F1"));
    EXPECT_TRUE(with_closing_toggled(closed, "F1").empty());
}

TEST(EditChanges, ClosingAnAddedFacility_TakesItOut) {
    EXPECT_TRUE(with_closing_toggled(with_addition({}, {"new-1", "New", kHome}), "new-1").empty());
}

TEST(EditFacilities, MovesOfOneDrag_AreOneStep) {
    Document document;
    for (int step = 1; step <= 5; ++step) {
        document.undo_stack().push(new EditFacilities(
            document, with_move(document.edits(), "F1", GeoPoint::of(-74.0 - step, 4.0), kHome),
            "Move", 7));
    }
    document.undo_stack().push(
        new EditFacilities(document, with_move(document.edits(), "F1", kAway, kHome), "Move", 8));
    EXPECT_EQ(document.undo_stack().count(), 2);
    document.undo_stack().undo();
    EXPECT_EQ(document.edits().moved.front().to, GeoPoint::of(-79.0, 4.0));
    document.undo_stack().undo();
    EXPECT_TRUE(document.edits().empty());
    EXPECT_FALSE(document.in_what_if());
}

}  // namespace
}  // namespace cercania::viewer
