#include <QLabel>
#include <QToolButton>
#include <filesystem>

#include <gmock/gmock.h>

#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

/// A data file changes while its study is open; then F5.
class ChangedData : public TownWindow {
  protected:
    void press_update() {
        const StudyWorker& worker = window_->study().worker();
        const std::uint64_t before = worker.study_number();
        QTest::keyClick(window_.get(), Qt::Key_F5);
        // Reading was asked for; what is missing may be found out before anybody looks.
        ASSERT_GT(worker.study_number(), before);
    }
};

TEST_F(ChangedData, MorePeople_AreCountedAfterUpdate) {
    ASSERT_EQ(document().result().base->figures->total.people, 30);
    town_.write("homes.csv", "id,people,lon,lat\nh1,10,0.001,0.001\nh2,20,0,0.002\nh3,5,0.001,0\n");
    press_update();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().result().base->figures->total.people, 35);
    EXPECT_FALSE(window_->failure_bar().isVisible());
}

TEST_F(ChangedData, FileThatIsGone_IsToldAndTheOldResultStays) {
    const Shown before = shown();
    std::filesystem::remove(town_.homes);
    press_update();
    EXPECT_THAT(failure(), HasSubstr("homes.csv"));
    EXPECT_EQ(shown(), before);
    EXPECT_TRUE(canvas().scene() != nullptr && !canvas().scene()->zones.empty());
    // The file comes back, and so does the study.
    town_.write("homes.csv", "id,people,lon,lat\nh1,12,0.001,0.001\n");
    press_update();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().result().base->figures->total.people, 12);
    EXPECT_FALSE(window_->failure_bar().isVisible());
}

TEST_F(ChangedData, DetailsOfAFailure_AreFoldedAwayUntilAskedFor) {
    std::filesystem::resize_file(town_.areas, 60);
    press_update();
    ASSERT_FALSE(failure().empty());
    FailureBar& bar = window_->failure_bar();
    auto* const fold = bar.findChild<QToolButton*>("failureFold");
    auto* const details = bar.findChild<QLabel*>("failureDetails");
    ASSERT_TRUE(fold->isVisible());
    EXPECT_FALSE(details->isVisible());
    const int folded = bar.height();
    QTest::mouseClick(fold, Qt::LeftButton);
    EXPECT_TRUE(details->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.height() > folded; }));
    EXPECT_EQ(details->text().toStdString(), copied_details());
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    EXPECT_FALSE(details->isVisible());
}

TEST_F(ChangedData, FileCutShort_IsToldAndQuestionsAreAnsweredAsBefore) {
    const Shown before = shown();
    std::filesystem::resize_file(town_.areas, 60);
    press_update();
    EXPECT_THAT(failure(), HasSubstr("areas.geojson"));
    EXPECT_EQ(shown(), before);
    window_->study().set_limit("100m");
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before.headline);
}

TEST_F(ChangedData, UnsavedChanges_OutliveTheUpdate) {
    window_->study().set_limit("100m");
    window_->study().save_scenario("Kept");
    ASSERT_TRUE(settle());
    press_update();
    ASSERT_TRUE(settle());
    EXPECT_DOUBLE_EQ(document().cutoffs().back().limit, 100.0);
    ASSERT_EQ(document().scenarios().size(), 1U);
    EXPECT_EQ(document().scenarios().front().name, "Kept");
    EXPECT_TRUE(document().is_dirty());
}

}  // namespace
}  // namespace cercania::viewer
