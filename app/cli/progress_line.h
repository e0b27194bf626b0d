#pragma once

#include <mutex>
#include <string>
#include <string_view>

namespace cercania::cli {

/// One line on stderr that says what is being done and how far it is; cleared when done.
class ProgressLine {
  public:
    /// Shown when stderr is a terminal, or when `always`.
    explicit ProgressLine(bool always);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// May be called from any thread.
    void show(std::string_view stage, double fraction);

  private:
    bool terminal_;
    bool shown_;
    std::mutex mutex_;
    std::string last_;
};

}  // namespace cercania::cli
