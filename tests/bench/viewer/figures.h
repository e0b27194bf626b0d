#pragma once

#include <cstdio>
#include <ctime>
#include <vector>

namespace cercania::viewer {

class MainWindow;

/// How long something took, milliseconds: by the clock, and of the processor's time alone, which
/// other programs on the machine do not lengthen.
struct Taken {
    double clock = 0.0;
    double processor = 0.0;
};

/// Measures from when it is made; the processor's time is the calling thread's, or the program's.
class Stopwatch {
  public:
    explicit Stopwatch(clockid_t processor = CLOCK_THREAD_CPUTIME_ID)
        : processor_(processor), began_{now(CLOCK_MONOTONIC), now(processor)} {}
    Taken taken() const {
        return {now(CLOCK_MONOTONIC) - began_.clock, now(processor_) - began_.processor};
    }

  private:
    static double now(clockid_t clock) {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    clockid_t processor_;
    Taken began_;
};

/// The figures of a run against their limits.
class Figures {
  public:
    /// Prints a figure; remembers when it is over its limit.
    void add(const char* what, Taken taken, double limit) {
        const bool within = taken.clock <= limit;
        std::printf("%-44s %8.1f ms   limit %4.0f ms   %s   (processor %.1f ms)\n", what,
                    taken.clock, limit, within ? "within" : "OVER", taken.processor);
        std::fflush(stdout);
        all_within_ = all_within_ && within;
    }
    bool all_within() const { return all_within_; }

  private:
    bool all_within_ = true;
};

/// The values that so large a part of the times (0 to 1) does not exceed.
Taken percentile(const std::vector<Taken>& times, double part);

/// The first complete picture of the study in an empty map of 1600 x 1000, then panning and
/// zooming.
void time_frames(MainWindow& window, Figures& figures);
/// A place of care dragged across the map at a limit ("800m", "20min"): from the move of the mouse
/// to the repainted window.
void time_drag(MainWindow& window, const char* limit, Figures& figures);

}  // namespace cercania::viewer
