#include <QApplication>
#include <algorithm>
#include <ctime>
#include <thread>

#include <gtest/gtest.h>

#include "tests/viewer/robust/town_window.h"
#include "tests/viewer/robust/wide_streets.h"

namespace cercania::viewer {
namespace {

/// What this thread has worked, seconds: what it waits for others does not count.
double worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// While long work is done the window goes on answering: no turn of its events takes longer than a
/// person notices as a stop.
class Responsive : public TownWindow {
  protected:
    /// Handles events until nothing is worked on any more, and gives the longest turn, seconds.
    double longest_turn() {
        double longest = 0.0;
        const std::clock_t begun = std::clock();
        constexpr double kLongestWork = 120.0;
        do {
            const double before = worked();
            QApplication::processEvents();
            longest = std::max(longest, worked() - before);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        } while ((is_at_work() || !window_->is_settled()) &&
                 static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC < kLongestWork);
        return longest;
    }
    bool is_at_work() {
        const std::vector<JobEntry> jobs = window_->study().worker().jobs().entries();
        return window_->study().worker().is_busy() ||
               std::any_of(jobs.begin(), jobs.end(), [](const JobEntry& job) {
                   return job.state == JobState::Waiting || job.state == JobState::Running;
               });
    }
    double work_of_process() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }
};

TEST_F(Responsive, WhileAWideStudyIsReadAndDrawn_EveryTurnIsShort) {
    testing::TownInputs wide = inputs_;
    wide.streets = town_.write("wide.geojson", wide_streets(150));
    const double before = work_of_process();
    window_->open_study(
        QString::fromStdString(town_.write("wide.toml", cercania::testing::study_text(wide))));
    const double longest = longest_turn();
    const double whole = work_of_process() - before;
    ASSERT_EQ(document().path().toStdString(), town_.path("wide.toml"));
    // A tenth of a second is when a person begins to notice; a build with checks is slower, and so
    // is all of its work.
    EXPECT_LT(longest, std::max(0.1, 0.05 * whole)) << "of " << whole << " s of work";
    // The same for a question, a what-if and an export.
    window_->study().set_limit("150m");
    EXPECT_LT(longest_turn(), std::max(0.1, 0.05 * whole));
    window_->study().start_what_if();
    EXPECT_LT(longest_turn(), std::max(0.1, 0.05 * whole));
    window_->study().export_layers(QString::fromStdString(town_.path("results.gpkg")),
                                   result_layers());
    EXPECT_LT(longest_turn(), std::max(0.1, 0.05 * whole));
}

}  // namespace
}  // namespace cercania::viewer
