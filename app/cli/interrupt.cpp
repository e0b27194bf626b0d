#include "app/cli/interrupt.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace cercania::cli {
namespace {

constexpr int kStoppedByUser = 130;

sigset_t polite_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

}  // namespace

Interrupt::Interrupt() {
    const sigset_t signals = polite_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    listener_ = std::jthread([this, signals](const std::stop_token& finished) {
        constexpr timespec kTurn = {0, 50'000'000};
        while (!finished.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &kTurn) <= 0) {
                continue;
            }
            if (stop_.stop_requested()) {
                std::_Exit(kStoppedByUser);
            }
            stop_.request_stop();
        }
    });
}

}  // namespace cercania::cli
