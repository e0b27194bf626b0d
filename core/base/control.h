#pragma once

#include <functional>
#include <stop_token>
#include <string_view>
#include <utility>

namespace cercania {

/// Thrown by work that was asked to stop. Not an Error: stopping is an outcome of its own.
class Cancelled {};

/// What a caller holds over long work: a way to stop it and an ear for its progress. Copies share
/// both. A default Control neither stops nor listens.
class Control {
  public:
    /// `stage` is a short English phrase ("reading streets"); `fraction` runs from 0 to 1.
    using Progress = std::function<void(std::string_view stage, double fraction)>;

    Control() = default;
    explicit Control(std::stop_token stop, Progress progress = {})
        : stop_(std::move(stop)), progress_(std::move(progress)) {}

    bool stop_requested() const { return stop_.stop_requested(); }
    /// Throws Cancelled once a stop was requested. Cheap: call it every thousand steps or so.
    void check() const {
        if (stop_.stop_requested()) {
            throw Cancelled();
        }
    }
    /// Reports progress, and checks for a stop.
    void report(std::string_view stage, double fraction) const {
        check();
        if (progress_) {
            progress_(stage, fraction);
        }
    }

  private:
    std::stop_token stop_;
    Progress progress_;
};

}  // namespace cercania
