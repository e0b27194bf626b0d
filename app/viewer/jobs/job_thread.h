#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace cercania::viewer {

/// The kinds of work that the viewer does in the background. The newest of a kind replaces one that
/// still waits.
enum class JobKind {
    Load,
    Evaluate,
    Explain,
    Chart,
    Measure,
    Compare,
    Reach,
    Page,
    Inspect,
    Export,
    Scenarios
};

/// Whether a job of this kind steps back for any other that is asked for: it is stopped, or waits
/// until nothing else does.
constexpr bool gives_way(JobKind kind) {
    return kind == JobKind::Scenarios;
}

/// One background thread that does jobs in the order in which they were asked for, those that give
/// way last.
class JobThread {
  public:
    using Work = std::function<void(std::stop_token)>;

    JobThread();
    /// Asks the job that runs to stop, forgets those that wait, and waits for the end.
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    /// `work` must let no exception out.
    void post(JobKind kind, Work work);
    /// Asks the job that runs to stop, and forgets those that wait.
    void stop_all();
    bool is_busy() const;

  private:
    struct Job {
        JobKind kind;
        Work work;
    };
    void run(const std::stop_token& end);

    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Job> waiting_;
    std::stop_source running_stop_;
    JobKind running_kind_ = JobKind::Load;
    bool running_ = false;
    std::jthread thread_;  // last: it uses all the others
};

}  // namespace cercania::viewer
