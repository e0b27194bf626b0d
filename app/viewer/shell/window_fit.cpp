#include "app/viewer/shell/window_fit.h"

#include <QEvent>
#include <QWidget>

namespace cercania::viewer {
namespace {

constexpr int kNarrowBelow = 1180;
constexpr int kLowBelow = 760;
constexpr int kWideFrom = 1600;
constexpr int kNarrowResults = 332;
constexpr int kUsualResults = 370;  // 668 are left for the map of a window of 1280, edges apart
constexpr int kWideResults = 460;

}  // namespace

WindowRoom WindowRoom::of(QSize window) {
    return {window.width() < kNarrowBelow, window.height() < kLowBelow,
            window.width() >= kWideFrom};
}

int WindowRoom::results_width() const {
    return narrow ? kNarrowResults : (wide ? kWideResults : kUsualResults);
}

WindowFit::WindowFit(QWidget& window) : QObject(&window), room_(WindowRoom::of(window.size())) {
    window.installEventFilter(this);
}

bool WindowFit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        const WindowRoom now = WindowRoom::of(static_cast<QWidget*>(watched)->size());
        if (!(now == room_)) {
            room_ = now;
            emit changed();
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace cercania::viewer
