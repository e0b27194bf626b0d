#pragma once

#include <stop_token>
#include <thread>

namespace cercania::cli {

/// Turns Ctrl-C (and a polite request to end) into a stop request, so that the work in hand can
/// leave nothing half-written. A second one ends the program at once.
class Interrupt {
  public:
    /// To be made before any other thread: threads inherit the blocked signals.
    Interrupt();

    std::stop_token token() const { return stop_.get_token(); }

  private:
    std::stop_source stop_;
    std::jthread listener_;
};

}  // namespace cercania::cli
