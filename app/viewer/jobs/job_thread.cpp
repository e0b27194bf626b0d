#include "app/viewer/jobs/job_thread.h"

#include <algorithm>

namespace cercania::viewer {

JobThread::JobThread() : thread_([this](const std::stop_token& end) { run(end); }) {}

JobThread::~JobThread() {
    stop_all();
    thread_.request_stop();
}

void JobThread::post(JobKind kind, Work work) {
    {
        const std::lock_guard lock(mutex_);
        const auto same = std::find_if(waiting_.begin(), waiting_.end(),
                                       [kind](const Job& job) { return job.kind == kind; });
        if (same != waiting_.end()) {
            same->work = std::move(work);
        } else {
            const auto behind = std::find_if(waiting_.begin(), waiting_.end(),
                                             [](const Job& job) { return gives_way(job.kind); });
            waiting_.insert(gives_way(kind) ? waiting_.end() : behind, {kind, std::move(work)});
        }
        if (running_ && gives_way(running_kind_) && !gives_way(kind)) {
            running_stop_.request_stop();
        }
    }
    wake_.notify_one();
}

void JobThread::stop_all() {
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    running_stop_.request_stop();
}

bool JobThread::is_busy() const {
    const std::lock_guard lock(mutex_);
    return running_ || !waiting_.empty();
}

void JobThread::run(const std::stop_token& end) {
    while (true) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(mutex_);
            running_ = false;
            if (!wake_.wait(lock, end, [this] { return !waiting_.empty(); })) {
                return;
            }
            job = std::move(waiting_.front());
            waiting_.pop_front();
            running_stop_ = std::stop_source();
            stop = running_stop_.get_token();
            running_kind_ = job.kind;
            running_ = true;
        }
        job.work(stop);
    }
}

}  // namespace cercania::viewer
