#include "app/viewer/jobs/job_thread.h"

#include <atomic>
#include <future>
#include <vector>

#include <gmock/gmock.h>

namespace cercania::viewer {
namespace {

TEST(JobThread, WaitingJobsOfOneKind_OnlyTheNewestRuns) {
    std::promise<void> go;
    std::promise<void> done;
    std::vector<int> ran;
    JobThread thread;
    thread.post(JobKind::Load, [&](const std::stop_token&) { go.get_future().wait(); });
    while (!thread.is_busy()) {
    }
    for (int i = 1; i <= 5; ++i) {
        thread.post(JobKind::Evaluate, [&ran, i](const std::stop_token&) { ran.push_back(i); });
    }
    thread.post(JobKind::Explain, [&](const std::stop_token&) { done.set_value(); });
    go.set_value();
    done.get_future().wait();
    EXPECT_THAT(ran, ::testing::ElementsAre(5));
}

TEST(JobThread, StopAll_StopsTheJobThatRunsAndForgetsTheOthers) {
    std::promise<void> began;
    std::promise<void> stopped;
    std::promise<void> next;
    std::atomic<bool> ran_other = false;
    JobThread thread;
    thread.post(JobKind::Load, [&](const std::stop_token& stop) {
        began.set_value();
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
        stopped.set_value();
    });
    began.get_future().wait();
    thread.post(JobKind::Evaluate, [&](const std::stop_token&) { ran_other = true; });
    thread.stop_all();
    stopped.get_future().wait();
    thread.post(JobKind::Chart, [&](const std::stop_token& stop) {
        EXPECT_FALSE(stop.stop_requested()) << "a stop is for the job that ran then";
        next.set_value();
    });
    next.get_future().wait();
    EXPECT_FALSE(ran_other);
}

TEST(JobThread, JobThatGivesWay_IsStoppedByAnyOtherAndRunsWhenNothingElseWaits) {
    std::promise<void> began;
    std::promise<void> done;
    std::vector<int> ran;
    JobThread thread;
    thread.post(JobKind::Scenarios, [&](const std::stop_token& stop) {
        began.set_value();
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
        ran.push_back(1);
    });
    began.get_future().wait();
    std::promise<void> go;
    thread.post(JobKind::Evaluate, [&](const std::stop_token&) {
        go.get_future().wait();
        ran.push_back(2);
    });
    thread.post(JobKind::Scenarios, [&](const std::stop_token& stop) {
        EXPECT_FALSE(stop.stop_requested());
        ran.push_back(4);
        done.set_value();
    });
    thread.post(JobKind::Explain, [&](const std::stop_token&) { ran.push_back(3); });
    go.set_value();
    done.get_future().wait();
    EXPECT_THAT(ran, ::testing::ElementsAre(1, 2, 3, 4));
}

}  // namespace
}  // namespace cercania::viewer
