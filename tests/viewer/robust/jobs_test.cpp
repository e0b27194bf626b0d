#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <gmock/gmock.h>

#include "app/viewer/panels/job_segment.h"
#include "app/viewer/panels/jobs_popover.h"
#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<JobState> states(const JobList& list) {
    std::vector<JobState> all;
    for (const JobEntry& entry : list.entries()) {
        all.push_back(entry.state);
    }
    return all;
}

TEST(JobList, NewerOfAKind_TakesThePlaceOfOneThatWaits) {
    JobList list;
    list.add(1, JobKind::Load, "Opening a");
    list.begin(1);
    list.add(2, JobKind::Evaluate, "Updating");
    list.add(3, JobKind::Evaluate, "Updating");
    EXPECT_THAT(states(list), ElementsAre(JobState::Running, JobState::Waiting));
    EXPECT_TRUE(list.is_under_way(JobKind::Evaluate));
    list.drop_waiting();
    EXPECT_THAT(states(list), ElementsAre(JobState::Running));
}

TEST(JobList, FailedJob_IsKeptWithItsReasonAndShortGoodOnesAreForgotten) {
    JobList list;
    list.add(1, JobKind::Load, "Opening a");
    list.begin(1);
    list.end(1, JobState::Failed, "a is not there");
    list.add(2, JobKind::Evaluate, "Updating");
    list.begin(2);
    list.end(2, JobState::Done);
    ASSERT_THAT(states(list), ElementsAre(JobState::Failed));
    EXPECT_EQ(list.entries().front().reason, "a is not there");
    EXPECT_FALSE(list.is_under_way(JobKind::Evaluate));
}

TEST(JobList, HundredsOfJobs_AreNotAllKept) {
    JobList list;
    for (std::uint64_t number = 1; number <= 500; ++number) {
        list.add(number, JobKind::Load, "Opening");
        list.begin(number);
        list.end(number, JobState::Failed, "no");
    }
    EXPECT_LE(list.entries().size(), 30U);
    EXPECT_EQ(list.entries().back().number, 500U);
}

TEST(JobList, HalfDoneAfterASecond_TellsTheSecondsLeft) {
    JobList list;
    list.add(1, JobKind::Load, "Opening");
    list.begin(1);
    list.progress("Reading streets", 0.5);
    EXPECT_FALSE(list.seconds_left().has_value());
    QTest::qWait(1100);
    ASSERT_TRUE(list.seconds_left().has_value());
    EXPECT_NEAR(*list.seconds_left(), 1.1, 0.6);
    const QString text = job_progress_text(*list.running(), list.seconds_left());
    EXPECT_THAT(text.toStdString(), HasSubstr("Reading streets"));
    EXPECT_THAT(text.toStdString(), HasSubstr("50"));
    EXPECT_THAT(text.toStdString(), HasSubstr("s left"));
}

/// A window whose jobs are told by the test.
class JobWindow : public TownWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(TownWindow::SetUp());
        list_ = const_cast<JobList*>(&window_->study().worker().jobs());
    }
    QPixmap map_edge() { return canvas().grab(QRect(0, 0, canvas().width(), 3)); }

    JobList* list_ = nullptr;
    static constexpr std::uint64_t kNumber = 1'000'000;
};

TEST_F(JobWindow, LongJob_IsInTheStatusBarAndAlongTheMapAndOldResultsStay) {
    auto* const segment = window_->findChild<JobSegment*>();
    auto* const stripe = window_->findChild<JobStripe*>();
    ASSERT_NE(segment, nullptr);
    ASSERT_NE(stripe, nullptr);
    EXPECT_GE(segment->width(), 180);
    const Shown before = shown();
    EXPECT_FALSE(segment->shows_job());
    list_->add(kNumber, JobKind::Load, "Opening big.toml");
    list_->begin(kNumber);
    list_->progress("Reading streets", 0.25);
    QTest::qWait(700);
    EXPECT_TRUE(segment->shows_job());
    EXPECT_THAT(segment->text().toStdString(), HasSubstr("Reading streets"));
    EXPECT_FALSE(stripe->isVisible()) << "below two seconds";
    QTest::qWait(1700);
    ASSERT_TRUE(stripe->isVisible());
    EXPECT_EQ(stripe->geometry(), QRect(0, 0, canvas().width(), 3));
    const QImage edge = map_edge().toImage();
    const Tokens tokens = tokens_for(*window_);
    EXPECT_EQ(edge.pixelColor(edge.width() / 8, 1), tokens.accent);
    EXPECT_NE(edge.pixelColor(edge.width() / 2, 1), tokens.accent);
    EXPECT_EQ(shown(), before);
    bool told = false;
    for (const QLabel* label : window_->headline().findChildren<QLabel*>()) {
        told = told || label->text().contains("Updating");
    }
    EXPECT_TRUE(told);
    list_->end(kNumber, JobState::Done);
    EXPECT_FALSE(stripe->isVisible());
    EXPECT_FALSE(segment->shows_job());
}

TEST_F(JobWindow, F10_ListsTheJobsWithTheReasonOfAFailure) {
    town_.write("broken.gpkg", "not a GeoPackage");
    drop_file(*window_, town_.write("bad.toml",
                                    "[network]\nsource = \"broken.gpkg\"\n"
                                    "[facilities]\nsource = \"broken.gpkg\"\n"
                                    "[analysis]\ncutoffs = [\"1km\"]\n"));
    ASSERT_THAT(failure(), HasSubstr("broken.gpkg"));
    list_->add(kNumber, JobKind::Export, "Writing results.gpkg");
    QTest::keyClick(window_.get(), Qt::Key_F10);
    auto* const popover = window_->findChild<JobsPopover*>();
    ASSERT_NE(popover, nullptr);
    EXPECT_TRUE(popover->isVisible());
    QStringList texts;
    for (const QLabel* label : popover->findChildren<QLabel*>()) {
        texts << label->text();
    }
    const std::string all = texts.join('\n').toStdString();
    EXPECT_THAT(all, HasSubstr("Opening bad.toml"));
    EXPECT_THAT(all, HasSubstr("broken.gpkg"));
    EXPECT_THAT(all, HasSubstr("Writing results.gpkg"));
    EXPECT_THAT(all, HasSubstr("waiting"));
    QTest::keyClick(popover, Qt::Key_Escape);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return window_->findChild<JobsPopover*>() == nullptr; }, 2000));
}

}  // namespace
}  // namespace cercania::viewer
